package org.athar.incident.command;

import java.io.Serializable;
import org.athar.incident.FacilityId;
import org.athar.incident.IncidentId;
import org.athar.kernel.LocalizedText;

/**
 * A facility is said to belong to an incident.
 *
 * @param incident which incident
 * @param facility which facility
 * @param claim    what is claimed of the two
 * @param evidence the first source for it
 */
public record LinkFacilityCommand(IncidentId incident, FacilityId facility, LocalizedText claim, LinkEvidence evidence)
        implements Serializable {
}
