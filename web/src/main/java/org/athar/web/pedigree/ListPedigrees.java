package org.athar.web.pedigree;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.athar.kernel.Page;
import org.athar.pedigree.PedigreeService;
import org.athar.pedigree.code.PedigreeStatus;
import org.athar.pedigree.command.PedigreeFilter;
import org.athar.pedigree.view.PedigreeListItem;
import org.athar.web.support.ListTrail;
import org.athar.web.support.Texts;
import org.athar.web.support.part.Chip;

/** Tested pedigrees: whose family, where they stand. */
@Named
@ViewScoped
public class ListPedigrees implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PedigreeService service;
    @Inject
    private Texts text;

    private Page<PedigreeListItem> page;
    private String q;
    private PedigreeStatus status;
    private String from;

    /** Loads the list. */
    public void load() {
        page = service.list(new PedigreeFilter(status, q == null || q.isBlank() ? null : q.strip(), ListTrail.keyOf(from)));
    }

    /** The filters in force. */
    public List<Chip> getChips() {
        List<Chip> chips = new ArrayList<>();
        if (q != null && !q.isBlank()) {
            chips.add(new Chip("q", text.of("pedigree.list.chip", text.get("pedigree.list.search"), q)));
        }
        if (status != null) {
            chips.add(new Chip("status", text.of("pedigree.list.chip", text.get("pedigree.column.status"), text.value(status))));
        }
        return chips;
    }

    /** The colour behind where one stands. */
    public static String tone(PedigreeStatus stands) {
        return stands == PedigreeStatus.READY ? "done" : stands == PedigreeStatus.DRAWN ? "wait" : "plain";
    }

    public PedigreeStatus[] getStatuses() {
        return PedigreeStatus.values();
    }

    public Page<PedigreeListItem> getPage() {
        return page;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public PedigreeStatus getStatus() {
        return status;
    }

    public void setStatus(PedigreeStatus status) {
        this.status = status;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }
}
