package org.athar.reporting.view;

import java.io.Serializable;
import java.time.Instant;
import org.athar.kernel.LocalizedText;

/**
 * What was done at a site lately.
 *
 * @param ref       the site's reference
 * @param name      its name
 * @param operation which operation
 * @param by        who did it, null if nobody on the staff
 * @param times     how often
 * @param lastAt    when last
 */
public record SiteActivity(String ref, LocalizedText name, String operation, LocalizedText by, int times, Instant lastAt)
        implements Serializable {
}
