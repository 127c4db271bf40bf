package org.athar.web.identification;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.athar.engine.protocol.fact.RegroupingFacts.Tie;
import org.athar.identification.RegroupingService;
import org.athar.identification.command.sequel.ProposeReassociationCommand;

/** Proposes to join these remains to a main case; a second person has to confirm. */
@Named
@ViewScoped
public class JoinCase extends CaseForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private RegroupingService service;

    private String mainCase;
    private List<Tie> ties = new ArrayList<>();

    /** Proposes. */
    public String propose() {
        return answer(service.proposeJoining(new ProposeReassociationCommand(step(), mainCase, Set.copyOf(ties))),
                "identification.join.done");
    }

    public Tie[] getAllTies() {
        return Tie.values();
    }

    public String getMainCase() {
        return mainCase;
    }

    public void setMainCase(String mainCase) {
        this.mainCase = mainCase;
    }

    public List<Tie> getTies() {
        return ties;
    }

    public void setTies(List<Tie> ties) {
        this.ties = ties;
    }
}
