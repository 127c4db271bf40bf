package org.athar.identification.command.board;

import java.util.UUID;
import org.athar.identification.command.StepCommand;

/**
 * Puts a candidate before the board.
 *
 * @param step          which case, when, why
 * @param candidateId   which candidate
 * @param justification why combined secondary evidence is enough, null where a primary identifier is established
 */
public record ProposeIdentificationCommand(StepCommand step, UUID candidateId, String justification) {
}
