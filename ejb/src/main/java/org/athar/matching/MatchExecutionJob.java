package org.athar.matching;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.athar.engine.search.BlindSearch;
import org.athar.kernel.Outcome;
import org.athar.matching.model.FrozenInput;
import org.athar.matching.model.TileResult;
import org.athar.security.access.SystemWork;
import org.athar.security.fault.AccessDenied;
import org.athar.security.fault.NotFound;
import org.jboss.ejb3.annotation.RunAsPrincipal;

/**
 * Carries out one run, on behalf of who asked for it: computes on all processors, keeps each part as soon as it is finished. Threads of the
 * batch have signed in as nobody, so they are let in; nothing but the batch can call it, and it does only what was asked for and waits.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@PermitAll
@RunAs("SYSTEM")
@RunAsPrincipal("system:job")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MatchExecutionJob {

    private static final Logger LOG = System.getLogger(MatchExecutionJob.class.getName());
    /** The sentence for what nobody has foreseen. */
    static final String FAILED = "matching.failure.FAULT";
    private static final String DENIED = "matching.failure.DENIED";
    private static final int MOST_WAITING = 64;

    @Inject
    private MatchWorkService service;
    @Inject
    private SystemWork work;

    /**
     * Carries out the run that waits first, or goes on with it where it was left.
     *
     * @param stopped asked now and then: whether to leave off, to go on at another time
     */
    public void execute(BooleanSupplier stopped) {
        service.queued().stream().findFirst().ifPresent(run -> {
            try {
                work.onBehalfOf(run.account(), run.roles(), () -> {
                    carryOut(run.id(), stopped);
                    return null;
                });
            } catch (AccessDenied | NotFound e) {
                service.failed(run.id(), DENIED);
            } catch (Exception e) {
                LOG.log(Logger.Level.ERROR, "run " + run.id() + " failed", e);
                service.failed(run.id(), FAILED);
            }
        });
    }

    private void carryOut(MatchRunId id, BooleanSupplier stopped) throws Exception {
        Outcome<Boolean> begun = service.begin(id);
        if (!begun.isDone()) {
            service.failed(id, keyOf(begun));
            return;
        }
        if (!begun.required()) {
            return;
        }
        Outcome<String> frozen = service.input(id);
        if (!frozen.isDone()) {
            service.failed(id, keyOf(frozen));
            return;
        }
        FrozenInput input = FrozenInput.parse(frozen.required());
        if (search(id, input, service.finished(id), stopped)) {
            service.finish(id);
        }
    }

    private static String keyOf(Outcome<?> refused) {
        return ((Outcome.Refused<?>) refused).reasons().get(0).code().messageKey();
    }

    /** Computes in threads of its own, which know nothing of who acts, and keeps here what they hand over. Whether all is done. */
    private boolean search(MatchRunId id, FrozenInput input, Set<Integer> finished, BooleanSupplier stopped) throws Exception {
        BlockingQueue<TileResult> handed = new LinkedBlockingQueue<>(MOST_WAITING);
        AtomicBoolean leaves = new AtomicBoolean();
        ForkJoinPool processors = new ForkJoinPool();
        try {
            BlindSearch search = new BlindSearch(input.markers(), input.profiles(), input.least());
            ForkJoinTask<?> computing = processors.submit(() -> search.search(input.families(), number -> !finished.contains(number),
                    tile -> hand(handed, TileResult.of(tile)), () -> leaves.get() || stopped.getAsBoolean()));
            while (!computing.isDone() || !handed.isEmpty()) {
                TileResult result = handed.poll(1, TimeUnit.SECONDS);
                if (result != null && !leaves.get() && !service.store(id, result, input)) {
                    leaves.set(true);
                }
            }
            computing.get();
        } finally {
            leaves.set(true);
            processors.shutdownNow();
        }
        return !stopped.getAsBoolean();
    }

    private static void hand(BlockingQueue<TileResult> handed, TileResult result) {
        try {
            handed.put(result);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
