package org.athar.web.identification.board;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.athar.identification.BoardSittingService;
import org.athar.identification.command.board.PutBeforeSittingCommand;
import org.athar.identification.view.SittingView;
import org.athar.web.identification.CaseForm;

/** Puts a case before a sitting of the board. */
@Named
@ViewScoped
public class PutBefore extends CaseForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private BoardSittingService service;

    private String sitting;
    private List<SittingView> sittings;

    @Override
    public void load() {
        super.load();
        sittings = service.going();
    }

    /** Puts it before the chosen sitting. */
    public String put() {
        return answer(service.putBefore(new PutBeforeSittingCommand(getSubject().number(), sitting)), "identification.before.done");
    }

    public String getSitting() {
        return sitting;
    }

    public void setSitting(String sitting) {
        this.sitting = sitting;
    }

    public List<SittingView> getSittings() {
        return sittings;
    }
}
