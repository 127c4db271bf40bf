package org.athar.missing.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.athar.kernel.Folding;
import org.athar.kernel.Subject;
import org.athar.missing.MissingNumber;
import org.athar.missing.MissingPersonId;
import org.athar.missing.command.MissingFilter;
import org.athar.missing.model.KnownAs;
import org.athar.missing.model.MissingPerson;
import org.athar.missing.model.MissingPersonProtected;
import org.athar.missing.model.MissingPersons;
import org.athar.missing.model.PersonReach;
import org.athar.security.access.WordIndex;
import org.hibernate.Session;

/** The register of the missing in the database. */
@ApplicationScoped
public class JpaMissingPersons implements MissingPersons {

    private static final String ROWS = """
            SELECT 'missing_person', id FROM missing_person WHERE id = :person
            UNION ALL SELECT 'missing_person_name', id FROM missing_person_name WHERE person_id = :person
            UNION ALL SELECT 'missing_person_status', id FROM missing_person_status WHERE person_id = :person
            UNION ALL SELECT 'informant', id FROM informant WHERE person_id = :person
            UNION ALL SELECT 'ante_mortem_item', id FROM ante_mortem_item WHERE person_id = :person""";
    private static final String FAMILY_ROWS = """

            UNION ALL SELECT 'missing_person_protected', id FROM missing_person_protected WHERE person_id = :person
            UNION ALL SELECT 'relative', id FROM relative WHERE person_id = :person
            UNION ALL SELECT 'consent', id FROM consent WHERE person_id = :person
            UNION ALL SELECT 'consent_withdrawal', w.id FROM consent_withdrawal w JOIN consent c ON c.id = w.consent_id
                WHERE c.person_id = :person""";
    private static final String NEXT = "SELECT nextval('missing_person_number'), athar_next_pseudonym()";
    private static final int MOST_WORDS = 8;
    private static final int PSEUDONYM_LETTERS = 6;
    private static final Pattern PSEUDONYM = Pattern.compile("(?:P-?)?([0-9A-HJKMNP-TV-Z]{1," + PSEUDONYM_LETTERS + "})");

    @PersistenceContext
    private EntityManager entities;

    @Override
    public KnownAs nextKnown() {
        Object[] next;
        do {
            next = (Object[]) entities.createNativeQuery(NEXT).getSingleResult();
        } while (!MissingNumber.isGiven(((Number) next[0]).intValue()));
        return new KnownAs(new MissingNumber(((Number) next[0]).intValue()), (String) next[1]);
    }

    @Override
    public Optional<MissingPerson> byId(MissingPersonId id) {
        return Optional.ofNullable(entities.find(MissingPerson.class, id.value()));
    }

    @Override
    public List<MissingPerson> byIds(Collection<MissingPersonId> ids) {
        // What is at hand already is not asked for again.
        return entities.unwrap(Session.class).byMultipleIds(MissingPerson.class).enableSessionCheck(true)
                .multiLoad(ids.stream().map(MissingPersonId::value).distinct().toList()).stream().filter(Objects::nonNull).toList();
    }

    @Override
    public Optional<MissingPerson> byRef(String ref) {
        return entities.createQuery("select person from MissingPerson person where person.ref = :ref", MissingPerson.class)
                .setParameter("ref", ref).getResultStream().findFirst();
    }

    @Override
    public Optional<MissingPerson> byPseudonym(String pseudonym) {
        return entities.createQuery("select person from MissingPerson person where person.pseudonym = :pseudonym", MissingPerson.class)
                .setParameter("pseudonym", pseudonym).getResultStream().findFirst();
    }

    @Override
    public List<MissingPerson> list(MissingFilter filter, PersonReach reach, boolean byName, int most) {
        Map<String, Object> parameters = new HashMap<>();
        String key = byName ? "person.ref" : "person.pseudonym";
        String where = where(filter, reach, byName, parameters);
        if (filter.after() != null) {
            where += " and " + key + " > :after";
            parameters.put("after", filter.after());
        }
        return bind(entities.createQuery("select person from MissingPerson person where " + where + " order by " + key,
                MissingPerson.class), parameters).setMaxResults(most).getResultList();
    }

