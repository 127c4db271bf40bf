package org.athar.audit.model;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.athar.kernel.Auditable;
import org.athar.kernel.Sensitivity;

/**
 * One entry of the trail as it is written.
 *
 * @param id           its id
 * @param recordedAt   moment of recording
 * @param account      sign-in name of who acted
 * @param actorId      the person who acted; null for a job and for an account of nobody
 * @param onBehalfOf   the person for whom a job acted
 * @param operation    which operation
 * @param result       how it ended
 * @param subjectType  kind of record
 * @param subjectId    which record; null if none
 * @param sensitivity  class of what was touched
 * @param reason       why, as typed
 * @param occurredOn   when it happened in the world, as text of ISO 8601-2
 * @param refusals     codes of what refused
 */
public record TrailEntry(UUID id, Instant recordedAt, String account, UUID actorId, UUID onBehalfOf, String operation,
        Auditable.Result result, String subjectType, UUID subjectId, Sensitivity sensitivity, String reason, String occurredOn,
        List<String> refusals) {
}
