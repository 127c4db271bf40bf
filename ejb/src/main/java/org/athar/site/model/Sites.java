package org.athar.site.model;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.athar.place.AreaId;
import org.athar.security.Scope;
import org.athar.site.SiteId;
import org.athar.site.SitesInReach;
import org.athar.source.subject.SubjectLabel;

/** All sites. */
public interface Sites {

    /** One site. */
    Optional<Site> byId(SiteId id);

    /** Several sites; unknown ids are left out. */
    List<Site> byIds(Collection<SiteId> ids);

    /** How several sites are named; unknown ids are left out. */
    List<SubjectLabel> labels(Collection<SiteId> ids);

    /** The site with this reference. */
    Optional<Site> byRef(String ref);

    /** Takes the next reference of the governorate that an area lies in; empty if it lies in none. */
    Optional<String> nextRef(AreaId area);

    /** Whether an area is a governorate or lies in one. */
    boolean liesInAGovernorate(AreaId area);

    /** Whether a site lies within a scope: it is named there, or linked to an incident that is. */
    boolean reaches(Scope scope, SiteId site);

    /** The sites that lie within a scope. */
    SitesInReach within(Scope scope);

    /** Keeps a new site. */
    void add(Site site);
}
