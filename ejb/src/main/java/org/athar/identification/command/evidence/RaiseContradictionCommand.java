package org.athar.identification.command.evidence;

import java.util.UUID;

/**
 * Notes something about a line that does not fit.
 *
 * @param caseNumber which case
 * @param lineId     which line
 * @param words      what does not fit
 */
public record RaiseContradictionCommand(String caseNumber, UUID lineId, String words) {
}
