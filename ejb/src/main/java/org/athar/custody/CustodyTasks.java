package org.athar.custody;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.athar.custody.model.CustodyItem;
import org.athar.kernel.Subject;
import org.athar.security.StaffId;
import org.athar.security.StaffService;
import org.athar.security.access.AccessMatrix;
import org.athar.security.access.OperationName;
import org.athar.task.NewTask;
import org.athar.task.TaskService;

/** What follows from a hand-over: the receiver is asked to receive, until that is done or the hand-over is taken back. */
@ApplicationScoped
class CustodyTasks {

    private static final String RECEIVE = "custody.task.receive";

    @Inject
    private TaskService tasks;
    @Inject
    private StaffService staff;
    @Inject
    private AccessMatrix matrix;
    @Inject
    private Clock clock;

    /** Asks the receiver, by the day on which the way has taken too long. */
    void handedOver(CustodyItem item, StaffId receiver, Duration longestTransit) {
        matrix.rolesOf(OperationName.RECORD_CUSTODY).stream().sorted()
                .filter(role -> staff.holds(receiver, Set.of(role))).findFirst()
                .ifPresent(role -> tasks.open(new NewTask(RECEIVE, List.of(item.number()),
                        "/custody/record.xhtml?ref=" + item.number() + "&type=RECEIVE", subject(item), role, receiver, null, null,
                        LocalDate.now(clock).plusDays(longestTransit.toDays()))));
    }

    /** Nobody is asked any more. */
    void settled(CustodyItem item) {
        tasks.close(subject(item), RECEIVE);
    }

    private static Subject subject(CustodyItem item) {
        return new Subject("custody_item", item.id().value());
    }
}
