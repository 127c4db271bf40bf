package org.athar.identification.view.past;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.athar.engine.protocol.fact.past.Demand;
import org.athar.engine.protocol.fact.past.PastStatus;
import org.athar.kernel.LocalizedText;
import org.athar.kernel.PartialDate;
import org.athar.missing.view.PersonReference;

/**
 * A decision made elsewhere, as it is told, with the gaps behind it. It shows what was heard, never what we found.
 *
 * @param pendingId   by which proposal it came on record
 * @param person      whom that authority named; null where it may not be seen
 * @param status      how far that authority came
 * @param decidedOn   when it decided
 * @param dateSource  where that date comes from
 * @param authority   who decided
 * @param knownFrom   from where all this is known; null where it may not be seen
 * @param held        that of which the document is held
 * @param gaps        that of which it is not
 * @param proposedBy  who proposed to record it
 * @param proposedAt  when
 * @param confirmedBy who confirmed; null while it waits
 * @param confirmedAt when; null while it waits
 * @param takenUpAt   when the case was taken up again; null while the historic status stands
 */
public record HistoricView(UUID pendingId, PersonReference person, PastStatus status, PartialDate decidedOn, String dateSource,
        String authority, String knownFrom, List<Demand> held, List<Demand> gaps, LocalizedText proposedBy, Instant proposedAt,
        LocalizedText confirmedBy, Instant confirmedAt, Instant takenUpAt) implements Serializable {

    /** Keeps the lists as they are. */
    public HistoricView {
        held = List.copyOf(held);
        gaps = List.copyOf(gaps);
    }

    /** Whether a second person confirmed it. */
    public boolean confirmed() {
        return confirmedAt != null;
    }
}
