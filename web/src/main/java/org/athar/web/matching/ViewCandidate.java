package org.athar.web.matching;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.athar.identification.CaseReadService;
import org.athar.identification.view.CaseFilter;
import org.athar.identification.view.CaseListItem;
import org.athar.kernel.Outcome;
import org.athar.kernel.Refusal;
import org.athar.matching.CandidateId;
import org.athar.matching.MatchService;
import org.athar.matching.MatchSheetService;
import org.athar.matching.code.MatchOutcome;
import org.athar.matching.command.SettleCandidateCommand;
import org.athar.matching.view.CandidateView;
import org.athar.matching.view.MatchSheet;
import org.athar.web.security.Self;
import org.athar.web.support.Notices;

/** What a ratio is made of and what follows from it, to be read and printed; and whether the candidate is followed. */
@Named
@ViewScoped
public class ViewCandidate implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private MatchService service;
    @Inject
    private MatchSheetService sheets;
    @Inject
    private CaseReadService caseReading;
    @Inject
    private Self self;
    @Inject
    private Notices notices;

    private CandidateView candidate;
    private MatchSheet sheet;
    private List<Refusal> missing;
    private List<CaseListItem> cases;
    private UUID id;
    private String reason;

    /** Reads the candidate, and its sheet unless what it was computed of is gone. */
    public void load() {
        candidate = service.candidate(new CandidateId(id));
        Outcome<MatchSheet> made = sheets.sheet(candidate.id());
        sheet = made.isDone() ? made.required() : null;
        cases = self.may("READ_CASES") && candidate.remainsId() != null
                ? caseReading.list(CaseFilter.about(candidate.remainsId())).rows() : List.of();
        missing = made instanceof Outcome.Refused<MatchSheet> refused ? refused.reasons() : List.of();
    }

    /** Follows it. */
    public String nominate() {
        return settle(MatchOutcome.NOMINATED, "matching.settle.nominated");
    }

    /** Does not follow it. */
    public String decline() {
        return settle(MatchOutcome.DECLINED, "matching.settle.declined");
    }

    private String settle(MatchOutcome outcome, String words) {
        return notices.tell(service.settle(new SettleCandidateCommand(candidate.id(), candidate.version(), outcome, reason)), words)
                ? "/matching/candidate?faces-redirect=true&id=" + candidate.id() : null;
    }

    public boolean isOpen() {
        return candidate.outcome() == MatchOutcome.OPEN;
    }

    public boolean isNominated() {
        return candidate.outcome() == MatchOutcome.NOMINATED;
    }

    public CandidateView getCandidate() {
        return candidate;
    }

    public MatchSheet getSheet() {
        return sheet;
    }

    public List<Refusal> getMissing() {
        return missing;
    }

    public List<CaseListItem> getCases() {
        return cases;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
