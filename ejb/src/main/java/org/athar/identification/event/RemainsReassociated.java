package org.athar.identification.event;

import java.util.UUID;
import org.athar.identification.CaseId;
import org.athar.kernel.PartialDate;

/**
 * Remains were joined to a main case, or taken out of it again.
 *
 * @param caseId        which case
 * @param mainCase      number of the main case
 * @param missingPerson the missing person identified by the main case; null if none is
 * @param joined        true if joined, false if taken out
 * @param occurredOn    when it happened
 * @param reason        why, null if nothing is said
 */
public record RemainsReassociated(CaseId caseId, String mainCase, UUID missingPerson, boolean joined, PartialDate occurredOn,
        String reason) implements CaseEvent {
}
