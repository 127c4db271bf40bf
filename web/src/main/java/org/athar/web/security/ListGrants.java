package org.athar.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.athar.reporting.ScopeService;
import org.athar.security.StaffService;
import org.athar.security.view.GrantView;
import org.athar.security.view.HeldGrant;

/** Roles of everybody: those that wait for a decision, and the life of each. */
@Named
@RequestScoped
public class ListGrants {

    @Inject
    private StaffService service;

    @Inject
    private ScopeService scopes;

    private List<HeldGrant> rows;
    private Map<UUID, String> handles = Map.of();

    /** Those that wait first, then the latest. */
    public List<HeldGrant> getRows() {
        if (rows == null) {
            rows = service.grants();
            handles = scopes.handles(rows.stream().map(row -> row.grant().scopeId()).filter(Objects::nonNull).distinct().toList());
        }
        return rows;
    }

    /** By what number or code people know what a role is confined to; empty for the programme. */
    public String scopeOf(GrantView grant) {
        return grant.scopeId() == null ? "" : handles.getOrDefault(grant.scopeId(), "");
    }

    /** How many wait for a decision. */
    public long getWaiting() {
        return getRows().stream().filter(one -> one.grant().status().equals("PROPOSED")).count();
    }
}
