package org.athar.security.access;

import org.athar.security.fault.AccessDenied;
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
import java.util.UUID;
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
    private Event<Auditable> trail;
    @Inject
    private Clock clock;

    void refused(Attempt attempt, Outcome.Refused<?> refused) throws Exception {
        List<String> codes = refused.reasons().stream().map(reason -> reason.code().code()).distinct().toList();
        record(attempt, Auditable.Result.REFUSED, subjectOf(attempt), codes, Ids.next(clock));
    }

    void kept(Attempt whole, RuntimeException cause) throws Exception {
        Attempt attempt = cause instanceof AccessDenied denied ? whole.at(denied.operation()) : whole;
        boolean absent = cause instanceof NotFound notFound && !notFound.denied();
        Subject subject = cause instanceof NotFound notFound ? notFound.subject() : subjectOf(attempt);
        Auditable.Result result = absent ? Auditable.Result.REFUSED : Auditable.Result.DENIED;
        String why = cause instanceof ConfirmationMissing ? ConfirmationMissing.CODE : absent ? NotFound.ABSENT : NotFound.OUT_OF_REACH;
        record(attempt, result, subject, List.of(why), Ids.next(clock));
    }

    RuntimeException failed(Attempt attempt, Exception cause) throws Exception {
        UUID number = Ids.next(clock);
        boolean stale = StaleRecord.causeOf(cause);
        LOG.log(stale ? Logger.Level.INFO : Logger.Level.ERROR, "fault " + number + " in " + attempt.operation, cause);
        if (attempt.actor != null) {
            record(attempt, Auditable.Result.FAILED, subjectOf(attempt), List.of(cause.getClass().getSimpleName()), number);
        }
        return stale ? new StaleRecord(cause) : new Fault(number, cause);
    }

    private void record(Attempt attempt, Auditable.Result result, Subject subject, List<String> codes, UUID entry) throws Exception {
        transactions.begin();
        try {
            current.begin(attempt.operation, attempt.actor, Sensitivity.S0, NOWHERE, entry, clock.instant());
            trail.fire(new WorkRolledBack(subject, result, Sensitivity.S1, codes));
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
