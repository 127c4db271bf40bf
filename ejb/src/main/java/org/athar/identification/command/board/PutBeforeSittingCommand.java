package org.athar.identification.command.board;

/**
 * Puts a case before a sitting.
 *
 * @param caseNumber which case
 * @param sittingRef which sitting
 */
public record PutBeforeSittingCommand(String caseNumber, String sittingRef) {
}
