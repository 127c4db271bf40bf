package org.athar.security.access;

import org.athar.security.fault.NotFound;
import org.athar.security.fault.AccessDenied;
import org.athar.security.fault.ConfirmationMissing;
import org.athar.security.Actor;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.ejb.EJBContext;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionManager;
import java.lang.System.Logger;
import java.lang.reflect.Method;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.athar.engine.protocol.Role;
import org.athar.kernel.Ids;
import org.athar.kernel.Outcome;
import org.athar.kernel.Sensitivity;

/**
 * The one gate before every service method: finds who acts, asks the access matrix, opens the transaction, tells the database,
 * runs the method and commits. What ends otherwise is rolled back first and recorded afterwards in a short transaction of its
 * own, so that no call ever holds two connections. A service called by another joins the operation under way.
 */
@Interceptor
@Operation(OperationName.SERVE_SERVICE)
@Priority(Interceptor.Priority.APPLICATION)
public class OperationInterceptor {

    private static final Logger LOG = System.getLogger(OperationInterceptor.class.getName());

    @Resource
    private EJBContext context;
    @Resource(lookup = "java:jboss/TransactionManager")
    private TransactionManager transactions;
    @Inject
    private ActorResolver actors;
    @Inject
    private AccessMatrix matrix;
    @Inject
    private Confirmation confirmation;
    @Inject
    private CurrentOperation current;
    @Inject
    private OperationContext database;
    @Inject
    private OnceOnly once;
    @Inject
    private WorkInParts parts;
    @Inject
    private RollbackRecorder recorder;
    @Inject
    private Clock clock;

    /** Runs one service method as one operation. */
    @AroundInvoke
    public Object run(InvocationContext call) throws Exception {
        OperationName operation = operationOf(call.getMethod());
        if (transactions.getStatus() == Status.STATUS_ACTIVE && current.underWay()) {
            return current.awaitsPart() && operation != OperationName.SERVE_SERVICE ? part(operation, call) : nested(operation, call);
        }
        Attempt attempt = new Attempt(operation);
        transactions.begin();
        try {
            Object answer = authorised(attempt, call);
            if (answer instanceof Outcome.Refused<?> refused) {
                transactions.rollback();
                recorder.refused(attempt, refused);
                return answer;
            }
            once.keep(answer);
            database.flush();
            transactions.commit();
            return answer;
        } catch (AnsweredBefore e) {
            abandon();
            throw e;
        } catch (AccessDenied | NotFound | ConfirmationMissing e) {
            abandon();
            recorder.kept(attempt, e);
            throw e;
        } catch (Exception e) {
            abandon();
            throw recorder.failed(attempt, e);
        }
    }

    private Object authorised(Attempt attempt, InvocationContext call) throws Exception {
        Actor actor = actors.resolve(context, attempt.operation);
        attempt.actor = actor;
        Sensitivity ceiling = matrix.ceiling(attempt.operation, actor.roles())
                .orElseThrow(() -> new AccessDenied(attempt.operation));
        confirmation.require(attempt.operation, actor);
        Set<Role> allowed = matrix.rolesOf(attempt.operation);
        UUID entry = Ids.next(clock);
        current.begin(attempt.operation, actor, ceiling, actor.scopeOf(allowed), entry, clock.instant());
        database.begin(entry, actor, attempt.operation);
        Optional<Outcome<Object>> before = once.before();
        return before.isPresent() ? before.get() : call.proceed();
    }

    private Object nested(OperationName operation, InvocationContext call) throws Exception {
        if (operation != OperationName.SERVE_SERVICE && matrix.ceiling(operation, current.actor().roles()).isEmpty()) {
            throw new AccessDenied(operation);
        }
        confirmation.require(operation, current.actor());
        return call.proceed();
    }

    /** A command within work in parts: allowed, confined and refused as if it were sent alone; a refusal undoes the whole. */
    private Object part(OperationName operation, InvocationContext call) throws Exception {
        OperationName whole = current.name();
        Sensitivity before = current.ceiling();
        Sensitivity ceiling = matrix.ceiling(operation, current.actor().roles()).orElseThrow(() -> new AccessDenied(operation));
        current.beginPart(operation, ceiling, current.actor().scopeOf(matrix.rolesOf(operation)));
        parts.tell(operation);
        try {
            Object answer = call.proceed();
            if (answer instanceof Outcome.Refused<?> refused) {
                throw new IllegalStateException(operation + " was refused: " + refused.reasons());
            }
            return answer;
        } finally {
            current.endPart(whole, before);
        }
    }

    private void abandon() {
        try {
            if (transactions.getStatus() != Status.STATUS_NO_TRANSACTION) {
                transactions.rollback();
            }
        } catch (Exception e) {
            // A lost connection rolls back by itself; what went wrong before is what must be told.
            LOG.log(Logger.Level.WARNING, "no rollback: " + e);
        }
    }

    private static OperationName operationOf(Method method) {
        Operation operation = method.getAnnotation(Operation.class);
        if (operation == null) {
            throw new IllegalStateException(method + " names no operation");
        }
        return operation.value();
    }

    /** What is known of a call until it ends. */
    static final class Attempt {

        final OperationName operation;
        Actor actor;

        Attempt(OperationName operation) {
            this.operation = operation;
        }

        /** The same person's attempt at that part of it which was denied. */
        Attempt at(OperationName denied) {
            Attempt part = new Attempt(denied);
            part.actor = actor;
            return part;
        }
    }
}
