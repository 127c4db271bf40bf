package org.athar.web.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.athar.reporting.ReportingService;
import org.athar.reporting.view.SiteActivity;
import org.athar.web.support.Texts;

/** What was done since yesterday at the sites within reach. */
@Named
@RequestScoped
public class FollowSites {

    @Inject
    private ReportingService service;

    @Inject
    private Texts text;

    private List<SiteActivity> rows;

    /** The latest first. */
    public List<SiteActivity> getRows() {
        if (rows == null) {
            rows = service.sinceYesterday();
        }
        return rows;
    }

    /** What happened, as it is told afterwards. */
    public String what(SiteActivity activity) {
        String own = "reporting.did." + activity.operation();
        return text.has(own) ? text.get(own) : text.of("reporting.did.other", text.get("security.OperationName." + activity.operation()));
    }
}
