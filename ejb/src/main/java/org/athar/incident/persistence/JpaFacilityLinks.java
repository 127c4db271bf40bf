package org.athar.incident.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.athar.incident.FacilityId;
import org.athar.incident.FacilityLinkId;
import org.athar.incident.IncidentId;
import org.athar.incident.model.FacilityLink;
import org.athar.incident.model.FacilityLinks;

/** Links in the database. */
@ApplicationScoped
public class JpaFacilityLinks implements FacilityLinks {

    private static final String WITH_GRADES = "select distinct link from FacilityLink link left join fetch link.grades ";

    @PersistenceContext
    private EntityManager entities;

    @Override
    public Optional<FacilityLink> byId(FacilityLinkId id) {
        return Optional.ofNullable(entities.find(FacilityLink.class, id.value()));
    }

    @Override
    public Optional<FacilityLink> between(IncidentId incident, FacilityId facility) {
        return entities.createQuery(WITH_GRADES + "where link.incidentId = :incident and link.facilityId = :facility", FacilityLink.class)
                .setParameter("incident", incident.value()).setParameter("facility", facility.value()).getResultStream().findFirst();
    }

    @Override
    public List<FacilityLink> ofIncident(IncidentId incident) {
        return entities.createQuery(WITH_GRADES + "where link.incidentId = :incident order by link.id", FacilityLink.class)
                .setParameter("incident", incident.value()).getResultList();
    }

    @Override
    public List<FacilityLink> ofFacility(FacilityId facility) {
        return entities.createQuery(WITH_GRADES + "where link.facilityId = :facility order by link.id", FacilityLink.class)
                .setParameter("facility", facility.value()).getResultList();
    }

    @Override
    public Set<UUID> incidentsOf(FacilityId facility) {
        return Set.copyOf(entities.createQuery("select link.incidentId from FacilityLink link where link.facilityId = :facility",
                UUID.class).setParameter("facility", facility.value()).getResultList());
    }

    @Override
    public Set<UUID> facilitiesOf(Set<UUID> incidents) {
        return incidents.isEmpty() ? Set.of() : Set.copyOf(entities.createQuery(
                "select distinct link.facilityId from FacilityLink link where link.incidentId in :incidents", UUID.class)
                .setParameter("incidents", incidents).getResultList());
    }

    @Override
    public void add(FacilityLink link) {
        entities.persist(link);
    }
}
