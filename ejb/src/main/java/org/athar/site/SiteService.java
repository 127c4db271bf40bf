package org.athar.site;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.athar.kernel.Auditable;
import org.athar.kernel.Ids;
import org.athar.kernel.Outcome;
import org.athar.kernel.Refusal;
import org.athar.kernel.Sensitivity;
import org.athar.security.access.CurrentOperation;
import org.athar.security.access.Operation;
import org.athar.security.access.OperationName;
import org.athar.security.fault.NotFound;
import org.athar.kernel.Subject;
import org.athar.site.command.RecordSiteCommand;
import org.athar.site.command.SiteDescription;
import org.athar.site.event.SiteChanged;
import org.athar.site.model.Site;
import org.athar.site.model.Sites;
import org.athar.site.view.SiteBrief;

/** Puts sites on record and says which are within reach. */
@Stateless
@RolesAllowed("**")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class SiteService {

    @Inject
    private Sites sites;
    @Inject
    private CurrentOperation current;
    @Inject
    private Event<Auditable> trail;
    @Inject
    private Clock clock;

    /** Puts a site on record as reported. */
    @Operation(OperationName.RECORD_SITE)
    public Outcome<SiteId> record(RecordSiteCommand command) {
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
        return Outcome.done(site.id());
    }

    /** For services above, in their own operation: the site as they name it; not found if it is absent or out of reach. */
    @Operation(OperationName.SERVE_SERVICE)
    public SiteBrief requireInReach(SiteId id) {
        Site site = sites.byId(id).orElseThrow(() -> NotFound.absent("site"));
        if (!sites.reaches(current.scope(), id)) {
            throw NotFound.outOfReach(new Subject("site", id.value()));
        }
        return site.brief();
    }

    /** For services above: the site as they name it, whoever asks; not found if it is absent. */
    @Operation(OperationName.SERVE_SERVICE)
    public SiteBrief brief(SiteId id) {
        return sites.byId(id).map(Site::brief).orElseThrow(() -> NotFound.absent("site"));
    }

    /** For services above: the site with this reference; not found if it is absent or out of reach. */
    @Operation(OperationName.SERVE_SERVICE)
    public SiteBrief byRef(String ref) {
        return requireInReach(sites.byRef(ref).map(Site::id).orElseThrow(() -> NotFound.absent("site")));
    }

    /** For services above, as a filter of their lists: the sites where who asks may carry out the operation under way. */
    @Operation(OperationName.SERVE_SERVICE)
    public SitesInReach sitesInReach() {
        return sites.within(current.scope());
    }
}
