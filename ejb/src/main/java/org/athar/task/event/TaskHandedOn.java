package org.athar.task.event;

import java.util.List;
import org.athar.kernel.Auditable;
import org.athar.kernel.Sensitivity;
import org.athar.kernel.Subject;
import org.athar.task.TaskId;

/**
 * A task was taken over, or handed on to another person of its role.
 *
 * @param id     which one
 * @param reason why, null where it was taken over
 */
public record TaskHandedOn(TaskId id, String reason) implements Auditable {

    @Override
    public List<Subject> subjects() {
        return List.of(new Subject("task", id.value()));
    }

    @Override
    public Sensitivity sensitivity() {
        return Sensitivity.S2;
    }
}
