package org.athar.incident.event;

import java.util.List;
import org.athar.incident.FacilityId;
import org.athar.kernel.Auditable;
import org.athar.kernel.Subject;

/**
 * A facility was recorded, described anew, or a period of it was recorded.
 *
 * @param id     which one
 * @param reason why, null where none is asked
 */
public record FacilityChanged(FacilityId id, String reason) implements Auditable {

    @Override
    public List<Subject> subjects() {
        return List.of(new Subject("facility", id.value()));
    }
}
