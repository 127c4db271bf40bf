package org.athar.audit.view;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.athar.audit.Severity;
import org.athar.engine.protocol.Role;
import org.athar.kernel.LocalizedText;

/**
 * A finding with its answer.
 *
 * @param id          which
 * @param ref         its number
 * @param text        what was found
 * @param rule        rule concerned
 * @param severity    how much it weighs
 * @param page        where it can be seen
 * @param owner       role that has to answer
 * @param dueOn       until when
 * @param overdue     whether that day has passed without an answer
 * @param raisedBy    who found it
 * @param raisedAt    when
 * @param response    the answer, null if none yet
 * @param respondedBy who answered
 * @param respondedAt when
 * @param closedAt    when it was closed, null if open
 */
public record FindingView(UUID id, String ref, String text, String rule, Severity severity, String page, Role owner, LocalDate dueOn,
        boolean overdue, LocalizedText raisedBy, Instant raisedAt, String response, LocalizedText respondedBy, Instant respondedAt,
        Instant closedAt) implements Serializable {
}
