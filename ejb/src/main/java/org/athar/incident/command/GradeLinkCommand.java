package org.athar.incident.command;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import org.athar.incident.FacilityLinkId;
import org.athar.incident.kind.LinkGrade;

/**
 * Somebody judges how well a link is founded.
 *
 * @param link   which link
 * @param grade  how well
 * @param reason why; what speaks against it is answered here
 */
public record GradeLinkCommand(@NotNull FacilityLinkId link, LinkGrade grade, String reason) implements Serializable {
}
