package org.athar.web.identification.sequel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.athar.engine.protocol.Action;
import org.athar.identification.CaseService;
import org.athar.identification.IdentificationRefusal;
import org.athar.identification.command.CloseCaseCommand;
import org.athar.kernel.Refusal;
import org.athar.web.identification.CaseForm;

/** Closes a case whose remains are with the family. */
@Named
@ViewScoped
public class CloseCase extends CaseForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private CaseService service;

    private String burialPlace;

    /** Closes. */
    public String close() {
        return answer(service.close(new CloseCaseCommand(step(), burialPlace)), "identification.close.done");
    }

    /** What stands in the way apart from the burial place, which is asked for here. */
    public List<Refusal> getBlocking() {
        return blocking(Action.CLOSE).stream().filter(one -> one.code() != IdentificationRefusal.BURIAL_PLACE_RECORDED).toList();
    }

    public String getBurialPlace() {
        return burialPlace;
    }

    public void setBurialPlace(String burialPlace) {
        this.burialPlace = burialPlace;
    }
}
