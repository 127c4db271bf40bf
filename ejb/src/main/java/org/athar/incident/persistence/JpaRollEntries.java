package org.athar.incident.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.athar.incident.FacilityId;
import org.athar.incident.RollEntryId;
import org.athar.incident.model.RollEntries;
import org.athar.incident.model.RollEntry;
import org.athar.incident.view.RollFilter;
import org.athar.kernel.Folding;

/** Entries of rolls in the database. */
@ApplicationScoped
public class JpaRollEntries implements RollEntries {

    private static final String WHERE = """
            from RollEntry listed where listed.facilityId = :facility
            and not exists (select 1 from RollEntry later where later.supersedesId = listed.id)
            and (:fate is null or listed.fate = :fate)
            and (:text = '' or function('athar_finds', concat(listed.ref, ' ', listed.nameAsWritten, ' ',
                 coalesce(listed.prisonerNumber, '')), :text) = true)
            """;

    /** The index is asked by a function, since under a policy it would not be used. */
    private static final String FOUND = "from roll_entry listed where listed.id = any (array(select athar_worded('roll_entry', :words)))"
            + " and not exists (select 1 from roll_entry later where later.supersedes_id = listed.id)"
            + " and (:anywhere or listed.facility_id in (:facilities))";
    private static final UUID BEYOND = new UUID(-1, -1);

    @PersistenceContext
    private EntityManager entities;

    @Override
    public Optional<RollEntry> byId(RollEntryId id) {
        return Optional.ofNullable(entities.find(RollEntry.class, id.value()));
    }

    @Override
    public Optional<RollEntry> byRef(String ref) {
        return entities.createQuery("select listed from RollEntry listed where listed.ref = :ref", RollEntry.class)
                .setParameter("ref", ref).getResultStream().findFirst();
    }

    @Override
    public List<RollEntry> page(FacilityId facility, RollFilter filter, String afterRef, int most) {
        UUID after = afterRef == null ? null : byRef(afterRef).filter(entry -> entry.facility().equals(facility))
                .map(entry -> entry.id().value()).orElse(null);
        return filtered(entities.createQuery("select listed " + WHERE + "and (:after is null or listed.id > :after) order by listed.id",
                RollEntry.class).setParameter("after", after), facility, filter).setMaxResults(most).getResultList();
    }

    @Override
    public int count(FacilityId facility, RollFilter filter, int limit) {
        return filtered(entities.createQuery("select listed.id " + WHERE, UUID.class), facility, filter)
                .setMaxResults(limit).getResultList().size();
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<RollEntry> find(String words, Set<UUID> facilities, String afterRef, int most) {
        UUID after = afterRef == null ? BEYOND : byRef(afterRef)
                .filter(entry -> facilities == null || facilities.contains(entry.facility().value()))
                .map(entry -> entry.id().value()).orElse(BEYOND);
        return sought(entities.createNativeQuery("select listed.* " + FOUND + " and listed.id < :after order by listed.id desc",
                RollEntry.class), words, facilities).setParameter("after", after).setMaxResults(most).getResultList();
    }

    @Override
    public int count(String words, Set<UUID> facilities, int limit) {
        return sought(entities.createNativeQuery("select listed.id " + FOUND, UUID.class), words, facilities)
                .setMaxResults(limit).getResultList().size();
    }

    @Override
    public boolean isSuperseded(RollEntryId id) {
        return !entities.createQuery("select listed.id from RollEntry listed where listed.supersedesId = :id", UUID.class)
                .setParameter("id", id.value()).getResultList().isEmpty();
    }

    @Override
    public String nextRef() {
        return Lookup.nextRef(entities, "roll_entry_ref", "ROL-%05d");
    }

    @Override
    public void add(RollEntry entry) {
        entities.persist(entry);
    }

    private static Query sought(Query query, String words, Set<UUID> facilities) {
        return query.setParameter("words", words).setParameter("anywhere", facilities == null)
                .setParameter("facilities", Objects.requireNonNullElse(facilities, Set.of()));
    }

    private static <T> TypedQuery<T> filtered(TypedQuery<T> query, FacilityId facility, RollFilter filter) {
        return query.setParameter("facility", facility.value()).setParameter("fate", filter.fate())
                .setParameter("text", Objects.requireNonNullElse(Folding.sought(filter.text()), ""));
    }
}
