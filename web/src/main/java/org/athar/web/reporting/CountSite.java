package org.athar.web.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import org.athar.reporting.ReportingService;
import org.athar.reporting.view.SiteCounts;
import org.athar.site.SiteId;

/** What the system itself counts at a site; asked once per request. */
@Named
@RequestScoped
public class CountSite {

    @Inject
    private ReportingService service;

    private final Map<SiteId, SiteCounts> counted = new HashMap<>();

    /** The counts of a site. */
    public SiteCounts of(SiteId site) {
        return counted.computeIfAbsent(site, service::ofSite);
    }
}
