package org.athar.recovery.view;

import java.io.Serializable;
import org.athar.custody.CustodyItemId;
import org.athar.kernel.PartialDate;
import org.athar.recovery.RemainsId;
import org.athar.recovery.code.RemainsClass;
import org.athar.recovery.code.RemainsStatus;
import org.athar.site.SiteId;

/**
 * What services above must know of a set of remains, and how they name it.
 *
 * @param id           which remains
 * @param number       number on the label
 * @param remainsClass what the set consists of
 * @param status       where they stand
 * @param site         where they come from
 * @param item         the item in custody
 * @param recoveredOn  when recovered, or found in store
 * @param invented     whether invented for a sample
 */
public record RemainsFacts(RemainsId id, String number, RemainsClass remainsClass, RemainsStatus status, SiteId site, CustodyItemId item,
        PartialDate recoveredOn, boolean invented) implements Serializable {

    /** Whether they are human, and may be the main remains of a case. */
    public boolean human() {
        return remainsClass.isHuman();
    }
}
