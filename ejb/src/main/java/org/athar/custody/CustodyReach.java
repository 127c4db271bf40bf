package org.athar.custody;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.athar.security.SettingService;
import org.athar.site.SiteId;
import org.athar.site.SiteService;
import org.athar.site.SitesInReach;

/** Where the operation under way reaches, and the settings of the chain. */
@ApplicationScoped
class CustodyReach {

    private static final String TRANSIT_HOURS = "custody.transit.hours";

    @Inject
    private SettingService settings;
    @Inject
    private SiteService sites;

    /** Sites whose items may be touched; null for all. */
    Set<UUID> sites() {
        SitesInReach within = sites.sitesInReach();
        return within.everywhere() ? null : within.ids();
    }

    boolean covers(SiteId site) {
        return sites.sitesInReach().covers(site);
    }

    /** How long something may be on its way (C2). */
    Duration longestTransit() {
        return Duration.ofHours(Long.parseLong(settings.value(TRANSIT_HOURS)));
    }
}
