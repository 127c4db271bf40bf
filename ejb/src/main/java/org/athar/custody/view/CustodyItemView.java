package org.athar.custody.view;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.athar.custody.CustodyEventType;
import org.athar.custody.CustodyItemId;
import org.athar.custody.CustodyStatus;
import org.athar.custody.EvidenceKind;
import org.athar.site.SiteId;

/**
 * An item with its whole chain.
 *
 * @param id          which one
 * @param number      number on the label
 * @param kind        what it is
 * @param description description
 * @param site        where it comes from
 * @param context     exact place there
 * @param status      whether in custody
 * @param holder      who answers for it, null once custody has ended
 * @param pending     to whom it was handed over, null unless it waits to be received
 * @param place       where it is
 * @param seal        its seal
 * @param weightGrams its last weight
 * @param invented    whether invented for a sample
 * @param mine        whether who looks holds it
 * @param awaitsMe    whether who looks is to receive it
 * @param intact      whether no stored event was changed: every hash fits
 * @param open        what who looks may record now, the rules of the chain permitting
 * @param events      the chain, first event first
 * @param gaps        where it is broken
 */
public record CustodyItemView(CustodyItemId id, String number, EvidenceKind kind, String description, SiteId site, String context,
        CustodyStatus status, PartyView holder, PartyView pending, String place, String seal, BigDecimal weightGrams, boolean invented,
        boolean mine, boolean awaitsMe, boolean intact, List<CustodyEventType> open, List<CustodyEventView> events, List<GapView> gaps)
        implements Serializable {

    /** Keeps the lists as they are. */
    public CustodyItemView {
        open = List.copyOf(open);
        events = List.copyOf(events);
        gaps = List.copyOf(gaps);
    }
}
