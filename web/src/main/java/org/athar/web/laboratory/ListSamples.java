package org.athar.web.laboratory;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.athar.custody.EvidenceNumber;
import org.athar.kernel.Page;
import org.athar.laboratory.LaboratoryService;
import org.athar.laboratory.SampleService;
import org.athar.laboratory.code.SampleOrigin;
import org.athar.laboratory.code.SampleStatus;
import org.athar.laboratory.command.SampleFilter;
import org.athar.laboratory.view.LaboratoryView;
import org.athar.laboratory.view.SampleListItem;
import org.athar.web.support.Language;
import org.athar.web.support.ListTrail;
import org.athar.web.support.Texts;
import org.athar.web.support.part.Chip;

/** Samples: of whom, where they stand, in which laboratory. */
@Named
@ViewScoped
public class ListSamples implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SampleService samples;
    @Inject
    private LaboratoryService service;
    @Inject
    private Texts text;
    @Inject
    private Language language;

    private Page<SampleListItem> page;
    private List<LaboratoryView> laboratories;
    private String q;
    private SampleOrigin origin;
    private SampleStatus status;
    private String laboratory;
    private boolean quarantined;
    private String from;

    /** Loads the list; the number of a label, typed or scanned, opens its record at once. */
    public void load() throws IOException {
        Optional<EvidenceNumber> scanned = EvidenceNumber.parse(q);
        if (scanned.isPresent()) {
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.getExternalContext().redirect(faces.getExternalContext().getRequestContextPath() + "/laboratory/view.xhtml?ref="
                    + scanned.get());
            faces.responseComplete();
            return;
        }
        laboratories = service.list();
        page = samples.list(new SampleFilter(origin, status, chosen().map(LaboratoryView::id).orElse(null), quarantined ? true : null,
                q == null || q.isBlank() ? null : q.strip(), ListTrail.keyOf(from)));
    }

    private Optional<LaboratoryView> chosen() {
        return laboratories.stream().filter(one -> one.code().equals(laboratory)).findFirst();
    }

    /** The filters in force. */
    public List<Chip> getChips() {
        List<Chip> chips = new ArrayList<>();
        chip(chips, "q", "laboratory.list.search", q);
        chip(chips, "origin", "laboratory.column.origin", text.value(origin));
        chip(chips, "status", "laboratory.column.status", text.value(status));
        chip(chips, "laboratory", "laboratory.column.laboratory",
                chosen().map(one -> one.name().in(language.getCode())).orElse(null));
        chip(chips, "quarantined", "laboratory.column.quarantine", quarantined ? text.get("laboratory.quarantined") : null);
        return chips;
    }

    private void chip(List<Chip> chips, String parameter, String key, String value) {
        if (value != null && !value.isBlank()) {
            chips.add(new Chip(parameter, text.of("laboratory.list.chip", text.get(key), value)));
        }
    }

    public SampleOrigin[] getOrigins() {
        return SampleOrigin.values();
    }

    public SampleStatus[] getStatuses() {
        return SampleStatus.values();
    }

    public List<LaboratoryView> getLaboratories() {
        return laboratories;
    }

    public Page<SampleListItem> getPage() {
        return page;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public SampleOrigin getOrigin() {
        return origin;
    }

    public void setOrigin(SampleOrigin origin) {
        this.origin = origin;
    }

    public SampleStatus getStatus() {
        return status;
    }

    public void setStatus(SampleStatus status) {
        this.status = status;
    }

    public String getLaboratory() {
        return laboratory;
    }

    public void setLaboratory(String laboratory) {
        this.laboratory = laboratory;
    }

    public boolean isQuarantined() {
        return quarantined;
    }

    public void setQuarantined(boolean quarantined) {
        this.quarantined = quarantined;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }
}
