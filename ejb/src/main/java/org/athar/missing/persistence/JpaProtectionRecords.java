package org.athar.missing.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.athar.kernel.Page;
import org.athar.missing.MissingPersonId;
import org.athar.missing.code.RequestState;
import org.athar.missing.model.request.DataRequest;
import org.athar.missing.model.request.DisclosureReview;
import org.athar.missing.model.request.Erasable;
import org.athar.missing.model.request.Erasure;
import org.athar.missing.model.request.LegalHold;
import org.athar.missing.model.request.ProtectionRecords;

/** Requests, holds and reviews in the database. */
@ApplicationScoped
public class JpaProtectionRecords implements ProtectionRecords {

    /** Asked of a function, since a restriction binds those too who may not read the request. */
    private static final String RESTRICTED = "SELECT id FROM athar_restricted() id";
    private static final String ERASABLE = """
            SELECT table_name, column_name, row_id FROM athar_erasable(:person) ORDER BY 1, 2, 3""";
    private static final String ERASED = """
            SELECT e.erased_at, k.key, cast(k.value as integer) FROM erasure e CROSS JOIN LATERAL jsonb_each_text(e.counted) k
            WHERE e.request_id = :request""";

    private static final String WAITS = "exists (select 1 from RequestDecision one where one.request = request and one.confirmed is null)";
    private static final String STATE = "request.state = " + RequestState.class.getName() + ".";
    private static final String OPEN = STATE + RequestState.OPEN + " or " + WAITS;
    private static final String SETTLED = "case when " + OPEN + " or " + STATE + RequestState.GRANTED + " then 0 else 1 end";
    private static final String AFTER = " and (" + SETTLED + " > :settled or " + SETTLED + " = :settled and (request.dueOn > :due"
            + " or request.dueOn = :due and request.ref > :ref))";

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private RestrictionsRead read;

    @Override
    public String nextRef(int year) {
        Number next = (Number) entities.createNativeQuery("SELECT nextval('data_request_number')").getSingleResult();
        return String.format("DR-%d-%04d", year, next.longValue());
    }

    @Override
    public List<DataRequest> requests(boolean undecided, String after, int most) {
        Optional<Page.DueKey> last = Page.DueKey.parse(after);
        TypedQuery<DataRequest> wanted = entities.createQuery("select request from DataRequest request where " + wanted(undecided)
                + (last.isPresent() ? AFTER : "") + " order by " + SETTLED + ", request.dueOn, request.ref", DataRequest.class);
        last.ifPresent(place -> wanted.setParameter("settled", place.settled() ? 1 : 0).setParameter("due", place.dueOn())
                .setParameter("ref", place.ref()));
        return wanted.setMaxResults(most).getResultList();
    }

    @Override
    public int countRequests(boolean undecided, int limit) {
        return entities.createQuery("select request.id from DataRequest request where " + wanted(undecided), UUID.class)
                .setMaxResults(limit).getResultList().size();
    }

    private static String wanted(boolean undecided) {
        return undecided ? "(" + OPEN + ")" : "1 = 1";
    }

    @Override
    public Optional<DataRequest> request(String ref) {
        read.decides();
        return entities.createQuery("select request from DataRequest request where request.ref = :ref", DataRequest.class)
                .setParameter("ref", ref).getResultStream().findFirst();
    }

    @Override
    public boolean restricts(MissingPersonId person) {
        return read.of(person.value(), () -> !entities.createNativeQuery(RESTRICTED + " WHERE id = :person", UUID.class)
                .setParameter("person", person.value()).getResultList().isEmpty());
    }

    @Override
    @SuppressWarnings("unchecked")
    public Set<UUID> restricted() {
        return new HashSet<>(entities.createNativeQuery(RESTRICTED, UUID.class).getResultList());
    }

    @Override
    public List<LegalHold> holds(MissingPersonId person) {
        return entities.createQuery("select hold from LegalHold hold where hold.personId = :person order by hold.placedAt, hold.id",
                LegalHold.class).setParameter("person", person.value()).getResultList();
    }

    @Override
    public Optional<LegalHold> hold(UUID id) {
        return Optional.ofNullable(entities.find(LegalHold.class, id));
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<Erasable> erasable(MissingPersonId person) {
        List<Object[]> rows = entities.createNativeQuery(ERASABLE).setParameter("person", person.value()).getResultList();
        return rows.stream().map(row -> new Erasable((String) row[0], (String) row[1], (UUID) row[2])).toList();
    }

    @Override
    @SuppressWarnings("unchecked")
    public Optional<Erasure> erasure(UUID request) {
        List<Object[]> rows = entities.createNativeQuery(ERASED).setParameter("request", request).getResultList();
        Map<String, Integer> counted = new HashMap<>();
        rows.forEach(row -> counted.put((String) row[1], ((Number) row[2]).intValue()));
        return rows.stream().findFirst().map(row -> new Erasure((Instant) row[0], counted));
    }

    @Override
    public void lock(MissingPersonId person) {
        // Hibernate's own lock lets rows that refer to this one through; a hold is such a row.
        entities.createNativeQuery("SELECT id FROM missing_person WHERE id = :person FOR UPDATE", UUID.class)
                .setParameter("person", person.value()).getSingleResult();
    }

    @Override
    public void erase(UUID request, UUID id, Instant at) {
        entities.flush();
        entities.createNativeQuery("SELECT athar_erase(:request, :id, :at)").setParameter("request", request)
                .setParameter("id", id).setParameter("at", at).getSingleResult();
        entities.clear();
    }

    @Override
    public List<DisclosureReview> reviews(Collection<UUID> entries) {
        return entries.isEmpty() ? List.of() : entities.createQuery(
                "select review from DisclosureReview review where review.entryId in :entries", DisclosureReview.class)
                .setParameter("entries", entries).getResultList();
    }

    @Override
    public void add(DataRequest request) {
        entities.persist(request);
    }

    @Override
    public void add(LegalHold hold) {
        entities.persist(hold);
    }

    @Override
    public void add(DisclosureReview review) {
        entities.persist(review);
    }
}
