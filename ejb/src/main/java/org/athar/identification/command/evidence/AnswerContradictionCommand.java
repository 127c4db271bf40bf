package org.athar.identification.command.evidence;

import java.util.UUID;

/**
 * Answers a contradiction in writing.
 *
 * @param caseNumber      which case
 * @param contradictionId which one
 * @param words           the answer
 */
public record AnswerContradictionCommand(String caseNumber, UUID contradictionId, String words) {
}
