package org.athar.identification.model.evidence;

import java.time.Instant;
import java.util.UUID;
import org.athar.engine.protocol.fact.Discipline;
import org.athar.engine.protocol.fact.EvidenceOutcome;
import org.athar.kernel.PartialDate;

/**
 * A line of evidence about to be recorded.
 *
 * @param id         its id
 * @param discipline the kind of evidence
 * @param outcome    the conclusion, null while there is none
 * @param findings   what was found, in words
 * @param examiner   who examined
 * @param examinedOn when
 * @param madeOn     the part of the remains, null where it is the whole
 * @param dna        the figures of a DNA line, null otherwise
 * @param replaces   the line that it corrects, null if none
 * @param reasons    why it corrects
 * @param recordedBy who recorded
 * @param recordedAt when
 */
public record LineDraft(UUID id, Discipline discipline, EvidenceOutcome outcome, String findings, UUID examiner, PartialDate examinedOn,
        UUID madeOn, DnaBasis dna, UUID replaces, String reasons, UUID recordedBy, Instant recordedAt) {
}
