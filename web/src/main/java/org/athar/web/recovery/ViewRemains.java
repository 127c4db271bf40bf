package org.athar.web.recovery;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.athar.audit.view.HistoryLine;
import org.athar.custody.CustodyService;
import org.athar.custody.view.CustodyItemView;
import org.athar.examination.ExaminationService;
import org.athar.examination.code.ExaminationStatus;
import org.athar.examination.view.ExaminationListItem;
import org.athar.identification.CaseReadService;
import org.athar.identification.view.CaseFilter;
import org.athar.identification.view.CaseListItem;
import org.athar.laboratory.SampleService;
import org.athar.laboratory.view.SampleListItem;
import org.athar.recovery.RecoveryService;
import org.athar.recovery.code.RemainsStatus;
import org.athar.recovery.view.RemainsView;
import org.athar.web.security.Self;

/** One set of remains: what it is, its custody, examinations, what was found with it, its cases and its history. */
@Named
@ViewScoped
public class ViewRemains implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final List<String> TABS = List.of("overview", "parts", "custody", "examination", "samples", "evidence", "cases",
            "history");

    @Inject
    private RecoveryService recovery;
    @Inject
    private CustodyService custody;
    @Inject
    private ExaminationService examination;
    @Inject
    private CaseReadService caseReading;
    @Inject
    private SampleService sampling;
    @Inject
    private Self self;

    private RemainsView remains;
    private CustodyItemView custodyItem;
    private List<ExaminationListItem> examinations;
    private List<SampleListItem> samples;
    private List<CaseListItem> cases;
    private List<HistoryLine> history;
    private String ref;
    private String tab;

    /** Loads the remains and what the open part shows. */
    public void load() {
        remains = recovery.view(ref);
        if (!getTabs().contains(tab)) {
            tab = TABS.get(0);
        }
        switch (tab) {
            case "custody" -> custodyItem = custody.view(remains.number());
            case "examination" -> examinations = examination.of(remains.number());
            case "samples" -> samples = sampling.ofRemains(remains.number());
            case "cases" -> cases = caseReading.list(CaseFilter.about(remains.id())).rows();
            case "history" -> history = recovery.history(remains.number());
            default -> { }
        }
    }

    /** The parts that who looks may open. */
    public List<String> getTabs() {
        return TABS.stream().filter(name -> !"custody".equals(name) || self.may("READ_CUSTODY"))
                .filter(name -> !"examination".equals(name) || self.may("READ_EXAMINATION"))
                .filter(name -> !"samples".equals(name) || self.may("READ_SAMPLES"))
                .filter(name -> !"cases".equals(name) || self.may("READ_CASES")).toList();
    }

    /** How much some parts hold. */
    public Map<String, Integer> getCounts() {
        Map<String, Integer> counts = new HashMap<>();
        counts.put("evidence", remains.evidence().isEmpty() ? null : remains.evidence().size());
        counts.put("parts", remains.parts().isEmpty() ? null : remains.parts().size());
        return counts;
    }

    /** Whether a new examination can be begun: the last one, if there is one, is endorsed. */
    public boolean isExaminable() {
        return remains.description().remainsClass().isHuman() && self.may("RECORD_EXAMINATION") && examinations != null
                && examinations.stream().allMatch(one -> one.status() == ExaminationStatus.ENDORSED);
    }

    /** Whether a sample can be taken: of human remains that have not been returned. */
    public boolean isSampleable() {
        return remains.description().remainsClass().isHuman() && remains.status() != RemainsStatus.RELEASED && self.may("RECORD_SAMPLE");
    }

    public List<SampleListItem> getSamples() {
        return samples;
    }

    public RemainsView getRemains() {
        return remains;
    }

    public CustodyItemView getCustodyItem() {
        return custodyItem;
    }

    public List<ExaminationListItem> getExaminations() {
        return examinations;
    }

    public List<CaseListItem> getCases() {
        return cases;
    }

    public List<HistoryLine> getHistory() {
        return history;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public String getTab() {
        return tab;
    }

    public void setTab(String tab) {
        this.tab = tab;
    }
}
