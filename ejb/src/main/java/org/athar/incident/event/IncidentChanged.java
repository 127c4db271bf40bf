package org.athar.incident.event;

import java.util.List;
import org.athar.incident.IncidentId;
import org.athar.kernel.Auditable;
import org.athar.kernel.PartialDate;
import org.athar.kernel.Subject;

/**
 * An incident was recorded, described anew, or added to.
 *
 * @param id         which one
 * @param occurredOn when it began, null if not known
 * @param reason     why, null where none is asked
 */
public record IncidentChanged(IncidentId id, PartialDate occurredOn, String reason) implements Auditable {

    @Override
    public List<Subject> subjects() {
        return List.of(new Subject("incident", id.value()));
    }
}
