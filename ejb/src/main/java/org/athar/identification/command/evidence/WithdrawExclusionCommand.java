package org.athar.identification.command.evidence;

import java.util.UUID;

/**
 * One of two persons withdraws an exclusion.
 *
 * @param caseNumber  the case in which it is withdrawn
 * @param exclusionId which exclusion
 * @param reasons     why
 */
public record WithdrawExclusionCommand(String caseNumber, UUID exclusionId, String reasons) {
}
