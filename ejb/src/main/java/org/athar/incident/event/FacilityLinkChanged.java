package org.athar.incident.event;

import java.util.List;
import org.athar.incident.FacilityLinkId;
import org.athar.kernel.Auditable;
import org.athar.kernel.Subject;

/**
 * A facility was linked to an incident, evidence was added, or the link was judged.
 *
 * @param id     which link
 * @param reason why, null where none is asked
 */
public record FacilityLinkChanged(FacilityLinkId id, String reason) implements Auditable {

    @Override
    public List<Subject> subjects() {
        return List.of(new Subject("facility_link", id.value()));
    }
}
