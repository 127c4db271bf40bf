package org.athar.custody.event;

import java.util.List;
import org.athar.custody.CustodyEventType;
import org.athar.custody.CustodyItemId;
import org.athar.custody.CustodyStatus;
import org.athar.custody.EvidenceKind;
import org.athar.kernel.Auditable;
import org.athar.kernel.PartialDate;
import org.athar.kernel.Sensitivity;
import org.athar.kernel.Subject;

/**
 * Something happened to an item in custody.
 *
 * @param item       which item
 * @param kind       what it is
 * @param type       what happened
 * @param status     whether in custody or on its way since then
 * @param takenBack  whether an open hand-over was taken back
 * @param reason     the purpose or note given
 * @param occurredOn when
 */
public record CustodyRecorded(CustodyItemId item, EvidenceKind kind, CustodyEventType type, CustodyStatus status,
        boolean takenBack, String reason, PartialDate occurredOn) implements Auditable {

    @Override
    public List<Subject> subjects() {
        return List.of(new Subject("custody_item", item.value()));
    }

    @Override
    public Sensitivity sensitivity() {
        return Sensitivity.S2;
    }
}
