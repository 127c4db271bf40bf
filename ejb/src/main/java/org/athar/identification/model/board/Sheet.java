package org.athar.identification.model.board;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.athar.engine.protocol.FactsDigest;
import org.athar.engine.protocol.fact.SettingsFacts;
import org.athar.identification.model.evidence.EvidenceLine;

/**
 * The identification sheet: everything that is put before the board, in one order. Its canonical text is JSON as the engine writes it;
 * whoever signs, signs the SHA-256 of that text, so any change of any part voids what was signed before.
 *
 * @param format        version of this form of text
 * @param caseNumber    the case
 * @param remains       number of the main remains
 * @param candidate     the candidate within the case
 * @param missingPerson the person's record on the register of the missing: a name is shown as each reader may see it, the record is one
 * @param proposedBy    who proposed
 * @param justification why combined secondary evidence is enough, where no primary identifier is established
 * @param lines         the lines of evidence in force, oldest first
 * @param settings      the posterior asked of a DNA line and the composition asked of the board
 */
public record Sheet(String format, String caseNumber, String remains, UUID candidate, UUID missingPerson, UUID proposedBy,
        Optional<String> justification, List<Line> lines, SettingsFacts settings) {

    /** The form of text that this version writes. */
    public static final String FORMAT = "athar-sheet/1";

    /** Copies the lines. */
    public Sheet {
        lines = List.copyOf(lines);
    }

    /**
     * One line of evidence on the sheet.
     *
     * @param text           its words and figures
     * @param digest         SHA-256 of them
     * @param signedBy       who signed it for its discipline
     * @param contradictions what does not fit, with the answers
     */
    public record Line(EvidenceLine.Text text, String digest, Optional<UUID> signedBy, List<Answered> contradictions) {
    }

    /**
     * A contradiction with its answer.
     *
     * @param words  what does not fit
     * @param answer the written answer
     */
    public record Answered(String words, Optional<String> answer) {
    }

    /** The canonical text. */
    public String text() {
        return FactsDigest.text(this);
    }

    /** SHA-256 of the canonical text, as 64 hexadecimal digits. */
    public String digest() {
        return FactsDigest.sha256(this);
    }
}
