package org.athar.identification.command.board;

/**
 * Notes that the file behind the sheet was checked.
 *
 * @param caseNumber  which case
 * @param sheetDigest digest of the sheet that was checked
 * @param findings    what was found
 */
public record CheckQualityCommand(String caseNumber, String sheetDigest, String findings) {
}
