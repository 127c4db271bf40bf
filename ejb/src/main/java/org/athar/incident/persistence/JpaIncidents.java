package org.athar.incident.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.athar.incident.IncidentId;
import org.athar.incident.kind.IncidentType;
import org.athar.incident.model.Incident;
import org.athar.incident.model.IncidentPerpetrator;
import org.athar.incident.model.IncidentPlace;
import org.athar.incident.model.IncidentQualification;
import org.athar.incident.model.Incidents;
import org.athar.kernel.Folding;
import org.athar.security.access.WordIndex;

/** Incidents in the database. */
@ApplicationScoped
public class JpaIncidents implements Incidents {

    /** As its index has it: those whose beginning is not known come last. */
    private static final String BEGAN = "coalesce(incident.startsOn, '')";
    private static final String MATCHING = """
            from Incident incident
            where (:type is null or incident.type = :type)
              and (:everywhere = true or incident.id in :within)
              and (:text = '' or %s)""".formatted(WordIndex.condition("incident", "incident"));
    private static final String AFTER = """
             and exists (select 1 from Incident passed where passed.ref = :after
                 and (coalesce(passed.startsOn, '') > coalesce(incident.startsOn, '')
                 or coalesce(passed.startsOn, '') = coalesce(incident.startsOn, '') and passed.id > incident.id))""";

    @PersistenceContext
    private EntityManager entities;

    @Override
    public Optional<Incident> byId(IncidentId id) {
        return Optional.ofNullable(entities.find(Incident.class, id.value()));
    }

    @Override
    public Optional<Incident> byRef(String ref) {
        return entities.createQuery("select incident from Incident incident where incident.ref = :ref", Incident.class)
                .setParameter("ref", ref).getResultStream().findFirst();
    }

    @Override
    public List<Incident> byIds(Collection<IncidentId> ids) {
        return entities.createQuery("select incident from Incident incident where incident.id in :ids order by incident.id", Incident.class)
                .setParameter("ids", values(ids)).getResultList();
    }

    @Override
    public List<Incident> page(String text, IncidentType type, Set<UUID> within, String afterRef, int most) {
        TypedQuery<Incident> query = entities.createQuery("select incident " + MATCHING + (afterRef == null ? "" : AFTER)
                + " order by " + BEGAN + " desc, incident.id desc", Incident.class);
        if (afterRef != null) {
            query.setParameter("after", afterRef);
        }
        return matching(query, text, type, within).setMaxResults(most).getResultList();
    }

    @Override
    public int count(String text, IncidentType type, Set<UUID> within, int limit) {
        return matching(entities.createQuery("select incident.id " + MATCHING, UUID.class), text, type, within).setMaxResults(limit)
                .getResultList().size();
    }

    private static <T> TypedQuery<T> matching(TypedQuery<T> query, String text, IncidentType type, Set<UUID> within) {
        return query.setParameter("type", type).setParameter("text", Objects.requireNonNullElse(Folding.sought(text), ""))
                .setParameter("everywhere", within == null)
                .setParameter("within", Objects.requireNonNullElse(within, Set.of()));
    }

    @Override
    public List<IncidentPlace> places(Collection<IncidentId> ids) {
        return addedTo(ids, IncidentPlace.class);
    }

    @Override
    public List<IncidentPerpetrator> perpetrators(IncidentId id) {
        return addedTo(List.of(id), IncidentPerpetrator.class);
    }

    @Override
    public List<IncidentQualification> qualifications(IncidentId id) {
        return addedTo(List.of(id), IncidentQualification.class);
    }

    private <T> List<T> addedTo(Collection<IncidentId> ids, Class<T> type) {
        return entities.createQuery("select added from " + type.getSimpleName() + " added where added.incidentId in :ids order by added.id",
                type).setParameter("ids", values(ids)).getResultList();
    }

    @Override
    public List<UUID> recordedBy(UUID person) {
        return entities.createQuery("select incident.id from Incident incident where incident.recording.recordedBy = :person", UUID.class)
                .setParameter("person", person).getResultList();
    }

    @Override
    public String nextRef() {
        return Lookup.nextRef(entities, "incident_ref", "INC-%04d");
    }

    @Override
    public void add(Incident incident) {
        entities.persist(incident);
    }

    @Override
    public void add(IncidentPlace place) {
        entities.persist(place);
    }

    @Override
    public void add(IncidentPerpetrator perpetrator) {
        entities.persist(perpetrator);
    }

    @Override
    public void add(IncidentQualification qualification) {
        entities.persist(qualification);
    }

    private static List<UUID> values(Collection<IncidentId> ids) {
        return ids.stream().map(IncidentId::value).toList();
    }
}
