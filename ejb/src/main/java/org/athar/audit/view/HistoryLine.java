package org.athar.audit.view;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.athar.kernel.LocalizedText;

/**
 * One step in the life of a record.
 *
 * @param entryId    entry of the trail
 * @param recordedAt moment of recording
 * @param occurredOn when it happened in the world, as text of ISO 8601-2; null if then
 * @param operation  which operation
 * @param actor      who, null where nobody did (a migration) or who looks may not know
 * @param byJob      whether a job did it on behalf of that person
 * @param reason     why
 * @param created    whether the record began here
 * @param changes    the values that changed
 */
public record HistoryLine(UUID entryId, Instant recordedAt, String occurredOn, String operation, LocalizedText actor, boolean byJob,
        String reason, boolean created, List<FieldChange> changes) implements Serializable {
}
