package org.athar.custody.event;

import java.util.List;
import org.athar.custody.CustodyItemId;
import org.athar.kernel.Auditable;
import org.athar.kernel.Sensitivity;
import org.athar.kernel.Subject;

/**
 * A gap in a chain of custody was accepted in writing.
 *
 * @param item   which item
 * @param reason why it may stand
 */
public record CustodyGapAccepted(CustodyItemId item, String reason) implements Auditable {

    @Override
    public List<Subject> subjects() {
        return List.of(new Subject("custody_item", item.value()));
    }

    @Override
    public Sensitivity sensitivity() {
        return Sensitivity.S2;
    }
}
