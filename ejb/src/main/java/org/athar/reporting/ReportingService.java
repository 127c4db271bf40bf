package org.athar.reporting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.athar.reporting.view.CountsOverTime;
import org.athar.reporting.view.SiteActivity;
import org.athar.reporting.view.SiteCounts;
import org.athar.reporting.view.WaitingKind;
import org.athar.reporting.view.WaitingView;
import org.athar.security.access.AccessMatrix;
import org.athar.security.access.CurrentOperation;
import org.athar.security.access.Operation;
import org.athar.security.access.OperationName;
import org.athar.site.SiteId;
import org.athar.site.SiteService;
import org.athar.site.SitesInReach;

/** Counts live from the records, never from a stored total, and never across persons and sets. */
@Stateless
@RolesAllowed("**")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ReportingService {

    private static final Duration A_DAY_AND_A_HALF = Duration.ofHours(36);
    private static final int MOST = 20;

    @Inject
    private Counts counts;
    @Inject
    private Waiting waiting;
    @Inject
    private SiteService sites;
    @Inject
    private AccessMatrix matrix;
    @Inject
    private CurrentOperation current;
    @Inject
    private Clock clock;

    /** What the system counts at a site within reach: numbers only, so no record is disclosed. */
    @Operation(OperationName.READ_COUNTS)
    public SiteCounts ofSite(SiteId site) {
        sites.requireInReach(site);
        return new SiteCounts(counts.ofSites(List.of(site), false), counts.ofSites(List.of(site), true));
    }

    /** What the system counts at those of the sites that are within reach, together and by date; real or invented records. */
    @Operation(OperationName.READ_COUNTS)
    public CountsOverTime overTime(Collection<SiteId> wanted, boolean invented) {
        SitesInReach reach = sites.sitesInReach();
        return counts.overTime(wanted.stream().filter(reach::covers).toList(), invented);
    }

    /** Everything that waits for somebody, kind by kind, with its owners and days: numbers only, so no record is disclosed. */
    @Operation(OperationName.READ_WAITING)
    public List<WaitingView> waiting() {
        return Arrays.stream(WaitingKind.values()).map(waiting::of).toList();
    }

    /** What was done at the sites within reach since yesterday morning, as far as who asks may read it. */
    @Operation(OperationName.READ_COUNTS)
    public List<SiteActivity> sinceYesterday() {
        return counts.activity(sites.sitesInReach(), clock.instant().minus(A_DAY_AND_A_HALF),
                ReadingBehind.open(matrix, current.actor().roles()), MOST);
    }
}
