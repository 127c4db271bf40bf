package org.athar.security.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.athar.security.StaffId;
import org.athar.security.model.AnsweredRequest;
import org.athar.security.model.AnsweredRequests;

/** Answers in the database. */
@ApplicationScoped
public class JpaAnsweredRequests implements AnsweredRequests {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public Optional<AnsweredRequest> claim(StaffId person, String key) {
        entities.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(:whose, 0)) as text)", String.class)
                .setParameter("whose", "answered_request " + person.value() + " " + key).getSingleResult();
        return entities.createQuery("select one from AnsweredRequest one where one.staffMemberId = :person and one.requestKey = :key",
                AnsweredRequest.class).setParameter("person", person.value()).setParameter("key", key).getResultStream().findFirst();
    }

    @Override
    public void add(AnsweredRequest answered) {
        entities.persist(answered);
    }
}
