package org.athar.incident.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.athar.incident.FacilityId;
import org.athar.incident.FacilityLinkId;
import org.athar.incident.IncidentId;

/** All links between incidents and facilities. */
public interface FacilityLinks {

    /** One link with its evidence and grades. */
    Optional<FacilityLink> byId(FacilityLinkId id);

    /** The link between the two. */
    Optional<FacilityLink> between(IncidentId incident, FacilityId facility);

    /** Links of an incident, in the order of recording. */
    List<FacilityLink> ofIncident(IncidentId incident);

    /** Links of a facility, in the order of recording. */
    List<FacilityLink> ofFacility(FacilityId facility);

    /** Incidents that a facility is linked to. */
    Set<UUID> incidentsOf(FacilityId facility);

    /** Facilities that any of these incidents is linked to. */
    Set<UUID> facilitiesOf(Set<UUID> incidents);

    /** Keeps a new link. */
    void add(FacilityLink link);
}
