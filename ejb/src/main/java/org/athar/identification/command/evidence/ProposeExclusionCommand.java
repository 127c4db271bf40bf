package org.athar.identification.command.evidence;

import java.util.UUID;
import org.athar.engine.protocol.fact.ExclusionReason;
import org.athar.identification.command.StepCommand;

/**
 * Proposes to rule a candidate out.
 *
 * @param step          which case, when, why
 * @param candidateId   which candidate
 * @param reason        the typed reason
 * @param splitDeclined why commingled remains stay together although DNA contradicts, null otherwise
 */
public record ProposeExclusionCommand(StepCommand step, UUID candidateId, ExclusionReason reason, String splitDeclined) {
}
