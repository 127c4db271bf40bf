package org.athar.incident.event;

import java.util.List;
import org.athar.incident.RollEntryId;
import org.athar.kernel.Auditable;
import org.athar.kernel.Sensitivity;
import org.athar.kernel.Subject;

/**
 * A person on a roll was recorded.
 *
 * @param id     which entry
 * @param reason why it takes the place of another, null if it does not
 */
public record RollEntryRecorded(RollEntryId id, String reason) implements Auditable {

    @Override
    public List<Subject> subjects() {
        return List.of(new Subject("roll_entry", id.value()));
    }

    @Override
    public Sensitivity sensitivity() {
        return Sensitivity.S3;
    }
}
