package org.athar.missing.view;

import java.io.Serializable;
import java.time.Instant;
import org.athar.kernel.LocalizedText;
import org.athar.kernel.PartialDate;
import org.athar.missing.code.MissingStatus;

/**
 * One step of the search.
 *
 * @param status      where it stood
 * @param occurredOn  since when
 * @param reason      why
 * @param duplicateOf the other record, for a duplicate
 * @param recordedBy  who recorded it
 * @param recordedAt  when
 */
public record StatusView(MissingStatus status, PartialDate occurredOn, String reason, PersonReference duplicateOf,
        LocalizedText recordedBy, Instant recordedAt) implements Serializable {
}
