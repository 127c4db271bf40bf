package org.athar.missing.view;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.athar.kernel.LocalizedText;
import org.athar.missing.code.ReviewVerdict;

/**
 * A name that was opened to somebody who sees pseudonyms otherwise.
 *
 * @param entry the entry of the trail
 * @param at when
 * @param by to whom
 * @param reason for what reason
 * @param person whose
 * @param verdict what a data protection officer found; null while nobody has looked
 * @param note what was noted
 * @param reviewedBy who looked
 * @param reviewedAt when
 */
public record DisclosureView(UUID entry, Instant at, LocalizedText by, String reason, PersonReference person,
        ReviewVerdict verdict, String note, LocalizedText reviewedBy, Instant reviewedAt) implements Serializable {
}
