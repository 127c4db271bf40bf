package org.athar.web.site;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.athar.kernel.Page;
import org.athar.site.SiteService;
import org.athar.site.view.SiteListItem;
import org.athar.web.support.ListTrail;

/** The list of sites within reach. */
@Named
@ViewScoped
public class ListSites extends SiteFilters {

    private static final long serialVersionUID = 1L;
    private static final int ROWS = 25;

    @Inject
    private SiteService sites;

    private String from;
    private transient Page<SiteListItem> page;

    /** Loads one screenful. */
    public void load() {
        page = sites.list(filter(), ListTrail.keyOf(from), ROWS);
    }

    public Page<SiteListItem> getPage() {
        return page;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }
}
