package org.athar.custody.view;

import java.io.Serializable;
import org.athar.custody.CustodyItemId;
import org.athar.custody.EvidenceKind;
import org.athar.kernel.PartialDate;
import org.athar.site.SiteId;

/**
 * What stands on a label: nothing that says who somebody may be.
 *
 * @param id          which item
 * @param number      its number
 * @param kind        what it is
 * @param site        where it comes from
 * @param context     exact place there
 * @param collectedOn when custody began
 * @param invented    whether invented for a sample
 */
public record LabelView(CustodyItemId id, String number, EvidenceKind kind, SiteId site, String context, PartialDate collectedOn,
        boolean invented) implements Serializable {
}
