package org.athar.missing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.athar.kernel.Subject;
import org.athar.missing.code.RequestState;
import org.athar.missing.model.MissingPerson;
import org.athar.missing.model.request.DataRequest;
import org.athar.security.access.AccessMatrix;
import org.athar.security.access.OperationName;
import org.athar.task.NewTask;
import org.athar.task.TaskService;

/** What follows from a report: those who verify are asked to. */
@ApplicationScoped
class MissingTasks {

    private static final String VERIFY = "missing.task.verify";
    private static final String DECIDE = "missing.task.decideRequest";
    private static final String PAGE = "/protection/view.xhtml?ref=";
    private static final String CONFIRM = "missing.task.confirmRequest";
    private static final int DAYS = 14;

    @Inject
    private TaskService tasks;
    @Inject
    private AccessMatrix matrix;
    @Inject
    private Clock clock;

    /** Asks for a decision on a report. */
    void reported(MissingPerson person) {
        matrix.rolesOf(OperationName.VERIFY_MISSING).forEach(role -> tasks.open(new NewTask(VERIFY, List.of(person.ref()),
                "/missing/view.xhtml?ref=" + person.ref(), subject(person), role, null, null, null,
                LocalDate.now(clock).plusDays(DAYS))));
    }

    /** The report was decided on. */
    void decided(MissingPerson person) {
        tasks.close(subject(person), VERIFY);
    }

    /** Asks for a decision on a request about data, by the day on which it is due. */
    void asked(DataRequest request) {
        matrix.rolesOf(OperationName.PROPOSE_REQUEST).forEach(role -> tasks.open(new NewTask(DECIDE, List.of(request.ref()),
                PAGE + request.ref(), subject(request), role, null, null, null, request.dueOn())));
    }

    /** Asks a second person to answer what was proposed. */
    void proposed(DataRequest request, LocalDate today) {
        tasks.close(subject(request), DECIDE);
        LocalDate due = request.dueOn().isAfter(today) ? request.dueOn() : today.plusDays(DAYS);
        matrix.rolesOf(OperationName.DECIDE_REQUEST).forEach(role -> tasks.open(new NewTask(CONFIRM, List.of(request.ref()),
                PAGE + request.ref(), subject(request), role, null, null, null, due)));
    }

    /** A second person has answered; what was declined is open again. */
    void answered(DataRequest request) {
        tasks.close(subject(request), CONFIRM);
        if (request.state() == RequestState.OPEN) {
            asked(request);
        }
    }

    private static Subject subject(DataRequest request) {
        return new Subject("data_request", request.id());
    }

    private static Subject subject(MissingPerson person) {
        return new Subject(MissingReach.PERSON, person.id().value());
    }
}
