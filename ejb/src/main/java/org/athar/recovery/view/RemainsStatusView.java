package org.athar.recovery.view;

import java.io.Serializable;
import java.time.Instant;
import org.athar.kernel.LocalizedText;
import org.athar.kernel.PartialDate;
import org.athar.recovery.code.RemainsStatus;

/**
 * One step of a set of remains.
 *
 * @param status     where they stood
 * @param occurredOn since when
 * @param recordedBy who recorded it
 * @param recordedAt when
 */
public record RemainsStatusView(RemainsStatus status, PartialDate occurredOn, LocalizedText recordedBy, Instant recordedAt)
        implements Serializable {
}
