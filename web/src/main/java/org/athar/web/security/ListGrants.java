package org.athar.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.athar.security.StaffService;
import org.athar.security.view.HeldGrant;

/** Roles of everybody: those that wait for a decision, and the life of each. */
@Named
@RequestScoped
public class ListGrants {

    @Inject
    private StaffService service;

    private List<HeldGrant> rows;

    /** Those that wait first, then the latest. */
    public List<HeldGrant> getRows() {
        if (rows == null) {
            rows = service.grants();
        }
        return rows;
    }

    /** How many wait for a decision. */
    public long getWaiting() {
        return getRows().stream().filter(one -> one.grant().status().equals("PROPOSED")).count();
    }
}
