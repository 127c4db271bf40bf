package org.athar.web.identification;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.athar.engine.protocol.Action;
import org.athar.engine.protocol.fact.ReopenReason;
import org.athar.identification.CandidateService;
import org.athar.identification.CaseService;
import org.athar.identification.HistoricService;
import org.athar.identification.RegroupingService;
import org.athar.identification.command.ProposeReopeningCommand;
import org.athar.identification.command.StepCommand;
import org.athar.identification.command.SuspendCaseCommand;
import org.athar.identification.view.StepTaken;
import org.athar.security.fault.NotFound;
import org.athar.kernel.Outcome;
import org.athar.kernel.Refusal;

/** A step that brings nothing but its words: completing data, reconciling, waiting, going on, asking to withdraw or reopen. */
@Named
@ViewScoped
public class TakeStep extends CaseForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private CaseService cases;
    @Inject
    private CandidateService candidates;
    @Inject
    private RegroupingService regrouping;
    @Inject
    private HistoricService historic;

    private Action action;
    private LocalDate reviewOn;
    private ReopenReason reopenReason;

    private static final Set<Action> PLAIN = EnumSet.of(Action.COMPLETE_DATA, Action.BEGIN_RECONCILIATION, Action.SUSPEND, Action.RESUME,
            Action.PROPOSE_SEPARATION, Action.PROPOSE_REOPENING, Action.PROPOSE_WITHDRAWAL, Action.TAKE_UP);

    /** Only steps of this kind are taken here. */
    @Override
    public void load() {
        super.load();
        if (action == null || !PLAIN.contains(action)) {
            throw NotFound.absent("step");
        }
    }

    /** Takes the step. */
    public String take() {
        StepCommand words = step();
        Outcome<StepTaken> outcome = switch (action) {
            case COMPLETE_DATA -> cases.completeData(words);
            case BEGIN_RECONCILIATION -> candidates.beginReconciliation(words);
            case SUSPEND -> cases.suspend(new SuspendCaseCommand(words, reviewOn));
            case RESUME -> cases.resume(words);
            case PROPOSE_SEPARATION -> regrouping.proposeSeparation(words);
            case PROPOSE_REOPENING -> cases.proposeReopening(new ProposeReopeningCommand(words, reopenReason));
            case PROPOSE_WITHDRAWAL -> cases.proposeWithdrawal(words);
            case TAKE_UP -> historic.takeUp(words);
            default -> throw new IllegalStateException("not a plain step: " + action);
        };
        return answer(outcome, action.proposes() ? "identification.step.asked" : "identification.step.done");
    }

    /** What stands in the way before the form is filled. */
    public List<Refusal> getBlocking() {
        return blocking(action);
    }

    /** Whether the procedure asks for written reasons. */
    public boolean isReasoned() {
        return action != Action.COMPLETE_DATA && action != Action.BEGIN_RECONCILIATION;
    }

    public ReopenReason[] getKinds() {
        return ReopenReason.values();
    }

    public Action getAction() {
        return action;
    }

    public void setAction(Action action) {
        this.action = action;
    }

    public LocalDate getReviewOn() {
        return reviewOn;
    }

    public void setReviewOn(LocalDate reviewOn) {
        this.reviewOn = reviewOn;
    }

    public ReopenReason getReopenReason() {
        return reopenReason;
    }

    public void setReopenReason(ReopenReason reopenReason) {
        this.reopenReason = reopenReason;
    }
}
