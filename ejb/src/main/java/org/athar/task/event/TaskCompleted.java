package org.athar.task.event;

import java.util.List;
import org.athar.kernel.Auditable;
import org.athar.kernel.Sensitivity;
import org.athar.kernel.Subject;
import org.athar.task.TaskId;

/**
 * A task was done.
 *
 * @param id     which one
 * @param reason what was noted
 */
public record TaskCompleted(TaskId id, String reason) implements Auditable {

    @Override
    public List<Subject> subjects() {
        return List.of(new Subject("task", id.value()));
    }

    @Override
    public Sensitivity sensitivity() {
        return Sensitivity.S2;
    }
}
