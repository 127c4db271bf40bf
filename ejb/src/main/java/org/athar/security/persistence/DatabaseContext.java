package org.athar.security.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import org.athar.security.access.OperationContext;

/** Tells PostgreSQL, for the transaction under way only, which entry of the trail its changes belong to. */
@ApplicationScoped
public class DatabaseContext implements OperationContext {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public void begin(UUID entryId) {
        entities.createNativeQuery("select cast(athar_begin(:entry) as text)", String.class).setParameter("entry", entryId)
                .getSingleResult();
    }

    @Override
    public void gather() {
        entities.setFlushMode(FlushModeType.COMMIT);
    }

    @Override
    public void flush() {
        entities.flush();
    }
}
