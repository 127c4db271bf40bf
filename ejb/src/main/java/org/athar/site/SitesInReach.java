package org.athar.site;

import java.util.Set;
import java.util.UUID;

/**
 * The sites within reach of who asks, for lists of capabilities above.
 *
 * @param everywhere whether that is all of them
 * @param ids        otherwise these
 */
public record SitesInReach(boolean everywhere, Set<UUID> ids) {

    /** Keeps what it was given. */
    public SitesInReach {
        ids = Set.copyOf(ids);
    }

    /** Whether a site is among them. */
    public boolean covers(SiteId site) {
        return everywhere || ids.contains(site.value());
    }
}
