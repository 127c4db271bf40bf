package org.athar.recovery.view;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.athar.custody.view.CustodyListItem;
import org.athar.kernel.LocalizedText;
import org.athar.kernel.PartialDate;
import org.athar.recovery.RemainsId;
import org.athar.recovery.code.RemainsStatus;
import org.athar.recovery.command.RemainsDescription;
import org.athar.site.view.SiteBrief;

/**
 * A set of remains.
 *
 * @param id          which remains
 * @param version     version of the record, to be handed back with a change
 * @param number      number on the label
 * @param site        where they come from
 * @param context     exact place there
 * @param description what they look like
 * @param recoveredOn when recovered
 * @param recoveredBy by whom
 * @param status      where they stand
 * @param custody     who holds them, where
 * @param evidence    what was found with them
 * @param parts       of what it consists, as far as that is on record
 * @param history     how the status came to be
 * @param invented    whether invented for a sample
 * @param recordedBy  who put them on record
 * @param recordedAt  when
 */
public record RemainsView(RemainsId id, long version, String number, SiteBrief site, String context, RemainsDescription description,
        PartialDate recoveredOn, LocalizedText recoveredBy, RemainsStatus status, CustodyListItem custody,
        List<EvidenceListItem> evidence, List<PartView> parts, List<RemainsStatusView> history, boolean invented, LocalizedText recordedBy,
        Instant recordedAt) implements Serializable {

    /** Keeps the lists as they are. */
    public RemainsView {
        evidence = List.copyOf(evidence);
        parts = List.copyOf(parts);
        history = List.copyOf(history);
    }
}
