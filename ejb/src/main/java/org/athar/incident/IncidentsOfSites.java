package org.athar.incident;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/**
 * Which incidents the sites of a team belong to: asked of the capability that keeps the links of sites, which stands above this one and
 * offers it as a bean. A person assigned to a site reaches the incidents of that site.
 */
public interface IncidentsOfSites {

    /** Incidents that any of these sites is linked to. */
    Set<UUID> incidentsOf(Collection<UUID> sites);
}
