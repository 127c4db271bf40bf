package org.athar.custody.view;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import org.athar.custody.CustodyEventType;
import org.athar.custody.CustodyMoment;
import org.athar.file.view.FileView;
import org.athar.kernel.LocalizedText;

/**
 * One event of a chain as it was recorded.
 *
 * @param seq         its number
 * @param type        what happened
 * @param moment      when
 * @param recordedAt  when it was recorded
 * @param recordedBy  by whom
 * @param late        whether it was recorded on a later day than it happened
 * @param from        who gave
 * @param to          who took, or is to take
 * @param place       where it then was
 * @param sealBefore  seal as found
 * @param sealAfter   seal as left
 * @param condition   condition
 * @param purpose     purpose
 * @param weightGrams weight in grams
 * @param photo       photograph
 * @param receipt     number of the receipt: on paper, or this entry's own number
 * @param note        note
 * @param corrects    number of the event that it sets right, null unless a correction
 * @param correctedBy number of the last event that sets this one right, null if none
 * @param takenBack   whether this hand-over was taken back
 * @param hash        its hash, which covers it and the one before
 */
public record CustodyEventView(int seq, CustodyEventType type, CustodyMoment moment, Instant recordedAt, LocalizedText recordedBy,
        boolean late, PartyView from, PartyView to, String place, String sealBefore, String sealAfter, String condition, String purpose,
        BigDecimal weightGrams, FileView photo, String receipt, String note, Integer corrects, Integer correctedBy, boolean takenBack,
        String hash) implements Serializable {
}
