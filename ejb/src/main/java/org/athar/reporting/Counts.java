package org.athar.reporting;

import java.time.Instant;
import java.util.List;
import org.athar.reporting.view.LiveCounts;
import org.athar.reporting.view.SiteActivity;
import org.athar.site.SiteId;
import org.athar.site.SitesInReach;

/** What can be counted from the records. */
public interface Counts {

    /** Counts of a site, of real or of invented records. */
    LiveCounts ofSite(SiteId site, boolean invented);

    /** What was done at sites within reach since a moment, the latest first. */
    List<SiteActivity> activity(SitesInReach reach, Instant since, int most);
}
