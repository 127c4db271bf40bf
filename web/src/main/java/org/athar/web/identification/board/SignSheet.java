package org.athar.web.identification.board;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.athar.engine.protocol.Action;
import org.athar.identification.BoardService;
import org.athar.identification.command.board.SignSheetCommand;
import org.athar.identification.command.board.StepAsideCommand;
import org.athar.kernel.Refusal;
import org.athar.web.identification.CaseForm;

/** A member reads the sheet and signs it, dissents, or steps aside. */
@Named
@ViewScoped
public class SignSheet extends CaseForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private BoardService service;

    private String verdict;
    private String asideReasons;

    /** Signs or dissents. */
    public String sign() {
        boolean inFavour = "sign".equals(verdict);
        String digest = getSubject().proposal() == null ? null : getSubject().proposal().sheetDigest();
        return answer(service.sign(new SignSheetCommand(step(), inFavour, digest)),
                inFavour ? "identification.sign.signed" : "identification.sign.dissented", "sheet");
    }

    /** Takes no part in this case. */
    public String stepAside() {
        return answer(service.stepAside(new StepAsideCommand(getSubject().number(), asideReasons)), "identification.sign.aside", "sheet");
    }

    /** What stands in the way of a signature. */
    public List<Refusal> getBlocking() {
        return blocking(Action.SIGN_SHEET);
    }

    public String getVerdict() {
        return verdict;
    }

    public void setVerdict(String verdict) {
        this.verdict = verdict;
    }

    public String getAsideReasons() {
        return asideReasons;
    }

    public void setAsideReasons(String asideReasons) {
        this.asideReasons = asideReasons;
    }
}
