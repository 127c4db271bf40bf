package org.athar.web.identification.sequel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.athar.identification.HistoricService;
import org.athar.identification.view.past.HistoricItem;
import org.athar.kernel.Page;
import org.athar.web.support.ListTrail;

/** What is on record of decisions made elsewhere, over all cases within reach, each with the documents that are not held. */
@Named
@ViewScoped
public class ListGaps implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private HistoricService service;

    private String from;
    private Page<HistoricItem> page;

    /** Loads one screenful. */
    public void load() {
        page = service.list(ListTrail.keyOf(from));
    }

    public Page<HistoricItem> getPage() {
        return page;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }
}
