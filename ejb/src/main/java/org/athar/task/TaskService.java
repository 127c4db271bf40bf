package org.athar.task;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.athar.kernel.Auditable;
import org.athar.kernel.Ids;
import org.athar.kernel.Outcome;
import org.athar.kernel.Subject;
import org.athar.security.access.CurrentOperation;
import org.athar.security.access.Operation;
import org.athar.security.access.OperationName;
import org.athar.security.fault.NotFound;
import org.athar.task.model.Task;
import org.athar.task.model.Tasks;

/** Opens tasks for services above, and shows people what is due from them. */
@Stateless
@RolesAllowed("**")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class TaskService {

    private static final int MOST = 200;

    @Inject
    private Tasks tasks;
    @Inject
    private CurrentOperation current;
    @Inject
    private Event<Auditable> trail;
    @Inject
    private Clock clock;

    /** Opens a task in the transaction of the operation under way. */
    @Operation(OperationName.SERVE_SERVICE)
    public TaskId open(NewTask task) {
        Task opened = new Task(Ids.next(clock), task, current.recordedAt());
        tasks.add(opened);
        return opened.id();
    }

    /** Closes the open tasks about a record that the operation under way has made unnecessary. */
    @Operation(OperationName.SERVE_SERVICE)
    public void close(Subject subject, String textKey) {
        if (current.person() != null) {
            tasks.openAbout(subject, textKey).forEach(task -> task.complete(current.person(), current.recordedAt(), null));
        }
    }

    /** What is due from who asks, earliest first, at most two hundred. */
    @Operation(OperationName.READ_TASKS)
    public List<TaskView> mine() {
        LocalDate today = LocalDate.now(clock);
        return tasks.openFor(current.actor(), MOST).stream().map(task -> task.view(current.person(), today)).toList();
    }

    /** Marks a task done, with a note. */
    @Operation(OperationName.COMPLETE_TASK)
    public Outcome<TaskId> complete(TaskId id, String note) {
        Task task = tasks.find(current.actor(), id).orElseThrow(() -> NotFound.absent("task"));
        if (task.isDone()) {
            return Outcome.refused(TaskRefusal.ALREADY_DONE);
        }
        task.complete(current.person(), current.recordedAt(), note);
        trail.fire(new TaskCompleted(id, note));
        return Outcome.done(id);
    }
}
