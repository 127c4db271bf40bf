package org.athar.custody.view;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.athar.custody.CustodyItemId;
import org.athar.custody.CustodyParty;
import org.athar.custody.CustodyStatus;
import org.athar.custody.GapKind;
import org.athar.security.StaffId;

/**
 * What services above must know of a chain of custody.
 *
 * @param item         which item
 * @param number       its number
 * @param status       whether in custody
 * @param holder       who answers for it, null once custody has ended
 * @param place        where it is
 * @param weightGrams  its last weight, null if it was never weighed
 * @param openGaps     gaps that nobody has accepted
 * @param acceptedGaps gaps that are accepted in writing
 */
public record CustodyFacts(CustodyItemId item, String number, CustodyStatus status, CustodyParty holder, String place,
        BigDecimal weightGrams, List<GapKind> openGaps, List<AcceptedGap> acceptedGaps) implements Serializable {

    /** Keeps the lists as they are. */
    public CustodyFacts {
        openGaps = List.copyOf(openGaps);
        acceptedGaps = List.copyOf(acceptedGaps);
    }

    /**
     * A gap accepted in writing.
     *
     * @param kind       what is missing
     * @param acceptedBy who accepted it
     */
    public record AcceptedGap(GapKind kind, StaffId acceptedBy) implements Serializable {
    }

    /** Whether the chain is unbroken from the ground on. */
    public boolean unbroken() {
        return openGaps.isEmpty() && acceptedGaps.isEmpty();
    }

    /** Whether it is unbroken, or every gap is named and accepted in writing (C2). */
    public boolean accountedFor() {
        return openGaps.isEmpty();
    }
}
