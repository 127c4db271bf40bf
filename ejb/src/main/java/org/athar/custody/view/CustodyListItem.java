package org.athar.custody.view;

import java.io.Serializable;
import org.athar.custody.CustodyItemId;
import org.athar.custody.CustodyStatus;
import org.athar.custody.EvidenceKind;
import org.athar.kernel.PartialDate;
import org.athar.site.SiteId;

/**
 * An item in a list.
 *
 * @param id          which one
 * @param number      number on the label
 * @param kind        what it is
 * @param description description
 * @param site        where it comes from
 * @param status      whether in custody
 * @param holder      who answers for it
 * @param pending     who is to receive it
 * @param place       where it is
 * @param seal        its seal
 * @param since       date of the latest event
 * @param invented    whether invented for a sample
 */
public record CustodyListItem(CustodyItemId id, String number, EvidenceKind kind, String description, SiteId site, CustodyStatus status,
        PartyView holder, PartyView pending, String place, String seal, PartialDate since, boolean invented) implements Serializable {
}
