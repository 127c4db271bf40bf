package org.athar.recovery.event;

import java.util.List;
import org.athar.kernel.Auditable;
import org.athar.kernel.PartialDate;
import org.athar.kernel.Sensitivity;
import org.athar.kernel.Subject;
import org.athar.recovery.RemainsId;

/**
 * Remains were recovered, or described anew.
 *
 * @param remains    which remains
 * @param reason     why they are described anew; null if new
 * @param occurredOn when recovered; null if described anew
 */
public record RemainsRecorded(RemainsId remains, String reason, PartialDate occurredOn) implements Auditable {

    @Override
    public List<Subject> subjects() {
        return List.of(new Subject("human_remains", remains.value()));
    }

    @Override
    public Sensitivity sensitivity() {
        return Sensitivity.S2;
    }
}
