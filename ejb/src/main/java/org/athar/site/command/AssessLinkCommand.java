package org.athar.site.command;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.athar.incident.command.LinkEvidence;
import org.athar.incident.kind.LinkGrade;

/**
 * A link is graded anew, on what sources say now.
 *
 * @param link     which link
 * @param grade    how well it is founded; null where sources are only added
 * @param reason   why; required with a grade
 * @param evidence further sources for and against it
 */
public record AssessLinkCommand(@NotNull UUID link, LinkGrade grade, String reason, List<LinkEvidence> evidence) implements Serializable {

    /** Keeps the evidence as it is. */
    public AssessLinkCommand {
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
    }
}
