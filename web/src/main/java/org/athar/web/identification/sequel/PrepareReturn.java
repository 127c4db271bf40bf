package org.athar.web.identification.sequel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.athar.identification.SequelService;
import org.athar.identification.command.sequel.PrepareReturnCommand;
import org.athar.web.identification.CaseForm;
import org.athar.web.identification.StaffChoice;

/** Prepares the return of remains: the bag is checked by another person, what is not in it is listed. */
@Named
@ViewScoped
public class PrepareReturn extends CaseForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private SequelService service;

    private String checker;
    private String partsMissing;
    private boolean nothingMissing;

    /** Prepares the return. */
    public String prepare() {
        return answer(service.prepareReturn(new PrepareReturnCommand(step(), StaffChoice.id(checker), partsMissing, nothingMissing)),
                "identification.return.done");
    }

    public String getChecker() {
        return checker;
    }

    public void setChecker(String checker) {
        this.checker = checker;
    }

    public String getPartsMissing() {
        return partsMissing;
    }

    public void setPartsMissing(String partsMissing) {
        this.partsMissing = partsMissing;
    }

    public boolean isNothingMissing() {
        return nothingMissing;
    }

    public void setNothingMissing(boolean nothingMissing) {
        this.nothingMissing = nothingMissing;
    }
}
