package org.athar.reporting;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.athar.reporting.view.CountsOverTime;
import org.athar.reporting.view.LiveCounts;
import org.athar.reporting.view.SiteActivity;
import org.athar.site.SiteId;
import org.athar.site.SitesInReach;

/** What can be counted from the records. */
public interface Counts {

    /** Counts of sites together, of real or of invented records. */
    LiveCounts ofSites(Collection<SiteId> sites, boolean invented);

    /** The same, and how it came about. */
    CountsOverTime overTime(Collection<SiteId> sites, boolean invented);

    /**
     * What was done at sites within reach since a moment, the latest first.
     *
     * @param open operations with the class of their entry, as {@code OPERATION:S2}, that may be told
     */
    List<SiteActivity> activity(SitesInReach reach, Instant since, Set<String> open, int most);
}
