package org.athar.custody;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.athar.custody.model.CustodyItem;
import org.athar.security.ScopeKind;
import org.athar.security.SettingService;
import org.athar.security.access.CurrentOperation;
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
    @Inject
    private Instance<SamplesOfLaboratories> samples;
    @Inject
    private CurrentOperation current;

    /** Sites whose items may be touched; null for all. */
    Set<UUID> sites() {
        SitesInReach within = sites.sitesInReach();
        return within.everywhere() ? null : within.ids();
    }

    /** Whether an item may be touched: by its site, by the laboratory that it is a sample of, or because who asks holds it. */
    boolean covers(CustodyItem item) {
        SitesInReach within = sites.sitesInReach();
        Set<UUID> laboratories = current.scope().of(ScopeKind.LABORATORY);
        return within.everywhere() || item.site() != null && within.covers(item.site())
                || item.site() == null && item.holder() != null && item.holder().is(current.person())
                || !laboratories.isEmpty() && samples.stream().anyMatch(kept -> kept.areOf(item.id(), laboratories));
    }

    /** How long something may be on its way (C2). */
    Duration longestTransit() {
        return Duration.ofHours(Long.parseLong(settings.value(TRANSIT_HOURS)));
    }
}
