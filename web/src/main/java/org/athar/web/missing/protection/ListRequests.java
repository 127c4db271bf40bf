package org.athar.web.missing.protection;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.athar.kernel.Page;
import org.athar.missing.DataRequestService;
import org.athar.missing.view.RequestView;
import org.athar.web.support.ListTrail;

/** Requests about data, undecided ones first. */
@Named
@ViewScoped
public class ListRequests implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DataRequestService service;

    private Page<RequestView> page;
    private String from;
    private boolean all;

    /** Loads a screenful. */
    public void load() {
        page = service.list(!all, ListTrail.keyOf(from));
    }

    public Page<RequestView> getPage() {
        return page;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public boolean isAll() {
        return all;
    }

    public void setAll(boolean all) {
        this.all = all;
    }
}
