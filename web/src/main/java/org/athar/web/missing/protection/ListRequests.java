package org.athar.web.missing.protection;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.athar.missing.DataRequestService;
import org.athar.missing.view.RequestView;

/** Requests about data, undecided ones first. */
@Named
@ViewScoped
public class ListRequests implements Serializable {

    private static final long serialVersionUID = 1L;
    @Inject
    private DataRequestService service;

    private List<RequestView> rows;
    private boolean all;

    /** Loads the list. */
    public void load() {
        rows = service.list(!all);
    }

    public List<RequestView> getRows() {
        return rows;
    }

    public boolean isAll() {
        return all;
    }

    public void setAll(boolean all) {
        this.all = all;
    }
}
