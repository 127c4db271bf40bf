package org.athar.identification.view;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.athar.kernel.LocalizedText;

/**
 * What lies, or lay last, before the board.
 *
 * @param candidateId   the candidate proposed
 * @param stands        whether it stands
 * @param proposedBy    who proposed
 * @param proposedAt    when
 * @param justification why combined secondary evidence is enough, null where none was written
 * @param reasons       reasons given
 * @param sheetDigest   SHA-256 of the sheet as it is now, null once it no longer stands
 * @param sheetText     its canonical text
 * @param reviews       endorsements and returns
 * @param checks        quality checks
 * @param votes         signatures and dissents
 */
public record ProposalView(UUID candidateId, boolean stands, LocalizedText proposedBy, Instant proposedAt, String justification,
        String reasons, String sheetDigest, String sheetText, List<MarkView> reviews, List<MarkView> checks,
        List<MarkView> votes) implements Serializable {

    /** Keeps the lists as they are. */
    public ProposalView {
        reviews = List.copyOf(reviews);
        checks = List.copyOf(checks);
        votes = List.copyOf(votes);
    }
}
