package org.athar.adversity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.athar.adversity.Deed.Kind;
import org.athar.harness.Program.Answer;

/** People and programs who write all the time, and remember what they were told. */
final class Workers {

    private static final String HAPPENINGS = "sites/NIN-0001/happenings";
    private static final int TARGETS = 4;
    private static final int CREATED = 201;

    private final List<String> cases = new ArrayList<>();
    private final List<String> remains = new ArrayList<>();
    private final Queue<Deed> deeds = new ConcurrentLinkedQueue<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Future<?>> running = new ArrayList<>();
    private volatile boolean over;

    private Workers() {
    }

    /** Two programs, and one person for each kind of work, begin. */
    static Workers begin() {
        Workers workers = new Workers();
        for (int at = 0; at < TARGETS; at++) {
            workers.cases.add(WorkDesk.ask(Work.OPEN_CASE, "", "").substring("done ".length()));
            workers.remains.add(WorkDesk.ask(Work.RECORD_REMAINS, "", "").substring("done ".length()));
        }
        List.of("rania.alhadidi", "huda.aljubouri").forEach(name -> workers.start(() -> workers.program(new SignedIn(name))));
        for (Kind kind : Kind.values()) {
            if (kind.work() != null) {
                workers.start(() -> workers.person(kind));
            }
        }
        return workers;
    }

    private void start(Runnable work) {
        running.add(threads.submit(work));
    }

    /** A program sends each command, under one key, until it is answered. */
    private void program(SignedIn program) {
        while (!over) {
            String words = words();
            String body = "{\"kind\": \"VISIT\", \"occurredOn\": \"2019-05\", \"description\": {\"en\": \"" + words + "\"}}";
            Optional<Answer> answer = program.post(HAPPENINGS, body, words);
            while (!over && answer.filter(one -> one.status() == CREATED).isEmpty()) {
                pause();
                answer = program.post(HAPPENINGS, body, words);
            }
            deeds.add(new Deed(Kind.PROGRAM, words, answer.filter(one -> one.status() == CREATED).isPresent()));
        }
    }

    /** A person does each thing once, whether it is answered or not. */
    private void person(Kind kind) {
        Random random = new Random(kind.ordinal());
        while (!over) {
            String words = words();
            List<String> targets = kind == Kind.STEP ? cases : remains;
            String answer = WorkDesk.ask(kind.work(), targets.get(random.nextInt(TARGETS)), words);
            deeds.add(new Deed(kind, words, answer != null && answer.startsWith("done")));
            if (answer == null) {
                pause();
            }
        }
    }

    /** Ends them; all that was asked for. */
    Collection<Deed> end() throws Exception {
        over = true;
        for (Future<?> one : running) {
            one.get();
        }
        threads.shutdown();
        return deeds;
    }

    /** How many of each kind were acknowledged. */
    Map<Kind, Long> acknowledged() {
        Map<Kind, Long> counted = new TreeMap<>();
        deeds.stream().filter(Deed::acknowledged).forEach(deed -> counted.merge(deed.kind(), 1L, Long::sum));
        return counted;
    }

    private static String words() {
        return "w" + UUID.randomUUID();
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
