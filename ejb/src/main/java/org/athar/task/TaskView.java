package org.athar.task;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.athar.engine.protocol.Role;

/**
 * A task as the desks show it.
 *
 * @param id        which one
 * @param textKey   key of its sentence
 * @param arguments what the sentence needs
 * @param page      where it is done
 * @param role      whose it is
 * @param mine      whether it is owned by who looks, not only by the role
 * @param dueOn     until when
 * @param overdue   whether that day has passed
 */
public record TaskView(TaskId id, String textKey, List<String> arguments, String page, Role role, boolean mine, LocalDate dueOn,
        boolean overdue) implements Serializable {
}
