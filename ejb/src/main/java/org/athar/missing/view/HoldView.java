package org.athar.missing.view;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.athar.kernel.LocalizedText;

/**
 * An order that nothing about a person is erased.
 *
 * @param id which
 * @param authority which authority
 * @param document its letter or order
 * @param reason why
 * @param placedOn since when
 * @param placedBy who wrote it down
 * @param endReason why it ended; null while it stands
 * @param endedBy who ended it
 * @param endedAt when
 * @param endable whether who looks may end it
 */
public record HoldView(UUID id, String authority, String document, String reason, LocalDate placedOn, LocalizedText placedBy,
        String endReason, LocalizedText endedBy, Instant endedAt, boolean endable) implements Serializable {
}
