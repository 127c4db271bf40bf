package org.athar.incident.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.athar.incident.FacilityId;
import org.athar.incident.kind.FacilityType;
import org.athar.incident.model.Facilities;
import org.athar.incident.model.Facility;
import org.athar.incident.model.FacilityOperator;
import org.athar.kernel.Folding;
import org.athar.security.access.WordIndex;

/** Facilities in the database. */
@ApplicationScoped
public class JpaFacilities implements Facilities {

    private static final String MATCHING = """
            from Facility facility
            where (:type is null or facility.type = :type)
              and (:text = '' or %s)""".formatted(WordIndex.condition("facility", "facility"));

    @PersistenceContext
    private EntityManager entities;

    @Override
    public Optional<Facility> byId(FacilityId id) {
        return Optional.ofNullable(entities.find(Facility.class, id.value()));
    }

    @Override
    public Optional<Facility> byRef(String ref) {
        return entities.createQuery("select facility from Facility facility where facility.ref = :ref", Facility.class)
                .setParameter("ref", ref).getResultStream().findFirst();
    }

    @Override
    public List<Facility> byIds(Collection<FacilityId> ids) {
        return entities.createQuery("select facility from Facility facility where facility.id in :ids order by facility.id", Facility.class)
                .setParameter("ids", ids.stream().map(FacilityId::value).toList()).getResultList();
    }

    @Override
    public List<Facility> page(String text, FacilityType type, String afterRef, int most) {
        return matching(entities.createQuery("select facility " + MATCHING + " and facility.ref > :after order by facility.ref",
                Facility.class), text, type).setParameter("after", Objects.requireNonNullElse(afterRef, "")).setMaxResults(most)
                .getResultList();
    }

    @Override
    public int count(String text, FacilityType type, int limit) {
        return matching(entities.createQuery("select facility.id " + MATCHING, UUID.class), text, type).setMaxResults(limit)
                .getResultList().size();
    }

    private static <T> TypedQuery<T> matching(TypedQuery<T> query, String text, FacilityType type) {
        return query.setParameter("type", type).setParameter("text", Objects.requireNonNullElse(Folding.sought(text), ""));
    }

    @Override
    public List<FacilityOperator> operators(FacilityId id) {
        return entities.createQuery("select one from FacilityOperator one where one.facilityId = :id order by one.id",
                FacilityOperator.class).setParameter("id", id.value()).getResultList();
    }

    @Override
    public Optional<FacilityOperator> operator(UUID id) {
        return Optional.ofNullable(entities.find(FacilityOperator.class, id));
    }

    @Override
    public String nextRef() {
        return Lookup.nextRef(entities, "facility_ref", "FAC-%04d");
    }

    @Override
    public void add(Facility facility) {
        entities.persist(facility);
    }

    @Override
    public void add(FacilityOperator operator) {
        entities.persist(operator);
    }
}
