package org.athar.reporting.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.athar.reporting.Scopes;
import org.athar.security.ScopeKind;

/** Asks the database for number and code of what a role can be confined to: who gives roles sees nothing else of it. */
@ApplicationScoped
public class JpaScopes implements Scopes {

    private static final String ALL = "SELECT id, handle FROM athar_scopes()";

    @PersistenceContext
    private EntityManager entities;

    @Override
    @SuppressWarnings("unchecked")
    public Optional<UUID> called(ScopeKind kind, String handle) {
        Stream<Tuple> found = entities.createNativeQuery(ALL + " WHERE kind = :kind AND upper(handle) = upper(:handle)", Tuple.class)
                .setParameter("kind", kind.name()).setParameter("handle", handle).getResultStream();
        return found.map(JpaScopes::id).findFirst();
    }

    @Override
    @SuppressWarnings("unchecked")
    public Map<UUID, String> handles(Collection<UUID> ids) {
        Stream<Tuple> found = entities.createNativeQuery(ALL + " WHERE id IN (:ids)", Tuple.class).setParameter("ids", ids)
                .getResultStream();
        return found.collect(Collectors.toMap(JpaScopes::id, row -> row.get("handle", String.class)));
    }

    private static UUID id(Tuple row) {
        return row.get("id", UUID.class);
    }
}
