package org.athar.identification.view;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.athar.engine.protocol.fact.Discipline;
import org.athar.engine.protocol.fact.EvidenceOutcome;
import org.athar.kernel.LocalizedText;
import org.athar.kernel.PartialDate;

/**
 * A line of evidence.
 *
 * @param id             which line
 * @param discipline     the kind of evidence
 * @param outcome        the conclusion, null while there is none
 * @param findings       what was found
 * @param examiner       who examined
 * @param examinedOn     when
 * @param madeOn         number of the part on which it was made, null for the whole
 * @param dna            the figures of a DNA line, null otherwise
 * @param inForce        whether it counts: not replaced, not gone to another case
 * @param wentTo         number of the case to which it went with the parts it was made on, null if it did not
 * @param replaces       the line that it corrects, null if none
 * @param reasons        why it corrects
 * @param recordedBy     who recorded it
 * @param recordedAt     when
 * @param digest         SHA-256 of its text
 * @param signedBy       who signed it for its discipline, null while nobody has
 * @param signedAt       when
 * @param contradictions what does not fit
 */
public record LineView(UUID id, Discipline discipline, EvidenceOutcome outcome, String findings, LocalizedText examiner,
        PartialDate examinedOn, String madeOn, DnaView dna, boolean inForce, String wentTo, UUID replaces, String reasons,
        LocalizedText recordedBy, Instant recordedAt, String digest, LocalizedText signedBy, Instant signedAt,
        List<ContradictionView> contradictions) implements Serializable {

    /** Keeps the lists as they are. */
    public LineView {
        contradictions = List.copyOf(contradictions);
    }

    /** Contradictions without an answer. */
    public long unanswered() {
        return contradictions.stream().filter(one -> one.answer() == null).count();
    }
}
