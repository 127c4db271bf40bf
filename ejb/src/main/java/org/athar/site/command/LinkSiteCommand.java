package org.athar.site.command;

import java.io.Serializable;
import java.util.List;
import org.athar.incident.FacilityId;
import org.athar.incident.IncidentId;
import org.athar.incident.command.LinkEvidence;
import org.athar.kernel.LocalizedText;
import org.athar.site.SiteId;
import org.athar.incident.kind.LinkGrade;

/**
 * A site is said to belong to an incident or to a facility: one of the two.
 *
 * @param site     which site
 * @param incident the incident, or null
 * @param facility the facility, or null
 * @param claim    what is said of the two; required
 * @param grade    how well it is founded at first
 * @param reason   why it is graded so
 * @param evidence the sources for and against it
 */
public record LinkSiteCommand(SiteId site, IncidentId incident, FacilityId facility, LocalizedText claim, LinkGrade grade, String reason,
        List<LinkEvidence> evidence) implements Serializable {

    /** Keeps the evidence as it is. */
    public LinkSiteCommand {
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
    }
}
