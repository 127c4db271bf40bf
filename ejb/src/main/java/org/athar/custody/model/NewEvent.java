package org.athar.custody.model;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.athar.custody.CustodyEventType;
import org.athar.custody.CustodyMoment;
import org.athar.custody.CustodyParty;
import org.athar.security.StaffId;

/**
 * What is to be recorded; whatever does not apply is null.
 *
 * @param type     what happened
 * @param moment   when
 * @param from     who gave it; for handling, who did it
 * @param to       who took it, or is to take it
 * @param place    where it then is
 * @param details  seals, condition, purpose and the like
 * @param corrects sequence number of the event that this one sets right
 * @param voids    whether a hand-over is taken back by it
 * @param by       who records it
 * @param at       moment of recording
 */
public record NewEvent(CustodyEventType type, CustodyMoment moment, CustodyParty from, CustodyParty to, String place, Details details,
        Integer corrects, boolean voids, StaffId by, Instant at) {

    /**
     * What goes with every kind of event.
     *
     * @param sealBefore  seal as found
     * @param sealAfter   seal as left
     * @param condition   condition of item and packing
     * @param purpose     reason or purpose
     * @param weightGrams weight in grams
     * @param photo       photograph, an original in the file store
     * @param receipt     number of a receipt on paper
     * @param note        anything else
     */
    public record Details(String sealBefore, String sealAfter, String condition, String purpose, BigDecimal weightGrams, UUID photo,
            String receipt, String note) {

        /** Nothing said. */
        public static final Details NONE = new Details(null, null, null, null, null, null, null, null);
    }
}
