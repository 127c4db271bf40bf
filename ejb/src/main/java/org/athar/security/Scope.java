package org.athar.security;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Where somebody may carry out the operation under way: everywhere, or on named sites, incidents, offices, laboratories,
 * sittings.
 *
 * @param everywhere whether it covers the whole programme
 * @param ids        what it covers otherwise, by kind
 */
public record Scope(boolean everywhere, Map<ScopeKind, Set<UUID>> ids) {

    /** Keeps what it was given. */
    public Scope {
        ids = Map.copyOf(ids);
    }

    /** Whether one thing of this kind is covered. */
    public boolean covers(ScopeKind kind, UUID id) {
        return everywhere || of(kind).contains(id);
    }

    /** What is named of this kind; empty if none, also when everything is covered. */
    public Set<UUID> of(ScopeKind kind) {
        return ids.getOrDefault(kind, Set.of());
    }
}
