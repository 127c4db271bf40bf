package org.athar.recovery.event;

import java.util.List;
import org.athar.kernel.Auditable;
import org.athar.kernel.PartialDate;
import org.athar.kernel.Sensitivity;
import org.athar.kernel.Subject;
import org.athar.recovery.EvidenceItemId;

/**
 * An artefact or effects were recovered.
 *
 * @param item       which
 * @param occurredOn when found
 */
public record EvidenceItemRecorded(EvidenceItemId item, PartialDate occurredOn) implements Auditable {

    @Override
    public List<Subject> subjects() {
        return List.of(new Subject("evidence_item", item.value()));
    }

    @Override
    public Sensitivity sensitivity() {
        return Sensitivity.S2;
    }
}
