package org.athar.task.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.athar.security.StaffId;
import org.athar.security.fault.NotFound;
import org.athar.task.DraftId;
import org.athar.task.model.Draft;
import org.athar.task.model.Drafts;
import org.hibernate.LockOptions;
import org.hibernate.exception.ConstraintViolationException;

/** Drafts in the database. */
@ApplicationScoped
public class JpaDrafts implements Drafts {

    private static final String ID = "draft_pkey";

    @PersistenceContext
    private EntityManager entities;

    @Override
    public void waitFor(StaffId person) {
        entities.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended('draft ' || :person, 0))", Integer.class)
                .setParameter("person", person.value().toString()).getSingleResult();
    }

    @Override
    public Optional<Draft> locked(DraftId id) {
        return Optional.ofNullable(entities.find(Draft.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public Optional<Draft> byId(DraftId id) {
        return Optional.ofNullable(entities.find(Draft.class, id.value()));
    }

    @Override
    public List<Draft> openAt(StaffId person, String page) {
        return entities.createQuery("""
                select draft from Draft draft
                where draft.endedAt is null and draft.personId = :person and draft.page = :page""", Draft.class)
                .setParameter("person", person.value()).setParameter("page", page).getResultList();
    }

    @Override
    public void add(Draft draft) {
        entities.persist(draft);
    }

    @Override
    public void flush() {
        try {
            entities.flush();
        } catch (ConstraintViolationException e) {
            throw ID.equals(e.getConstraintName()) ? NotFound.absent("draft") : e;
        }
    }

    @Override
    public List<Draft> untouchedSince(Instant then) {
        return entities.createQuery("select draft from Draft draft where draft.endedAt is null and draft.keptAt < :then", Draft.class)
                .setParameter("then", then).setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", LockOptions.SKIP_LOCKED).getResultList();
    }
}
