package org.athar.security.access;

import org.athar.security.fault.AccessDenied;
import org.athar.security.fault.DatabaseAway;
import org.athar.security.fault.ConfirmationMissing;
import org.athar.security.fault.StaleRecord;
import org.athar.security.fault.NotFound;
import org.athar.security.fault.Fault;
import org.athar.security.Scope;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionManager;
import java.lang.System.Logger;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.athar.kernel.Auditable;
import org.athar.kernel.Ids;
import org.athar.kernel.Outcome;
import org.athar.kernel.Sensitivity;
import org.athar.kernel.Subject;
import org.athar.security.access.OperationInterceptor.Attempt;
import org.athar.security.event.WorkRolledBack;

/**
 * Records what left nothing behind: denied, refused, failed. It works after the rollback, in a short transaction of its own and
 * before the answer goes out, so a denial costs one connection at a time.
 */
@ApplicationScoped
class RollbackRecorder {

    private static final Logger LOG = System.getLogger(RollbackRecorder.class.getName());
    private static final Scope NOWHERE = new Scope(false, Map.of());

    @Resource(lookup = "java:jboss/TransactionManager")
    private TransactionManager transactions;
    @Inject
    private CurrentOperation current;
    @Inject
    private OperationContext database;
    @Inject
    private Event<Auditable> trail;
    @Inject
    private Clock clock;

    void refused(Attempt attempt, Outcome.Refused<?> refused) throws Exception {
        List<String> codes = refused.reasons().stream().map(reason -> reason.code().code()).distinct().toList();
        record(attempt, Ids.next(clock), () -> rolledBack(subjectOf(attempt), Auditable.Result.REFUSED, codes));
    }

    void kept(Attempt whole, RuntimeException cause) throws Exception {
        Attempt attempt = cause instanceof AccessDenied denied ? whole.at(denied.operation()) : whole;
        record(attempt, Ids.next(clock), () -> cause instanceof NotFound notFound && !notFound.denied()
                ? notShown(notFound.subject(), notFound.handle())
                : denied(cause instanceof NotFound notFound ? notFound.subject() : subjectOf(attempt),
                        cause instanceof ConfirmationMissing ? ConfirmationMissing.CODE : NotFound.OUT_OF_REACH));
    }

    /** What the database keeps from who asked is not there for the service either: only here is it told from what does not exist. */
    private WorkRolledBack notShown(Subject subject, String handle) {
        return (handle == null ? Optional.<UUID>empty() : database.kept(subject.type(), handle))
                .map(kept -> denied(new Subject(subject.type(), kept), NotFound.OUT_OF_REACH))
                .orElseGet(() -> rolledBack(subject, Auditable.Result.REFUSED, List.of(NotFound.ABSENT)));
    }

    private static WorkRolledBack denied(Subject subject, String why) {
        return rolledBack(subject, Auditable.Result.DENIED, List.of(why));
    }

    private static WorkRolledBack rolledBack(Subject subject, Auditable.Result result, List<String> codes) {
        return new WorkRolledBack(subject, result, Sensitivity.S1, codes);
    }

    RuntimeException failed(Attempt attempt, Exception cause) throws Exception {
        if (database.namesNothing(cause)) {
            NotFound absent = NotFound.absent(attempt.operation.name().toLowerCase(java.util.Locale.ROOT));
            kept(attempt, absent);
            return absent;
        }
        UUID number = Ids.next(clock);
        Optional<String> away = database.away(cause);
        if (away.isPresent()) {
            return away(attempt, cause, number, away.get());
        }
        boolean stale = StaleRecord.causeOf(cause);
        if (stale) {
            // Somebody was faster: nothing is broken, and where many work at once it happens all the time.
            LOG.log(Logger.Level.INFO, "fault {0} in {1}: {2}", number, attempt.operation, cause);
        } else {
            LOG.log(Logger.Level.ERROR, "fault " + number + " in " + attempt.operation, cause);
        }
        recordFailure(attempt, cause, number);
        return stale ? new StaleRecord(cause) : new Fault(number, cause);
    }

    /** One line for each, since there will be many; where the database is away altogether, the log alone holds it. */
    private RuntimeException away(Attempt attempt, Exception cause, UUID number, String words) {
        LOG.log(Logger.Level.ERROR, "fault {0} in {1}: the database does not answer: {2}", number, attempt.operation, words);
        try {
            recordFailure(attempt, cause, number);
        } catch (Exception unrecorded) {
            LOG.log(Logger.Level.DEBUG, "fault {0} is not in the trail", number);
        }
        return new DatabaseAway(number, cause);
    }

    private void recordFailure(Attempt attempt, Exception cause, UUID number) throws Exception {
        if (attempt.actor != null) {
            record(attempt, number, () -> rolledBack(subjectOf(attempt), Auditable.Result.FAILED,
                    List.of(cause.getClass().getSimpleName())));
        }
    }

    private void record(Attempt attempt, UUID entry, Supplier<WorkRolledBack> what) throws Exception {
        transactions.begin();
        try {
            current.begin(attempt.operation, attempt.actor, Sensitivity.S0, NOWHERE, entry, clock.instant());
            database.begin(entry, attempt.actor, attempt.operation);
            trail.fire(what.get());
            transactions.commit();
        } catch (Exception e) {
            if (transactions.getTransaction() != null) {
                transactions.rollback();
            }
            throw e;
        }
    }

    private static Subject subjectOf(Attempt attempt) {
        return new Subject(attempt.operation.name().toLowerCase(java.util.Locale.ROOT), null);
    }
}
