package org.athar.web.security;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.athar.reporting.ScopeService;
import org.athar.security.view.GrantView;

/**
 * By what number or code people know what roles are confined to.
 *
 * @param handles by what is known what has an id
 */
record GrantScopes(Map<UUID, String> handles) implements Serializable {

    /** Those of these roles. */
    static GrantScopes of(ScopeService scopes, List<GrantView> grants) {
        return new GrantScopes(scopes.handles(grants.stream().map(GrantView::scopeId).filter(Objects::nonNull).distinct().toList()));
    }

    /** Of one of them; empty for the programme. */
    String of(GrantView grant) {
        return grant.scopeId() == null ? "" : handles.getOrDefault(grant.scopeId(), "");
    }
}
