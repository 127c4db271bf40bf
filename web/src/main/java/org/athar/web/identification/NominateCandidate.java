package org.athar.web.identification;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.athar.engine.protocol.Action;
import org.athar.identification.CandidateService;
import org.athar.identification.command.evidence.NominateCandidateCommand;
import org.athar.kernel.Refusal;

/** Names a missing person whose remains these may be. */
@Named
@ViewScoped
public class NominateCandidate extends CaseForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private CandidateService service;

    private String personRef;
    private String owner;
    private LocalDate dueOn;
    private boolean familySamples;

    /** Nominates. */
    public String nominate() {
        return answer(service.nominate(new NominateCandidateCommand(step(), personRef, StaffChoice.id(owner), dueOn, familySamples)),
                "identification.nominate.done", "people");
    }

    /** What stands in the way, as far as it can be known before a person is named. */
    public List<Refusal> getBlocking() {
        return blocking(Action.NOMINATE_CANDIDATE);
    }

    public String getPersonRef() {
        return personRef;
    }

    public void setPersonRef(String personRef) {
        this.personRef = personRef;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public boolean isFamilySamples() {
        return familySamples;
    }

    public void setFamilySamples(boolean familySamples) {
        this.familySamples = familySamples;
    }
}
