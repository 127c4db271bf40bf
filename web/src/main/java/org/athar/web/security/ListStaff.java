package org.athar.web.security;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.athar.security.StaffService;
import org.athar.security.view.StaffListItem;

/** Everybody on the staff with the roles in force. */
@Named
@RequestScoped
public class ListStaff {

    @Inject
    private StaffService service;

    private List<StaffListItem> rows;

    @PostConstruct
    void load() {
        rows = service.list();
    }

    public List<StaffListItem> getRows() {
        return rows;
    }
}
