package org.athar.identification.command.evidence;

import java.util.UUID;
import org.athar.engine.protocol.fact.Discipline;
import org.athar.engine.protocol.fact.EvidenceOutcome;
import org.athar.kernel.PartialDate;
import org.athar.security.StaffId;

/**
 * Records what one discipline found about one candidate; a correction names the line it replaces.
 *
 * @param caseNumber  which case
 * @param candidateId about which candidate
 * @param discipline  the kind of evidence
 * @param outcome     the conclusion, null while there is none
 * @param findings    what was found
 * @param examiner    who examined
 * @param examinedOn  when
 * @param madeOn      the part of the remains, null for the whole
 * @param dna         the figures of a DNA line, null otherwise
 * @param replaces    the line that this corrects, null if none
 * @param reasons     why it corrects
 */
public record RecordLineCommand(String caseNumber, UUID candidateId, Discipline discipline, EvidenceOutcome outcome, String findings,
        StaffId examiner, PartialDate examinedOn, UUID madeOn, DnaFiguresCommand dna, UUID replaces, String reasons) {
}
