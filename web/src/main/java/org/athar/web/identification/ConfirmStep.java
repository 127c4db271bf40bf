package org.athar.web.identification;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.athar.identification.CandidateService;
import org.athar.identification.CaseService;
import org.athar.identification.HistoricService;
import org.athar.identification.RegroupingService;
import org.athar.identification.command.ConfirmCommand;
import org.athar.identification.view.CandidateView;
import org.athar.identification.view.PendingView;
import org.athar.identification.view.StepTaken;
import org.athar.identification.view.past.HistoricView;
import org.athar.kernel.Outcome;

/** A second person answers what a first one proposed, yes or no, with reasons; or the first takes it back. */
@Named
@ViewScoped
public class ConfirmStep extends CaseForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private CandidateService candidates;
    @Inject
    private CaseService cases;
    @Inject
    private RegroupingService regrouping;
    @Inject
    private HistoricService historic;

    private UUID pending;
    private String verdict;

    private static final String YES = "yes";

    /** What waits; null if it has been answered meanwhile. */
    public PendingView getWaiting() {
        return getSubject().pending().stream().filter(one -> one.id().equals(pending)).findFirst().orElse(null);
    }

    /** About whom it is; null if it is about the case. */
    public CandidateView getCandidate() {
        PendingView waiting = getWaiting();
        return waiting == null || waiting.candidateId() == null ? null : getSubject().candidate(waiting.candidateId());
    }

    /** What is told of a decision made elsewhere, if it is about one; else null. */
    public HistoricView getTold() {
        return getSubject().historicBy(pending);
    }

    /** Gives the answer; whoever proposed can only take the proposal back. */
    public String give() {
        if (getWaiting().own()) {
            return answer(cases.takeBack(new ConfirmCommand(step(), pending, false)), "identification.confirm.back.done");
        }
        ConfirmCommand command = new ConfirmCommand(step(), pending, YES.equals(verdict));
        Outcome<StepTaken> outcome = switch (getWaiting().matter()) {
            case EXCLUSION -> candidates.confirmExclusion(command);
            case REASSOCIATION -> regrouping.confirmJoining(command);
            case SEPARATION -> regrouping.confirmSeparation(command);
            case REOPENING -> cases.confirmReopening(command);
            case HISTORIC -> historic.confirm(command);
            case WITHDRAWAL -> cases.confirmWithdrawal(command);
            case SPLIT, RETURN -> throw new IllegalStateException("answered elsewhere: " + getWaiting().matter());
        };
        return answer(outcome, YES.equals(verdict) ? "identification.confirm.yes" : "identification.confirm.no");
    }

    public UUID getPending() {
        return pending;
    }

    public void setPending(UUID pending) {
        this.pending = pending;
    }

    public String getVerdict() {
        return verdict;
    }

    public void setVerdict(String verdict) {
        this.verdict = verdict;
    }
}
