package org.athar.missing.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashMap;
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
import org.athar.missing.code.ConsentBasis;
import org.athar.missing.code.ConsentPurpose;
import org.athar.missing.model.Consent;
import org.athar.missing.model.ConsentSearch;
import org.athar.missing.model.ConsentWithdrawal;
import org.athar.missing.model.Families;
import org.athar.missing.model.Informant;
import org.athar.missing.model.Relative;
import org.hibernate.query.NativeQuery;

/** Families and consents in the database. */
@ApplicationScoped
public class JpaFamilies implements Families {

    /** The first day that a date as it is known may mean comes first in its text, before the mark for "about" and what follows. */
    private static final String GIVEN_BY = " and consent.basis <> :order"
            + " and function('regexp_substr', cast(consent.givenOn as string), '^[0-9-]+') <= :day";
    private static final String WITHIN = " and exists (select 1 from MissingPerson sought where sought.id = consent.personId"
            + " and (sought.officeId in :offices or sought.incidentId in :incidents))";

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
    public List<Consent> consents(ConsentSearch search, UUID after, int most) {
        Consent last = after == null ? null : entities.find(Consent.class, after);
        Map<String, Object> parameters = new HashMap<>();
        String where = where(search, parameters);
        if (last != null) {
            where += " and (consent.recordedAt < :at or consent.recordedAt = :at and consent.id < :last)";
            parameters.put("at", last.recordedAt());
            parameters.put("last", after);
        }
        TypedQuery<Consent> wanted = entities.createQuery("select consent from Consent consent where " + where
                + " order by consent.recordedAt desc, consent.id desc", Consent.class);
        parameters.forEach(wanted::setParameter);
        return wanted.setMaxResults(most).getResultList();
    }

    @Override
    public int countConsents(ConsentSearch search, int limit) {
        Map<String, Object> parameters = new HashMap<>();
        TypedQuery<UUID> wanted = entities.createQuery("select consent.id from Consent consent where " + where(search, parameters),
                UUID.class);
        parameters.forEach(wanted::setParameter);
        return wanted.setMaxResults(limit).getResultList().size();
    }

    /** The conditions; those that are not asked for are not written, that the database may plan by the rest. */
    private static String where(ConsentSearch search, Map<String, Object> parameters) {
        StringBuilder where = new StringBuilder("1 = 1");
        if (search.purpose() != null) {
            where.append(" and consent.purpose = :purpose");
            parameters.put("purpose", search.purpose());
        }
        if (search.withdrawn() != null) {
            where.append(search.withdrawn() ? " and consent.withdrawals is not empty" : " and consent.withdrawals is empty");
        }
        if (search.givenBy() != null) {
            where.append(GIVEN_BY);
            parameters.put("order", ConsentBasis.COURT_ORDER);
            parameters.put("day", search.givenBy().toString());
        }
        if (!search.reach().everywhere()) {
            where.append(WITHIN);
            parameters.put("offices", search.reach().offices());
            parameters.put("incidents", search.reach().incidents());
        }
        return where.toString();
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
