package org.athar.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.athar.kernel.Subject;
import org.athar.security.access.CurrentOperation;
import org.athar.security.fault.NotFound;
import org.athar.security.fault.StaleRecord;
import org.athar.site.model.Site;
import org.athar.site.model.Sites;

/** Finds a site for the operation under way, if it exists and lies within reach. */
@ApplicationScoped
class SiteReach {

    @Inject
    private Sites sites;
    @Inject
    private CurrentOperation current;

    /** The site; not found if it is absent or out of reach. */
    Site require(SiteId id) {
        return inReach(sites.byId(id).orElseThrow(() -> NotFound.absent("site", id.value())));
    }

    /** The site with this reference; not found if it is absent or out of reach. */
    Site require(String ref) {
        return inReach(sites.byRef(ref).orElseThrow(() -> NotFound.absent("site", ref)));
    }

    /** The site in the version that who changes it has seen. */
    Site require(SiteId id, long version) {
        Site site = require(id);
        if (site.version() != version) {
            throw new StaleRecord(null);
        }
        return site;
    }

    /** The sites where who asks may carry out the operation under way. */
    SitesInReach all() {
        return sites.within(current.scope());
    }

    private Site inReach(Site site) {
        if (!sites.reaches(current.scope(), site.id())) {
            throw NotFound.outOfReach(new Subject("site", site.id().value()));
        }
        return site;
    }
}
