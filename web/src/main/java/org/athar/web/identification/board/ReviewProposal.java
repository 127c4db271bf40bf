package org.athar.web.identification.board;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.athar.engine.protocol.Action;
import org.athar.identification.BoardService;
import org.athar.identification.command.board.ReviewProposalCommand;
import org.athar.kernel.Refusal;
import org.athar.web.identification.CaseForm;

/** Endorses a proposal over the sheet as it is shown, or returns it. */
@Named
@ViewScoped
public class ReviewProposal extends CaseForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private BoardService service;

    private String verdict;

    /** Gives the verdict. */
    public String review() {
        boolean endorsed = "endorse".equals(verdict);
        String digest = getSubject().proposal() == null ? null : getSubject().proposal().sheetDigest();
        return answer(service.review(new ReviewProposalCommand(step(), endorsed, digest)),
                endorsed ? "identification.review.endorsed" : "identification.review.returned", "sheet");
    }

    /** What stands in the way of an endorsement. */
    public List<Refusal> getBlocking() {
        return blocking(Action.ENDORSE_PROPOSAL);
    }

    public String getVerdict() {
        return verdict;
    }

    public void setVerdict(String verdict) {
        this.verdict = verdict;
    }
}
