package org.athar.web.identification;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.athar.engine.protocol.fact.CandidateOutcome;
import org.athar.engine.protocol.fact.ExclusionReason;
import org.athar.identification.CandidateService;
import org.athar.identification.command.evidence.ProposeExclusionCommand;
import org.athar.identification.view.CandidateView;

/** Proposes to rule a candidate out, with a typed reason; a second person has to confirm. */
@Named
@ViewScoped
public class ExcludeCandidate extends CaseForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private CandidateService service;

    private UUID candidate;
    private ExclusionReason reason;
    private String splitDeclined;

    @Override
    public void load() {
        super.load();
        if (candidate == null && getCandidates().size() == 1) {
            candidate = getCandidates().get(0).id();
        }
    }

    /** Proposes. */
    public String propose() {
        return answer(service.proposeExclusion(new ProposeExclusionCommand(step(), candidate, reason, splitDeclined)),
                "identification.exclude.done");
    }

    /** The candidates still asked about. */
    public List<CandidateView> getCandidates() {
        return getSubject().candidates().stream().filter(one -> one.outcome() != CandidateOutcome.EXCLUDED).toList();
    }

    public ExclusionReason[] getKinds() {
        return ExclusionReason.values();
    }

    public UUID getCandidate() {
        return candidate;
    }

    public void setCandidate(UUID candidate) {
        this.candidate = candidate;
    }

    public ExclusionReason getReason() {
        return reason;
    }

    public void setReason(ExclusionReason reason) {
        this.reason = reason;
    }

    public String getSplitDeclined() {
        return splitDeclined;
    }

    public void setSplitDeclined(String splitDeclined) {
        this.splitDeclined = splitDeclined;
    }
}
