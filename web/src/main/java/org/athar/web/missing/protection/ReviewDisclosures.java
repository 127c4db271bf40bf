package org.athar.web.missing.protection;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.athar.interop.ExportService;
import org.athar.interop.view.ExportView;
import org.athar.kernel.Page;
import org.athar.missing.DisclosureService;
import org.athar.missing.code.ReviewVerdict;
import org.athar.missing.view.DisclosureView;
import org.athar.web.support.Language;
import org.athar.web.support.ListTrail;
import org.athar.web.support.Notices;

/** Names that were opened, each with its reason; says whether the reason holds. */
@Named
@ViewScoped
public class ReviewDisclosures implements Serializable {

    private static final long serialVersionUID = 1L;
    @Inject
    private DisclosureService service;
    @Inject
    private Notices notices;
    @Inject
    private ExportService exported;
    @Inject
    private Language language;

    private List<ExportView> exports;
    private String from;
    private Page<DisclosureView> page;
    private UUID chosen;
    private ReviewVerdict verdict;
    private String note;

    /** Loads one screenful. */
    public void load() {
        page = service.list(ListTrail.keyOf(from));
        exports = exported.disclosed(language.getCode());
    }

    /** Remembers which disclosure is looked at. */
    public void choose(DisclosureView disclosure) {
        chosen = disclosure.entry();
        verdict = null;
        note = null;
    }

    /** Records what was found of the chosen one. */
    public String review() {
        return notices.tell(service.review(chosen, verdict, note), "missing.disclosures.done")
                ? "/protection/disclosures.xhtml?faces-redirect=true" : null;
    }

    /** Whether one has been chosen. */
    public boolean isChoosing() {
        return chosen != null;
    }

    public List<ExportView> getExports() {
        return exports;
    }

    public ReviewVerdict[] getVerdicts() {
        return ReviewVerdict.values();
    }

    public Page<DisclosureView> getPage() {
        return page;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public ReviewVerdict getVerdict() {
        return verdict;
    }

    public void setVerdict(ReviewVerdict verdict) {
        this.verdict = verdict;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
