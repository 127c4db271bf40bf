package org.athar.identification.event;

import java.util.UUID;
import org.athar.identification.CaseId;
import org.athar.kernel.PartialDate;

/**
 * The authority sealed the identification by a certificate.
 *
 * @param caseId        which case
 * @param caseNumber    number of the case
 * @param missingPerson the missing person
 * @param occurredOn    when it happened
 * @param reason        why, null if nothing is said
 */
public record IdentificationCertified(CaseId caseId, String caseNumber, UUID missingPerson, PartialDate occurredOn,
        String reason) implements CaseEvent {
}
