package org.athar.identification.command.board;

import org.athar.engine.protocol.fact.ExclusionReason;
import org.athar.identification.command.StepCommand;

/**
 * The chair states what the board decides.
 *
 * @param step            which case, when, why
 * @param decision        what is decided
 * @param exclusionReason the typed reason, where the candidate is excluded
 * @param splitDeclined   why commingled remains stay together although DNA contradicts, null otherwise
 * @param sheetDigest     digest of the sheet that the chair had before them
 */
public record DecideCaseCommand(StepCommand step, Decision decision, ExclusionReason exclusionReason, String splitDeclined,
        String sheetDigest) {

    /** What a board decides. */
    public enum Decision {
        /** The candidate is the person. */
        IDENTIFIED,
        /** It cannot be decided on this evidence. */
        INCONCLUSIVE,
        /** The candidate is not the person. */
        EXCLUDED
    }
}
