package org.athar.missing.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.athar.missing.ConsentId;
import org.athar.missing.InformantId;
import org.athar.missing.MissingPersonId;
import org.athar.missing.RelativeId;
import org.athar.missing.code.ConsentPurpose;
import org.athar.missing.model.Consent;
import org.athar.missing.model.ConsentWithdrawal;
import org.athar.missing.model.Families;
import org.athar.missing.model.Informant;
import org.athar.missing.model.Relative;
import org.hibernate.query.NativeQuery;

/** Families and consents in the database. */
@ApplicationScoped
public class JpaFamilies implements Families {

    private static final int MOST = 1_000;

    @PersistenceContext
    private EntityManager entities;

    @Override
    public List<Relative> relativesOf(MissingPersonId person) {
        return entities.createQuery("select relative from Relative relative where relative.personId = :person "
                + "order by relative.recordedAt, relative.id", Relative.class).setParameter("person", person.value()).getResultList();
    }

    @Override
    public Optional<Relative> relative(RelativeId id) {
        return Optional.ofNullable(entities.find(Relative.class, id.value()));
    }

    @Override
    public List<Consent> consentsFor(MissingPersonId person) {
        return entities.createQuery("select distinct consent from Consent consent left join fetch consent.withdrawals "
                + "where consent.personId = :person order by consent.recordedAt, consent.id", Consent.class)
                .setParameter("person", person.value()).getResultList();
    }

    @Override
    public boolean consented(MissingPersonId person, ConsentPurpose purpose) {
        return (Boolean) entities.createNativeQuery("select athar_consented(:person, :purpose)", Boolean.class)
                .setParameter("person", person.value()).setParameter("purpose", purpose.name()).getSingleResult();
    }

    @Override
    @SuppressWarnings("unchecked")
    public Set<MissingPersonId> consented(Collection<MissingPersonId> persons, ConsentPurpose purpose) {
        List<UUID> found = asked("select one from unnest(cast(:persons as uuid[])) one where athar_consented(one, :purpose)", UUID.class,
                Consent.class, ConsentWithdrawal.class).setParameter("persons", array(persons)).setParameter("purpose", purpose.name())
                .getResultList();
        return found.stream().map(MissingPersonId::new).collect(Collectors.toSet());
    }

    @Override
    @SuppressWarnings("unchecked")
    public Map<MissingPersonId, InformantId> firstInformants(Collection<MissingPersonId> persons) {
        List<Tuple> found = asked("select person, told from unnest(cast(:persons as uuid[])) person, athar_first_informant(person) told "
                + "where told is not null", Tuple.class, Informant.class).setParameter("persons", array(persons)).getResultList();
        return found.stream().collect(Collectors.toMap(row -> new MissingPersonId(row.get("person", UUID.class)),
                row -> new InformantId(row.get("told", UUID.class))));
    }

    /** A query that says what it reads: one that does not has everything sent before it, and ends what would be read together. */
    private Query asked(String words, Class<?> answer, Class<?>... read) {
        NativeQuery<?> query = entities.createNativeQuery(words, answer).unwrap(NativeQuery.class);
        List.of(read).forEach(query::addSynchronizedEntityClass);
        return query;
    }

    private static String array(Collection<MissingPersonId> persons) {
        return persons.stream().map(person -> person.value().toString()).distinct().collect(Collectors.joining(",", "{", "}"));
    }

    @Override
    public List<Consent> consents(ConsentPurpose purpose, Boolean inForce) {
        return entities.createQuery("""
                select consent from Consent consent
                where (:anyPurpose = true or consent.purpose = :purpose)
                  and (:anyState = true or :inForce = true and consent.withdrawals is empty
                    or :inForce = false and consent.withdrawals is not empty)
                order by consent.recordedAt desc, consent.id desc""", Consent.class)
                .setParameter("anyPurpose", purpose == null).setParameter("purpose", purpose)
                .setParameter("anyState", inForce == null).setParameter("inForce", Boolean.TRUE.equals(inForce))
                .setMaxResults(MOST).getResultList();
    }

    @Override
    public Optional<Consent> consent(ConsentId id) {
        return Optional.ofNullable(entities.find(Consent.class, id.value()));
    }

    @Override
    public void add(Relative relative) {
        entities.persist(relative);
    }

    @Override
    public void add(Consent consent) {
        entities.persist(consent);
    }
}
