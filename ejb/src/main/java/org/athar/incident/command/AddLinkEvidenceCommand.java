package org.athar.incident.command;

import java.io.Serializable;
import org.athar.incident.FacilityLinkId;

/**
 * Evidence is added to a link.
 *
 * @param link     which link
 * @param evidence the source
 */
public record AddLinkEvidenceCommand(FacilityLinkId link, LinkEvidence evidence) implements Serializable {
}
