package org.athar.audit.view;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.athar.kernel.LocalizedText;

/**
 * An entry of the trail in a list.
 *
 * @param id          which
 * @param number      its number, null while not linked
 * @param recordedAt  moment of recording
 * @param account     sign-in name
 * @param actor       the person, or on whose behalf a job acted
 * @param byJob       whether a job acted
 * @param operation   which operation
 * @param result      how it ended
 * @param subjectType kind of record
 * @param subjectId   which record
 * @param sensitivity class
 * @param reason      why
 * @param refusals    codes of what refused
 * @param rows        how many rows it changed
 */
public record TrailItem(UUID id, Long number, Instant recordedAt, String account, LocalizedText actor, boolean byJob, String operation,
        String result, String subjectType, UUID subjectId, String sensitivity, String reason, List<String> refusals, int rows)
        implements Serializable {
}
