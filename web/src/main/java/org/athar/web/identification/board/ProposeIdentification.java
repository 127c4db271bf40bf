package org.athar.web.identification.board;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.athar.engine.protocol.Action;
import org.athar.engine.protocol.fact.CandidateOutcome;
import org.athar.identification.BoardService;
import org.athar.identification.command.board.ProposeIdentificationCommand;
import org.athar.identification.view.CandidateView;
import org.athar.kernel.Refusal;
import org.athar.web.identification.CaseForm;

/** Puts a candidate before the board. */
@Named
@ViewScoped
public class ProposeIdentification extends CaseForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private BoardService service;

    private UUID candidate;
    private String justification;

    @Override
    public void load() {
        super.load();
        if (candidate == null && getCandidates().size() == 1) {
            candidate = getCandidates().get(0).id();
        }
    }

    /** Proposes. */
    public String propose() {
        return answer(service.propose(new ProposeIdentificationCommand(step(), candidate, justification)),
                "identification.propose.done", "sheet");
    }

    /** The candidates who can be proposed. */
    public List<CandidateView> getCandidates() {
        return getSubject().candidates().stream().filter(one -> one.outcome() != CandidateOutcome.EXCLUDED).toList();
    }

    /** What stands in the way, where there is only one candidate to ask about. */
    public List<Refusal> getBlocking() {
        return blocking(Action.PROPOSE_IDENTIFICATION);
    }

    public UUID getCandidate() {
        return candidate;
    }

    public void setCandidate(UUID candidate) {
        this.candidate = candidate;
    }

    public String getJustification() {
        return justification;
    }

    public void setJustification(String justification) {
        this.justification = justification;
    }
}
