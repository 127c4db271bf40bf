package org.athar.examination.view;

import java.io.Serializable;
import java.time.Instant;
import org.athar.kernel.LocalizedText;
import org.athar.kernel.PartialDate;

/**
 * A review of an examination.
 *
 * @param reviewer   who reviewed
 * @param endorsed   whether endorsed; else returned
 * @param reasons    why
 * @param reviewedOn when
 * @param recordedAt when recorded
 */
public record ReviewView(LocalizedText reviewer, boolean endorsed, String reasons, PartialDate reviewedOn, Instant recordedAt)
        implements Serializable {
}
