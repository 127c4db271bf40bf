package org.athar.incident.command;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import org.athar.incident.FacilityLinkId;

/**
 * Evidence is added to a link.
 *
 * @param link     which link
 * @param evidence the source
 */
public record AddLinkEvidenceCommand(@NotNull FacilityLinkId link, @NotNull LinkEvidence evidence) implements Serializable {
}
