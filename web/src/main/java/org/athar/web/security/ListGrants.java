package org.athar.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
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
    private GrantScopes confined;

    /** Those that wait first, then the latest. */
    public List<HeldGrant> getRows() {
        if (rows == null) {
            rows = service.grants();
            confined = GrantScopes.of(scopes, rows.stream().map(HeldGrant::grant).toList());
        }
        return rows;
    }

    /** By what number or code people know what a role is confined to; empty for the programme. */
    public String scopeOf(GrantView grant) {
        return confined.of(grant);
    }

    /** How many wait for a decision. */
    public long getWaiting() {
        return getRows().stream().filter(one -> one.grant().status().equals("PROPOSED")).count();
    }
}
