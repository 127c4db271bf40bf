package org.athar.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.HdrHistogram.Histogram;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * People at work on an instance: each page by itself with a few people, and all trades together for as long as is asked. It proves that no
 * request fails; the times are printed for {@code docs/validation/scale.md}.
 */
class LoadProof {

    /** Of these trades each page is measured, all unless named. */
    private static final String TRADES = System.getProperty("athar.load.trades", "");
    /** Of these pages, all unless named. */
    private static final String ERRANDS = System.getProperty("athar.load.errands", "");
    private static final int FEW = Integer.getInteger("athar.load.few", 20);
    private static final int REQUESTS = Integer.getInteger("athar.load.requests", 500);
    private static final int PEOPLE = Integer.getInteger("athar.load.people", 200);
    private static final double MINUTES = Double.parseDouble(System.getProperty("athar.load.minutes", "15"));
    /** Before that, so long unmeasured: a server that has just started still compiles what it does. */
    private static final double WARMS = Double.parseDouble(System.getProperty("athar.load.warms", "5"));
    private static final long THINKS_LEAST = Long.getLong("athar.load.thinks.least", 5_000);
    private static final long THINKS_MOST = Long.getLong("athar.load.thinks.most", 20_000);
    private static final long BREATHES_LEAST = Long.getLong("athar.load.breathes.least", 500);
    private static final long BREATHES_MOST = Long.getLong("athar.load.breathes.most", 1_500);
    /** The database tells what it did once a second at most. */
    private static final long SETTLES = 1_500;
    private static final long LOOKS_EVERY = Long.getLong("athar.load.looks.every", 60_000);

    private static Target target;
    private static Subjects subjects;

    private final Queue<String> faults = new ConcurrentLinkedQueue<>();

    @BeforeAll
    static void open() throws Exception {
        target = Target.open();
        try (Connection superuser = target.superuser()) {
            subjects = Subjects.drawn(superuser);
        }
    }

    @Test
    void each_page_is_answered_to_a_few_at_once() throws Exception {
        System.out.printf("%n| who | what | requests | median ms | p95 ms | longest ms | in the database, ms | times that |%n");
        System.out.println("| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |");
        for (Trade trade : Stream.of(Trade.values()).filter(one -> TRADES.isEmpty() || TRADES.contains(one.name())).toList()) {
            List<Guest> guests = signedIn(FEW, number -> trade);
            for (Errand errand : Stream.of(Errand.values()).filter(one -> one.isOf(trade) && isAsked(one)).toList()) {
                measure(trade, errand, guests);
            }
        }
        requireNone();
    }

    private static boolean isAsked(Errand errand) {
        return ERRANDS.isEmpty() || List.of(ERRANDS.split(",")).contains(errand.name());
    }

    private void measure(Trade trade, Errand errand, List<Guest> guests) throws Exception {
        run(errand, guests.get(0), new Timings());
        Timings timings = new Timings();
        double before = target.databaseMillis();
        atOnce(guests, guest -> {
            for (int at = 0; at < REQUESTS / FEW; at++) {
                Thread.sleep(guest.thinks(BREATHES_LEAST, BREATHES_MOST));
                run(errand, guest, timings);
            }
        });
        Thread.sleep(SETTLES);
        double each = (target.databaseMillis() - before) / REQUESTS;
        timings.all().forEach((what, times) -> System.out.printf("| %s | %s | %s | %.1f | %.1f |%n", words(trade), words(errand),
                Timings.columns(times), each, times.getValueAtPercentile(50) / 1_000.0 / each));
    }

    @Test
    void many_work_at_once_for_as_long_as_is_asked() throws Exception {
        List<Guest> guests = signedIn(PEOPLE, Trade::of);
        Gauge gauge = new Gauge(target);
        gauge.look();
        double processor = target.processorMillis();
        double database = target.databaseMillis();
        Timings warming = new Timings();
        Timings timings = new Timings();
        long warm = System.nanoTime() + (long) (WARMS * 60e9);
        long end = warm + (long) (MINUTES * 60e9);
        ExecutorService looking = Executors.newSingleThreadExecutor();
        Future<?> looked = looking.submit(() -> {
            while (System.nanoTime() + LOOKS_EVERY * 1_000_000 < end) {
                Thread.sleep(LOOKS_EVERY);
                gauge.look();
            }
            return null;
        });
        atOnce(guests, guest -> {
            Thread.sleep(guest.thinks(0, THINKS_MOST));
            while (System.nanoTime() < end) {
                run(guest.next(), guest, System.nanoTime() < warm ? warming : timings);
                Thread.sleep(guest.thinks(THINKS_LEAST, THINKS_MOST));
            }
        });
        looked.get();
        looking.shutdown();
        gauge.look();
        print(timings, gauge);
        long requests = timings.count() + warming.count();
        System.out.printf("%nOf each request, with the warming: %.0f ms of the application's processor, %.1f ms in the database%n",
                1.0 * (target.processorMillis() - processor) / requests, (target.databaseMillis() - database) / requests);
        requireNone();
    }

    private void print(Timings timings, Gauge gauge) {
        System.out.printf("%n%d people for %.0f minutes after %.0f, %d requests, %d failed%n%n", PEOPLE, MINUTES, WARMS,
                timings.count() + faults.size(), faults.size());
        System.out.println("| what | requests | median ms | p95 ms | longest ms | aim, p95 ms |");
        System.out.println("| --- | ---: | ---: | ---: | ---: | ---: |");
        for (Errand.Kind kind : Errand.Kind.values()) {
            Histogram whole = new Histogram(3);
            Stream.of(Errand.values()).filter(errand -> errand.kind() == kind && timings.all().containsKey(words(errand)))
                    .forEach(errand -> whole.add(timings.all().get(words(errand))));
            System.out.printf("| **%s** | %s | %d |%n", words(kind), Timings.columns(whole), kind.aimMillis());
        }
        timings.all().forEach((what, times) -> System.out.printf("| %s | %s | |%n", what, Timings.columns(times)));
        System.out.println("\n| minute | alive in the heap, MB | threads | memory, MB | connections |");
        System.out.println("| ---: | ---: | ---: | ---: | ---: |");
        gauge.readings().forEach(one -> System.out.printf("| %.1f | %d | %d | %d | %d |%n", one.minute(), one.aliveMega(), one.threads(),
                one.memoryMega(), one.connections()));
    }

    /** Each kind of fault once, with how often there was it. */
    private void requireNone() {
        Map<String, Long> kinds = faults.stream().collect(Collectors.groupingBy(fault -> fault, TreeMap::new, Collectors.counting()));
        assertEquals(Map.of(), kinds);
    }

    private void run(Errand errand, Guest guest, Timings timings) {
        try {
            timings.note(words(errand), guest.run(errand));
        } catch (Exception | AssertionError e) {
            faults.add(words(guest.trade()) + ", " + words(errand) + ": " + e);
        }
    }

    private static List<Guest> signedIn(int people, IntFunction<Trade> trade) throws Exception {
        List<Guest> guests = new ArrayList<>();
        for (int number = 0; number < people; number++) {
            guests.add(Guest.of(target, trade.apply(number), number, subjects));
        }
        return guests;
    }

    private interface Work {
        void of(Guest guest) throws Exception;
    }

    private static void atOnce(List<Guest> guests, Work work) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(guests.size());
        try {
            List<Callable<Void>> all = new ArrayList<>();
            guests.forEach(guest -> all.add(() -> {
                work.of(guest);
                return null;
            }));
            for (Future<Void> one : pool.invokeAll(all)) {
                one.get();
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static String words(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
