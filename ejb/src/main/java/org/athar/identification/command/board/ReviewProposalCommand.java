package org.athar.identification.command.board;

import org.athar.identification.command.StepCommand;

/**
 * Endorses a proposal or returns it.
 *
 * @param step        which case, when, why
 * @param endorsed    whether it is endorsed
 * @param sheetDigest digest of the sheet that the reviewer had before them
 */
public record ReviewProposalCommand(StepCommand step, boolean endorsed, String sheetDigest) {
}
