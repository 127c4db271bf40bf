package org.athar.task;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.athar.engine.protocol.Role;
import org.athar.kernel.LocalizedText;

/**
 * A task as the desks show it.
 *
 * @param id        which one
 * @param textKey   key of its sentence
 * @param arguments what the sentence needs
 * @param page      where it is done
 * @param role      whose it is
 * @param owner     the person who owns it, null while anyone of the role may take it
 * @param mine      whether it is owned by who looks
 * @param dueOn     until when
 * @param overdue   whether that day has passed
 * @param openedAt  since when
 * @param byHand    whether who did it says so; otherwise it closes by itself with the step that it asks for
 * @param done      whether it was done
 */
public record TaskView(TaskId id, String textKey, List<String> arguments, String page, Role role, LocalizedText owner, boolean mine,
        LocalDate dueOn, boolean overdue, Instant openedAt, boolean byHand, boolean done) implements Serializable {
}