    @Override
    public int count(MissingFilter filter, PersonReach reach, boolean byName, int limit) {
        Map<String, Object> parameters = new HashMap<>();
        String where = where(filter, reach, byName, parameters);
        return bind(entities.createQuery("select person.id from MissingPerson person where " + where, UUID.class), parameters)
                .setMaxResults(limit).getResultList().size();
    }

    @Override
    public void add(MissingPerson person) {
        entities.persist(person);
    }

    @Override
    public Optional<MissingPersonProtected> secretOf(MissingPersonId person) {
        return entities.createQuery("select data from MissingPersonProtected data where data.personId = :person",
                MissingPersonProtected.class).setParameter("person", person.value()).getResultStream().findFirst();
    }

    @Override
    public void add(MissingPersonProtected data) {
        entities.persist(data);
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<Subject> rowsOf(MissingPersonId person, boolean withFamily) {
        List<Object[]> rows = entities.createNativeQuery(withFamily ? ROWS + FAMILY_ROWS : ROWS).setParameter("person", person.value())
                .getResultList();
        return rows.stream().map(row -> new Subject((String) row[0], (UUID) row[1])).toList();
    }

    private static String where(MissingFilter filter, PersonReach reach, boolean byName, Map<String, Object> parameters) {
        StringBuilder where = new StringBuilder("1 = 1");
        if (!reach.everywhere()) {
            where.append(" and (person.officeId in :offices or person.incidentId in :incidents)");
            parameters.put("offices", reach.offices());
            parameters.put("incidents", reach.incidents());
        }
        and(where, parameters, "person.status = :status", "status", filter.status());
        and(where, parameters, "person.sex = :sex", "sex", filter.sex());
        and(where, parameters, "person.officeId = :office", "office", filter.office() == null ? null : filter.office().value());
        and(where, parameters, "person.incidentId = :incident", "incident", filter.incident() == null ? null : filter.incident().value());
        words(where, parameters, filter.text(), byName);
        return where.toString();
    }

    private static void words(StringBuilder where, Map<String, Object> parameters, String text, boolean byName) {
        if (text == null || text.isBlank()) {
            return;
        }
        if (!byName) {
            pseudonym(where, parameters, text.strip().toUpperCase(Locale.ROOT));
            return;
        }
        String ref = MissingNumber.parse(text).map(MissingNumber::toString).orElse(null);
        if (ref != null) {
            and(where, parameters, "person.ref = :ref", "ref", ref);
            return;
        }
        List<String> words = Folding.words(text);
        if (words.isEmpty()) {
            where.append(" and 1 = 0");
            return;
        }
        List<String> sought = words.subList(0, Math.min(words.size(), MOST_WORDS));
        and(where, parameters, WordIndex.condition("missing_person", "person"), "text", String.join(" ", sought));
        StringBuilder bornThen = new StringBuilder();
        for (int index = 0; index < sought.size(); index++) {
            String name = "birth" + index;
            bornThen.append(" and cast(person.birth as string) like :").append(name);
            parameters.put(name, sought.get(index) + "%");
        }
        // The index knows the names of all; whose names are out of reach is found by the birth alone.
        where.append(" and (exists (select 1 from MissingPersonName known where known.person = person) or (1 = 1").append(bornThen)
                .append("))");
    }

    /** By the beginning of a pseudonym; what is none, such as a name, is not looked for, and a whole one is found by the index. */
    private static void pseudonym(StringBuilder where, Map<String, Object> parameters, String typed) {
        Matcher word = PSEUDONYM.matcher(typed);
        if (!word.matches()) {
            where.append(" and 1 = 0");
        } else if (word.group(1).length() == PSEUDONYM_LETTERS) {
            and(where, parameters, "person.pseudonym = :word0", "word0", "P-" + word.group(1));
        } else {
            and(where, parameters, "person.pseudonym like :word0", "word0", "P-" + word.group(1) + "%");
        }
    }

    private static void and(StringBuilder where, Map<String, Object> parameters, String condition, String name, Object value) {
        if (value != null) {
            where.append(" and ").append(condition);
            parameters.put(name, value);
        }
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, Map<String, Object> parameters) {
        parameters.forEach(query::setParameter);
        return query;
    }
}
