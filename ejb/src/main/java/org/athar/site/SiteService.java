package org.athar.site;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.athar.audit.HistoryService;
import org.athar.audit.view.HistoryLine;
import org.athar.kernel.Auditable;
import org.athar.kernel.Ids;
import org.athar.kernel.Outcome;
import org.athar.kernel.Page;
import org.athar.kernel.Refusal;
import org.athar.kernel.Sensitivity;
import org.athar.kernel.Texts;
import org.athar.security.Scope;
import org.athar.security.access.CurrentOperation;
import org.athar.security.access.Operation;
import org.athar.security.access.OperationName;
import org.athar.security.event.RecordsRead;
import org.athar.security.fault.NotFound;
import org.athar.site.command.DescribeSiteCommand;
import org.athar.site.command.RecordSiteCommand;
import org.athar.site.command.SiteDescription;
import org.athar.site.event.SiteChanged;
import org.athar.site.model.Site;
import org.athar.site.model.SiteQueries;
import org.athar.site.model.Sites;
import org.athar.site.view.SiteBrief;
import org.athar.site.view.SiteFilter;
import org.athar.site.view.SiteListItem;
import org.athar.site.view.SiteOnMap;
import org.athar.site.view.SiteView;
import org.athar.source.view.Recorded;

/** Puts sites on record, lists them, shows them, and says which are within reach. */
@Stateless
@RolesAllowed("**")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class SiteService {

    private static final int MOST_ROWS = 200;
    private static final int MOST_POINTS = 2_000;

    @Inject
    private Sites sites;
    @Inject
    private SiteQueries queries;
    @Inject
    private SiteReach reach;
    @Inject
    private SiteViews views;
    @Inject
    private HistoryService histories;
    @Inject
    private CurrentOperation current;
    @Inject
    private Event<Auditable> trail;
    @Inject
    private Clock clock;

    /** Rows of the list, after the one with this reference unless that is null; at most two hundred. */
    @Operation(OperationName.READ_SITES)
    public Page<SiteListItem> list(SiteFilter filter, String afterRef, int most) {
        int size = Math.min(most, MOST_ROWS);
        SitesInReach within = reach.all();
        return Page.of(queries.list(filter, within, afterRef, size + 1), afterRef, size, SiteListItem::ref,
                limit -> queries.count(filter, within, limit));
    }

    /** The sites on the map: at their own points where who asks may see them, else at the centre of their area. */
    @Operation(OperationName.READ_SITES)
    public List<SiteOnMap> map(SiteFilter filter) {
        List<SiteOnMap> points = queries.points(filter, reach.all(), current.mayTouch(Sensitivity.S3), MOST_POINTS);
        List<UUID> sealed = points.stream().filter(point -> point.exact() && !point.status().isExcavated())
                .map(point -> point.id().value()).toList();
        if (!sealed.isEmpty()) {
            trail.fire(RecordsRead.of("site", sealed, Sensitivity.S3));
        }
        return points;
    }

    /** One site whole, but for what is sealed from who asks. */
    @Operation(OperationName.READ_SITES)
    public SiteView view(String ref) {
        Site site = reach.require(ref);
        if (site.isPositionSealed() && !views.isSealed(site)) {
            trail.fire(RecordsRead.of("site", site.id().value(), Sensitivity.S3));
        }
        return views.view(site);
    }

    /** What is known of a site, to be changed in a form. */
    @Operation(OperationName.RECORD_SITE)
    public SiteDescription description(String ref) {
        Site site = reach.require(ref);
        if (site.isPositionSealed()) {
            trail.fire(RecordsRead.of("site", site.id().value(), Sensitivity.S3));
        }
        return site.description();
    }

    /** The life of a site's record: every value before and after, as far as who asks may see it. */
    @Operation(OperationName.READ_SITES)
    public List<HistoryLine> history(String ref) {
        Site site = reach.require(ref);
        if (current.mayTouch(Sensitivity.S3)) {
            trail.fire(RecordsRead.of("site", site.id().value(), Sensitivity.S3));
        }
        return histories.of(queries.rowsOf(site.id()));
    }

    /** Puts a site on record as reported. */
    @Operation(OperationName.RECORD_SITE)
    public Outcome<Recorded<SiteId>> record(RecordSiteCommand command) {
        SiteDescription description = SiteRules.clean(command.description());
        List<Refusal> refusals = SiteRules.violations(description, clock.instant());
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        Optional<String> ref = sites.nextRef(description.where().area());
        if (ref.isEmpty()) {
            return Outcome.refused(List.of(Refusal.at("area", SiteRefusal.AREA_UNKNOWN)));
        }
        Site site = new Site(new SiteId(Ids.next(clock)), ref.get(), description, command.invented(), current.person(),
                current.recordedAt(), Ids.next(clock));
        sites.add(site);
        trail.fire(new SiteChanged(site.id(), Sensitivity.S3, description.report().reportedOn(), null));
        return Outcome.done(new Recorded<>(site.id(), site.ref()));
    }

    /** Replaces what is known of a site. Stale if somebody else changed it meanwhile. */
    @Operation(OperationName.RECORD_SITE)
    public Outcome<SiteId> describe(DescribeSiteCommand command) {
        Site site = reach.require(command.site(), command.version());
        SiteDescription description = SiteRules.clean(command.description());
        List<Refusal> refusals = new ArrayList<>(SiteRules.violations(description, clock.instant()));
        String reason = Texts.strip(command.reason());
        SiteRules.required(refusals, "reason", reason);
        SiteRules.unfit(refusals, "reason", reason, SiteRules.TEXT);
        if (refusals.isEmpty() && !sites.liesInAGovernorate(description.where().area())) {
            refusals.add(Refusal.at("area", SiteRefusal.AREA_UNKNOWN));
        }
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        site.describe(description);
        trail.fire(new SiteChanged(site.id(), Sensitivity.S3, null, reason));
        return Outcome.done(site.id());
    }

    /** For services above, in their own operation: the site as they name it; not found if it is absent or out of reach. */
    @Operation(OperationName.SERVE_SERVICE)
    public SiteBrief requireInReach(SiteId id) {
        return reach.require(id).brief();
    }

    /** For services above: the site as they name it, whoever asks; not found if it is absent. */
    @Operation(OperationName.SERVE_SERVICE)
    public SiteBrief brief(SiteId id) {
        return sites.byId(id).map(Site::brief).orElseThrow(() -> NotFound.absent("site", id.value()));
    }

    /** For services above: these sites as they name them, whoever asks; unknown ids are left out. */
    @Operation(OperationName.SERVE_SERVICE)
    public Map<SiteId, SiteBrief> briefs(Collection<SiteId> ids) {
        return sites.byIds(ids).stream().map(Site::brief).collect(Collectors.toMap(SiteBrief::id, Function.identity()));
    }

    /** For services above: the site with this reference; not found if it is absent or out of reach. */
    @Operation(OperationName.SERVE_SERVICE)
    public SiteBrief byRef(String ref) {
        return reach.require(ref).brief();
    }

    /** For services above, as a filter of their lists: the sites where who asks may carry out the operation under way. */
    @Operation(OperationName.SERVE_SERVICE)
    public SitesInReach sitesInReach() {
        return reach.all();
    }

    /** For services above: the sites of a scope that is not the one of the operation under way. */
    @Operation(OperationName.SERVE_SERVICE)
    public SitesInReach sitesWithin(Scope scope) {
        return sites.within(scope);
    }
}
