package org.athar.pedigree.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.athar.laboratory.SampleId;
import org.athar.missing.MissingPersonId;
import org.athar.pedigree.PedigreeId;
import org.athar.pedigree.PedigreeNumber;
import org.athar.pedigree.code.PedigreeStatus;
import org.athar.pedigree.model.TestedMember;
import org.athar.pedigree.model.TestedPedigree;
import org.athar.pedigree.model.TestedPedigrees;

/** Tested pedigrees in the database. */
@ApplicationScoped
public class JpaTestedPedigrees implements TestedPedigrees {

    private static final UUID NOBODY = new UUID(0, 0);

    @PersistenceContext
    private EntityManager entities;

    @Override
    public PedigreeNumber nextNumber() {
        int running;
        do {
            running = ((Number) entities.createNativeQuery("SELECT nextval('tested_pedigree_number')").getSingleResult()).intValue();
        } while (!PedigreeNumber.isGiven(running));
        return new PedigreeNumber(running);
    }

    @Override
    public Optional<TestedPedigree> byId(PedigreeId id) {
        return Optional.ofNullable(entities.find(TestedPedigree.class, id.value()));
    }

    @Override
    public Optional<TestedPedigree> byRef(String ref) {
        return entities.createQuery("select one from TestedPedigree one where one.ref = :ref", TestedPedigree.class)
                .setParameter("ref", ref).getResultStream().findFirst();
    }

    @Override
    public List<TestedPedigree> with(Collection<MissingPersonId> persons, Collection<SampleId> samples) {
        return entities.createQuery("select one from TestedPedigree one where exists (select 1 from TestedMember someone "
                + "where someone.pedigree = one and someone.revision = one.revision and (someone.personId in :persons "
                + "or someone.sampleId in :samples)) order by one.ref", TestedPedigree.class)
                .setParameter("persons", persons.isEmpty() ? List.of(NOBODY) : persons.stream().map(MissingPersonId::value).toList())
                .setParameter("samples", samples.isEmpty() ? List.of(NOBODY) : samples.stream().map(SampleId::value).toList())
                .getResultList();
    }

    @Override
    public List<TestedMember> ready() {
        return entities.createQuery("select someone from TestedMember someone join fetch someone.pedigree "
                + "where someone.pedigree.status = :ready and someone.revision = someone.pedigree.revision "
                + "order by someone.pedigree.id, someone.position", TestedMember.class)
                .setParameter("ready", PedigreeStatus.READY).getResultList();
    }

    @Override
    public List<TestedPedigree> list(PedigreeStatus status, String text, String after, int most) {
        TypedQuery<TestedPedigree> query = entities.createQuery("select one from TestedPedigree one where " + where(status, text)
                + (after == null ? "" : " and one.ref > :after") + " order by one.ref", TestedPedigree.class);
        if (after != null) {
            query.setParameter("after", after);
        }
        return bind(query, status, text).setMaxResults(most).getResultList();
    }

    @Override
    public int count(PedigreeStatus status, String text, int limit) {
        return bind(entities.createQuery("select one.id from TestedPedigree one where " + where(status, text), UUID.class), status, text)
                .setMaxResults(limit).getResultList().size();
    }

    private static String where(PedigreeStatus status, String text) {
        return "1 = 1" + (status == null ? "" : " and one.status = :status") + (text == null ? "" : " and lower(one.ref) like :text");
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, PedigreeStatus status, String text) {
        if (status != null) {
            query.setParameter("status", status);
        }
        if (text != null) {
            query.setParameter("text", "%" + text.toLowerCase(Locale.ROOT) + "%");
        }
        return query;
    }

    @Override
    public void claim(TestedPedigree pedigree) {
        entities.lock(pedigree, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    @Override
    public void add(TestedPedigree pedigree) {
        entities.persist(pedigree);
    }
}
