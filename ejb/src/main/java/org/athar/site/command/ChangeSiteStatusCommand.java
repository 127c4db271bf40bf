package org.athar.site.command;

import java.io.Serializable;
import org.athar.kernel.PartialDate;
import org.athar.site.SiteId;
import org.athar.site.SiteStatus;

/**
 * A site comes to stand elsewhere.
 *
 * @param site       which one
 * @param version    the version that who changes it has seen
 * @param to         its new status
 * @param occurredOn when it came to that
 * @param reason     why, or on whose word
 * @param historic   whether it happened before the site was put on record; what documents are missing then becomes a listed gap
 */
public record ChangeSiteStatusCommand(SiteId site, long version, SiteStatus to, PartialDate occurredOn, String reason, boolean historic)
        implements Serializable {
}
