package org.athar.web.liaison;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.athar.kernel.Page;
import org.athar.liaison.FamilyReadService;
import org.athar.liaison.view.DeskView;
import org.athar.liaison.view.FamilyCard;
import org.athar.web.support.ListTrail;

/** The desk of a liaison officer: one large search, what is due today, and the families of the office. */
@Named
@ViewScoped
public class ListFamilies implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private FamilyReadService families;

    private String q;
    private String from;
    private Page<FamilyCard> page;
    private DeskView desk;

    /** Reads what fits the words; without words also what is due. */
    public void load() {
        page = families.search(q, ListTrail.keyOf(from));
        desk = isSearched() ? null : families.today();
    }

    /** Whether words were searched for. */
    public boolean isSearched() {
        return q != null && !q.isBlank();
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

    public Page<FamilyCard> getPage() {
        return page;
    }

    public DeskView getDesk() {
        return desk;
    }
}
