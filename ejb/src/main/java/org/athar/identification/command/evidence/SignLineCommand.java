package org.athar.identification.command.evidence;

import java.util.UUID;

/**
 * Signs a line of evidence for its discipline.
 *
 * @param caseNumber which case
 * @param lineId     which line
 * @param digest     digest of the line as the signer had it before them
 */
public record SignLineCommand(String caseNumber, UUID lineId, String digest) {
}
