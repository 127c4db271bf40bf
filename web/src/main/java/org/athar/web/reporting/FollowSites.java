package org.athar.web.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.athar.reporting.ReportingService;
import org.athar.reporting.view.SiteActivity;

/** What was done since yesterday at the sites within reach. */
@Named
@RequestScoped
public class FollowSites {

    @Inject
    private ReportingService service;

    private List<SiteActivity> rows;

    /** The latest first. */
    public List<SiteActivity> getRows() {
        if (rows == null) {
            rows = service.sinceYesterday();
        }
        return rows;
    }
}
