package org.athar.security.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.athar.engine.protocol.Role;
import org.athar.security.Actor;
import org.athar.security.access.OperationContext;
import org.athar.security.access.OperationName;
import org.athar.security.fault.StaleRecord;
import org.hibernate.FlushMode;
import org.hibernate.Session;
import org.hibernate.exception.ConstraintViolationException;

/** Tells PostgreSQL, for the transaction under way only, who acts in which operation, and which entry of the trail it is. */
@ApplicationScoped
public class DatabaseContext implements OperationContext {

    /** How constraints end of what is written with its first value: somebody else was faster. */
    private static final String STANDS_ONCE = "_stands_once";

    @PersistenceContext
    private EntityManager entities;

    @Override
    public void begin(UUID entryId, Actor actor, OperationName operation) {
        if (operation.reads()) {
            // What is read is not looked through for changes before each query, a third of a large page's time; flush() sends the trail.
            entities.unwrap(Session.class).setHibernateFlushMode(FlushMode.MANUAL);
        }
        entities.createNativeQuery("select cast(athar_begin(:entry, cast(:actor as uuid), :operation, :roles) as text)", String.class)
                .setParameter("entry", entryId).setParameter("actor", actor.staffId() == null ? null : actor.staffId().value().toString())
                .setParameter("operation", operation.name())
                .setParameter("roles", actor.roles().stream().map(Role::name).collect(Collectors.joining(" "))).getSingleResult();
    }

    @Override
    public Optional<UUID> kept(String type, String handle) {
        return Optional.ofNullable((UUID) entities.createNativeQuery("select athar_kept(:type, :handle)", UUID.class)
                .setParameter("type", type).setParameter("handle", handle).getSingleResult());
    }

    @Override
    public void gather() {
        entities.setFlushMode(FlushModeType.COMMIT);
    }

    @Override
    public void flush() {
        try {
            entities.flush();
        } catch (ConstraintViolationException e) {
            throw String.valueOf(e.getConstraintName()).endsWith(STANDS_ONCE) ? new StaleRecord(e) : e;
        }
    }

    @Override
    public Optional<String> away(Throwable thrown) {
        return LostAnswer.behind(thrown);
    }

    @Override
    public boolean namesNothing(Throwable thrown) {
        return NothingNamed.behind(thrown);
    }
}
