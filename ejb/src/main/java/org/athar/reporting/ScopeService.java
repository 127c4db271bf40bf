package org.athar.reporting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.athar.security.ScopeKind;
import org.athar.security.access.Operation;
import org.athar.security.access.OperationName;

/**
 * Which site, incident, office or sitting a role is confined to, by the number or code that people know. Whoever gives roles learns
 * nothing else of it.
 */
@Stateless
@RolesAllowed("**")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ScopeService {

    @Inject
    private Scopes scopes;

    /** The one of a kind that goes by this number or code; empty if there is none. */
    @Operation(OperationName.READ_STAFF)
    public Optional<UUID> called(ScopeKind kind, String handle) {
        return handle == null || handle.isBlank() ? Optional.empty() : scopes.called(kind, handle.strip());
    }

    /** By what number or code each is known. */
    @Operation(OperationName.READ_STAFF)
    public Map<UUID, String> handles(Collection<UUID> ids) {
        return ids.isEmpty() ? Map.of() : scopes.handles(ids);
    }
}
