package org.athar.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.athar.security.StaffService;
import org.athar.security.view.StaffListItem;
import org.athar.web.support.Texts;
import org.athar.web.support.part.Chip;

/** Everybody on the staff with the roles in force, or those who fit the words. */
@Named
@RequestScoped
public class ListStaff {

    @Inject
    private StaffService service;
    @Inject
    private Texts text;

    private String q;
    private List<StaffListItem> rows;

    /** Those who fit the words. */
    public void load() {
        rows = service.list(q);
    }

    public List<StaffListItem> getRows() {
        return rows;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    /** The words in force. */
    public List<Chip> getChips() {
        return q == null || q.isBlank() ? List.of() : List.of(new Chip("q", text.of("security.list.chip", q.strip())));
    }

    /** How many people can sign in and may do nothing. */
    public long getWithoutRole() {
        List<StaffListItem> everybody = rows == null ? service.list(null) : rows;
        return everybody.stream().filter(one -> one.roles().isEmpty() && !one.usernames().isEmpty()).count();
    }
}
