package org.athar.missing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.athar.kernel.Subject;
import org.athar.missing.model.MissingPerson;
import org.athar.security.access.AccessMatrix;
import org.athar.security.access.OperationName;
import org.athar.task.NewTask;
import org.athar.task.TaskService;

/** What follows from a report: those who verify are asked to. */
@ApplicationScoped
class MissingTasks {

    private static final String VERIFY = "missing.task.verify";
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

    private static Subject subject(MissingPerson person) {
        return new Subject(MissingReach.PERSON, person.id().value());
    }
}
