package org.athar.web.identification.board;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.athar.engine.protocol.Action;
import org.athar.engine.protocol.fact.ExclusionReason;
import org.athar.identification.BoardService;
import org.athar.identification.command.board.DecideCaseCommand;
import org.athar.identification.command.board.DecideCaseCommand.Decision;
import org.athar.kernel.Refusal;
import org.athar.web.identification.CaseForm;

/** The chair states what the board decides. */
@Named
@ViewScoped
public class DecideCase extends CaseForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private BoardService service;

    private Decision decision;
    private ExclusionReason exclusionReason;
    private String splitDeclined;

    /** States the decision. */
    public String decide() {
        String digest = getSubject().proposal() == null ? null : getSubject().proposal().sheetDigest();
        return answer(service.decide(new DecideCaseCommand(step(), decision, exclusionReason, splitDeclined, digest)),
                "identification.decide.done");
    }

    /** What stands in the way of identifying. */
    public List<Refusal> getBlocking() {
        return blocking(Action.DECIDE_IDENTIFIED);
    }

    public Decision[] getDecisions() {
        return Decision.values();
    }

    public ExclusionReason[] getKinds() {
        return ExclusionReason.values();
    }

    public boolean isExcluding() {
        return decision == Decision.EXCLUDED;
    }

    /** Draws the fields of the chosen decision. */
    public void choose() {
        exclusionReason = null;
    }

    public Decision getDecision() {
        return decision;
    }

    public void setDecision(Decision decision) {
        this.decision = decision;
    }

    public ExclusionReason getExclusionReason() {
        return exclusionReason;
    }

    public void setExclusionReason(ExclusionReason exclusionReason) {
        this.exclusionReason = exclusionReason;
    }

    public String getSplitDeclined() {
        return splitDeclined;
    }

    public void setSplitDeclined(String splitDeclined) {
        this.splitDeclined = splitDeclined;
    }
}
