package org.athar.web.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.athar.incident.FacilityId;
import org.athar.incident.IncidentId;
import org.athar.site.SiteLinkService;
import org.athar.site.view.LinkedSite;

/** The sites that are linked to an incident or a facility, for their pages; asked once per request. */
@Named("linkedSites")
@RequestScoped
public class LinkedSites {

    @Inject
    private SiteLinkService links;

    private final Map<Serializable, List<LinkedSite>> found = new HashMap<>();

    /** Those linked to an incident. */
    public List<LinkedSite> ofIncident(IncidentId incident) {
        return found.computeIfAbsent(incident, id -> links.ofIncident(incident));
    }

    /** Those linked to a facility. */
    public List<LinkedSite> ofFacility(FacilityId facility) {
        return found.computeIfAbsent(facility, id -> links.ofFacility(facility));
    }
}
