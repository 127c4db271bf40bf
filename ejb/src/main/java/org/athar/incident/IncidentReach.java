package org.athar.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.athar.incident.model.Facility;
import org.athar.incident.model.Facilities;
import org.athar.incident.model.FacilityLinks;
import org.athar.incident.model.Incident;
import org.athar.incident.model.Incidents;
import org.athar.kernel.Subject;
import org.athar.security.Scope;
import org.athar.security.ScopeKind;
import org.athar.security.access.CurrentOperation;
import org.athar.security.fault.NotFound;

/**
 * Which incidents who acts may see: all, or those of the assignment, those of the sites of the assignment, and those recorded by
 * oneself. Facilities are known to everybody who may read incidents; their rolls are not: these go with an incident within reach.
 */
@ApplicationScoped
class IncidentReach {

    private static final String INCIDENT = "incident";
    private static final String FACILITY = "facility";

    @Inject
    private Incidents incidents;
    @Inject
    private Facilities facilities;
    @Inject
    private FacilityLinks links;
    @Inject
    private Instance<IncidentsOfSites> ofSites;
    @Inject
    private CurrentOperation current;

    /** Says of each incident whether it is within reach in the operation under way. */
    Predicate<IncidentId> incidents() {
        Set<UUID> reachable = incidentIds();
        return id -> reachable == null || reachable.contains(id.value());
    }

    /** The incidents within reach in the operation under way; null for all. */
    Set<UUID> incidentIds() {
        Scope scope = current.scope();
        if (scope.everywhere()) {
            return null;
        }
        Set<UUID> reachable = new HashSet<>(scope.of(ScopeKind.INCIDENT));
        if (!scope.of(ScopeKind.SITE).isEmpty()) {
            ofSites.forEach(sites -> reachable.addAll(sites.incidentsOf(scope.of(ScopeKind.SITE))));
        }
        if (current.person() != null) {
            reachable.addAll(incidents.recordedBy(current.person().value()));
        }
        return reachable;
    }

    /** The incident with a reference, or {@link NotFound}. */
    Incident incident(String ref) {
        return within(incidents.byRef(ref).orElseThrow(() -> NotFound.absent(INCIDENT, ref)));
    }

    /** One incident, or {@link NotFound}. */
    Incident incident(IncidentId id) {
        return within(incidents.byId(id).orElseThrow(() -> NotFound.absent(INCIDENT, id.value())));
    }

    /** The facility with a reference, or {@link NotFound}. */
    Facility facility(String ref) {
        return facilities.byRef(ref).orElseThrow(() -> NotFound.absent(FACILITY));
    }

    /** One facility, or {@link NotFound}. */
    Facility facility(FacilityId id) {
        return facilities.byId(id).orElseThrow(() -> NotFound.absent(FACILITY));
    }

    /** Whether the roll of a facility is within reach: everywhere, or through an incident that it is linked to. */
    boolean reachesRoll(FacilityId facility) {
        Predicate<IncidentId> within = incidents();
        return current.scope().everywhere() || links.incidentsOf(facility).stream().map(IncidentId::new).anyMatch(within);
    }

    /** The facilities whose rolls are within reach; null for all. */
    Set<UUID> rollsOf() {
        Set<UUID> reachable = incidentIds();
        return reachable == null ? null : links.facilitiesOf(reachable);
    }

    /** Refuses, as for a facility that does not exist, where its roll is out of reach. */
    void requireRoll(FacilityId facility) {
        if (!reachesRoll(facility)) {
            throw NotFound.outOfReach(new Subject(FACILITY, facility.value()));
        }
    }

    private Incident within(Incident incident) {
        if (!incidents().test(incident.id())) {
            throw NotFound.outOfReach(new Subject(INCIDENT, incident.id().value()));
        }
        return incident;
    }
}
