package org.athar.identification.command.board;

/**
 * A member takes no part in one case.
 *
 * @param caseNumber which case
 * @param reasons    why
 */
public record StepAsideCommand(String caseNumber, String reasons) {
}
