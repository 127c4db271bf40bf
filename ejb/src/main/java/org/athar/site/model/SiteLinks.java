package org.athar.site.model;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.athar.site.SiteId;

/** All links of sites. */
public interface SiteLinks {

    /** The links of a site, in the order of recording. */
    List<SiteLink> of(SiteId site);

    /** The links to an incident or a facility, in the order of recording. */
    List<SiteLink> to(UUID incidentOrFacility);

    /** One link. */
    Optional<SiteLink> byId(UUID id);

    /** Keeps a new link. */
    void add(SiteLink link);
}
