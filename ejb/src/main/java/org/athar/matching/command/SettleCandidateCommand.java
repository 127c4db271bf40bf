package org.athar.matching.command;

import org.athar.matching.CandidateId;
import org.athar.matching.code.MatchOutcome;

/**
 * Somebody has decided whether to follow a candidate.
 *
 * @param candidate which one
 * @param version   version of the record that was seen
 * @param outcome   whether it is followed
 * @param reason    why
 */
public record SettleCandidateCommand(CandidateId candidate, long version, MatchOutcome outcome, String reason) {
}
