package org.athar.identification.command.board;

import org.athar.identification.command.StepCommand;

/**
 * Signs the sheet, or dissents.
 *
 * @param step        which case, when, why
 * @param inFavour    true to sign, false to dissent
 * @param sheetDigest digest of the sheet that the member had before them
 */
public record SignSheetCommand(StepCommand step, boolean inFavour, String sheetDigest) {
}
