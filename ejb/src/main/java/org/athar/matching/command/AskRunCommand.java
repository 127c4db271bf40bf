package org.athar.matching.command;

/**
 * A search of all unidentified profiles within reach among all families within reach that are ready to be compared.
 *
 * @param parameters by which assumptions
 * @param prior      among how many one is sought
 * @param purpose    what for
 */
public record AskRunCommand(MatchParameters parameters, Prior prior, String purpose) {
}
