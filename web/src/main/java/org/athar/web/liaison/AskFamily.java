package org.athar.web.liaison;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.athar.liaison.FamilyContactService;
import org.athar.liaison.code.FamilyNeed;
import org.athar.liaison.command.AskFamilyCommand;
import org.athar.web.support.Notices;

/** Asks the family for something, or notes that it was given. */
@Named
@ViewScoped
public class AskFamily extends FamilyForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private FamilyContactService service;
    @Inject
    private Notices notices;

    private FamilyNeed need;

    @Override
    protected void begin() {
        need = getFile().need();
    }

    /** Asks; from now on this is what the family hears. */
    public String save() {
        return notices.tell(service.ask(new AskFamilyCommand(getRef(), need, null)), "liaison.ask.done") ? back("told") : null;
    }

    public FamilyNeed[] getNeeds() {
        return FamilyNeed.values();
    }

    public FamilyNeed getNeed() {
        return need;
    }

    public void setNeed(FamilyNeed need) {
        this.need = need;
    }
}
