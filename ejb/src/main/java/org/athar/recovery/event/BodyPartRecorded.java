package org.athar.recovery.event;

import java.util.List;
import org.athar.kernel.Auditable;
import org.athar.kernel.Sensitivity;
import org.athar.kernel.Subject;
import org.athar.recovery.RemainsId;

/**
 * A part of a set of remains was put on record, or described anew.
 *
 * @param remains the set that holds it
 * @param reason  why it is described anew; null if new
 */
public record BodyPartRecorded(RemainsId remains, String reason) implements Auditable {

    @Override
    public List<Subject> subjects() {
        return List.of(new Subject("human_remains", remains.value()));
    }

    @Override
    public Sensitivity sensitivity() {
        return Sensitivity.S2;
    }
}
