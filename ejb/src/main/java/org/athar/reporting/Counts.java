package org.athar.reporting;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.athar.reporting.view.LiveCounts;
import org.athar.reporting.view.SiteActivity;
import org.athar.site.SiteId;
import org.athar.site.SitesInReach;

/** What can be counted from the records. */
public interface Counts {

    /** Counts of a site, of real or of invented records. */
    LiveCounts ofSite(SiteId site, boolean invented);

    /**
     * What was done at sites within reach since a moment, the latest first.
     *
     * @param open operations with the class of their entry, as {@code OPERATION:S2}, that may be told
     */
    List<SiteActivity> activity(SitesInReach reach, Instant since, Set<String> open, int most);
}
