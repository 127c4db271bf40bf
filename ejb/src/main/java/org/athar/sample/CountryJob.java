package org.athar.sample;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.AsyncResult;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.athar.sample.country.Area;
import org.athar.sample.country.Country;
import org.athar.sample.country.CountrySize;
import org.athar.sample.national.CountryMade;
import org.athar.sample.national.CountryPart;
import org.athar.sample.order.CountryOrder;
import org.athar.sample.order.CountryProgress;
import org.jboss.ejb3.annotation.RunAsPrincipal;

/** Loads an invented country into a sample that runs, when the command line asks for one; what is loaded already is not loaded again. */
@Singleton
@Startup
@RunAs("SYSTEM")
@RunAsPrincipal("system:job")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CountryJob {

    private static final Logger LOG = System.getLogger(CountryJob.class.getName());
    private static final long EVERY_MILLIS = 1_000;
    private static final int GOVERNORATE_CODE = 5;

    @Resource
    private TimerService timers;
    @Inject
    private SampleLoadService samples;
    @Inject
    private CountryService service;
    @Resource
    private SessionContext context;
    @Inject
    private Instance<CountryPart> parts;

    /** Listens, in a sample only. */
    @PostConstruct
    void listen() {
        if (!System.getProperty("athar.sample", "").isBlank() && System.getProperty("athar.sample.orders") != null) {
            again();
        }
    }

    private void again() {
        timers.createSingleActionTimer(EVERY_MILLIS, new TimerConfig(null, false));
    }

    /** Looks whether a country is asked for. */
    @Timeout
    public void look() {
        CountryOrder order = new CountryOrder(Path.of(System.getProperty("athar.sample.orders")));
        try {
            if (order.isAsked() && samples.isLoaded(System.getProperty("athar.sample"))) {
                load(order.take(), order);
            }
        } catch (Exception e) {
            LOG.log(Logger.Level.ERROR, "the invented country could not be loaded", e);
            order.answer(new CountryOrder.Progress(0, 1, "", String.valueOf(e.getMessage())));
        } finally {
            again();
        }
    }

    private void load(CountrySize asked, CountryOrder order) throws Exception {
        Optional<CountrySize> there = service.size();
        if (there.isPresent() && !there.get().equals(asked)) {
            throw new IllegalStateException("this sample holds another country already: " + there.get());
        }
        if (there.isEmpty()) {
            service.begin(asked);
        }
        Country country = new Country(asked, service.districts().stream().filter(area -> area.latitude() != null).map(area -> new Area(
                area.code(), area.code().substring(0, GOVERNORATE_CODE), area.name(), area.latitude(), area.longitude())).toList());
        CountryMade made = new CountryMade();
        service.pieces().forEach(made::keep);
        List<CountryPart> inOrder = parts.stream().sorted(Comparator.comparingInt(CountryPart::order)).toList();
        CountryProgress progress = new CountryProgress(order, inOrder.stream().mapToInt(part -> part.pieces(country)).sum(), made.count());
        progress.say("");
        Exception failed = null;
        for (List<CountryPart> side : stages(inOrder)) {
            List<Future<Void>> running = new ArrayList<>();
            for (List<CountryPart> lane : byLane(side)) {
                Queue<Waiting> waiting = waiting(country, lane, made);
                for (int i = 0; i < lane.get(0).abreast(); i++) {
                    running.add(context.getBusinessObject(CountryJob.class).load(country, waiting, made, progress));
                }
            }
            for (Future<Void> one : running) {
                failed = ended(one, failed);
            }
            if (failed != null) {
                throw failed;
            }
        }
        progress.over();
    }

    private static Exception ended(Future<Void> lane, Exception failed) throws InterruptedException {
        try {
            lane.get();
            return failed;
        } catch (ExecutionException e) {
            return failed == null ? e : failed;
        }
    }

    private static Queue<Waiting> waiting(Country country, List<CountryPart> lane, CountryMade made) {
        return lane.stream().flatMap(part -> IntStream.range(0, part.pieces(country)).filter(number -> !made.holds(part.name(), number))
                .mapToObj(number -> new Waiting(part, number))).collect(Collectors.toCollection(ConcurrentLinkedQueue::new));
    }

    /** Loads what waits in a lane, one after the other, alone or with others who do. Two at work keep two cores busy. */
    @Asynchronous
    @RolesAllowed("SYSTEM")
    public Future<Void> load(Country country, Queue<Waiting> lane, CountryMade made, CountryProgress progress) throws Exception {
        for (Waiting next = lane.poll(); next != null; next = lane.poll()) {
            try {
                made.keep(service.load(country, next.part(), next.number(), made));
            } catch (Exception e) {
                lane.clear();
                throw e;
            }
            progress.done(next.part().name());
        }
        return new AsyncResult<>(null);
    }

    /** A piece that is to be loaded. */
    record Waiting(CountryPart part, int number) {
    }

    /** Lanes 1 and 2 run side by side; before and after them, one part at a time. */
    private static List<List<CountryPart>> stages(List<CountryPart> inOrder) {
        return new ArrayList<>(inOrder.stream().collect(Collectors.groupingBy(part -> (part.lane() + 1) / 2, TreeMap::new,
                Collectors.toList())).values());
    }

    private static List<List<CountryPart>> byLane(List<CountryPart> side) {
        return new ArrayList<>(side.stream().collect(Collectors.groupingBy(CountryPart::lane, TreeMap::new, Collectors.toList())).values());
    }
}
