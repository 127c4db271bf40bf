package org.athar.web.security;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.athar.kernel.Page;
import org.athar.security.StaffService;
import org.athar.security.view.StaffListItem;
import org.athar.web.support.ListTrail;
import org.athar.web.support.Texts;
import org.athar.web.support.part.Chip;

/** Everybody on the staff with the roles in force, or those who fit the words. */
@Named
@ViewScoped
public class ListStaff implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private StaffService service;
    @Inject
    private Texts text;

    private Long withoutRole;
    private String q;
    private String from;
    private Page<StaffListItem> page;

    /** Loads one screenful of those who fit the words. */
    public void load() {
        page = service.page(q, ListTrail.keyOf(from));
    }

    /** The words in force. */
    public List<Chip> getChips() {
        return q == null || q.isBlank() ? List.of() : List.of(new Chip("q", text.of("security.list.chip", q.strip())));
    }

    public Page<StaffListItem> getPage() {
        return page;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    /** How many people can sign in and may do nothing. */
    public long getWithoutRole() {
        if (withoutRole == null) {
            withoutRole = service.list().stream().filter(one -> one.roles().isEmpty() && !one.usernames().isEmpty()).count();
        }
        return withoutRole;
    }
}
