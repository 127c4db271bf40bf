package org.athar.web.identification.sequel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.athar.engine.protocol.fact.past.Demand;
import org.athar.engine.protocol.fact.past.PastStatus;
import org.athar.identification.HistoricService;
import org.athar.identification.view.past.HistoricFilter;
import org.athar.identification.view.past.HistoricItem;
import org.athar.kernel.Page;
import org.athar.kernel.Texts;
import org.athar.web.support.ListTrail;
import org.athar.web.support.part.Chip;

/** What is on record of decisions made elsewhere, over all cases within reach, each with the documents that are not held. */
@Named
@ViewScoped
public class ListGaps implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private HistoricService service;
    @Inject
    private org.athar.web.support.Texts text;

    private String q;
    private PastStatus status;
    private Demand gap;
    private String site;
    private String from;
    private Page<HistoricItem> page;

    /** Loads one screenful. */
    public void load() {
        page = service.list(new HistoricFilter(Texts.strip(q), status, gap, Texts.strip(site), ListTrail.keyOf(from)));
    }

    /** The filters in force. */
    public List<Chip> getChips() {
        List<Chip> chips = new ArrayList<>();
        add(chips, "q", "identification.gaps.search", Texts.strip(q));
        add(chips, "status", "identification.historic.status", text.value(status));
        add(chips, "gap", "identification.gaps.missing", text.value(gap));
        add(chips, "site", "identification.list.site", Texts.strip(site));
        return chips;
    }

    private void add(List<Chip> chips, String parameter, String key, String value) {
        if (value != null && !value.isEmpty()) {
            chips.add(new Chip(parameter, text.of("identification.list.chip", text.get(key), value)));
        }
    }

    public List<PastStatus> getStatuses() {
        return List.of(PastStatus.values());
    }

    public List<Demand> getDemands() {
        return List.of(Demand.values());
    }

    public Page<HistoricItem> getPage() {
        return page;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public PastStatus getStatus() {
        return status;
    }

    public void setStatus(PastStatus status) {
        this.status = status;
    }

    public Demand getGap() {
        return gap;
    }

    public void setGap(Demand gap) {
        this.gap = gap;
    }

    public String getSite() {
        return site;
    }

    public void setSite(String site) {
        this.site = site;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }
}
