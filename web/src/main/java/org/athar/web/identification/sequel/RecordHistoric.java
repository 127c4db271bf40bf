package org.athar.web.identification.sequel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.athar.engine.protocol.Action;
import org.athar.engine.protocol.fact.past.Demand;
import org.athar.engine.protocol.fact.past.PastStatus;
import org.athar.identification.HistoricService;
import org.athar.identification.command.ProposeHistoricCommand;
import org.athar.kernel.PartialDate;
import org.athar.kernel.Refusal;
import org.athar.web.identification.CaseForm;

/** Proposes to record that an authority outside decided years ago, of which the document is not held. */
@Named
@ViewScoped
public class RecordHistoric extends CaseForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private HistoricService service;

    private String personRef;
    private PastStatus status;
    private PartialDate decidedOn;
    private String dateSource;
    private String authority;
    private String knownFrom;
    private List<Demand> held = new ArrayList<>();

    /** Proposes. */
    public String propose() {
        return answer(service.propose(new ProposeHistoricCommand(step(), personRef, status, decidedOn, dateSource, authority, knownFrom,
                Set.copyOf(held))), "identification.historic.done");
    }

    /** What stands in the way before the form is filled. */
    public List<Refusal> getBlocking() {
        return blocking(Action.PROPOSE_HISTORIC);
    }

    public PastStatus[] getStatuses() {
        return PastStatus.values();
    }

    public Demand[] getDemands() {
        return Demand.values();
    }

    public String getPersonRef() {
        return personRef;
    }

    public void setPersonRef(String personRef) {
        this.personRef = personRef;
    }

    public PastStatus getStatus() {
        return status;
    }

    public void setStatus(PastStatus status) {
        this.status = status;
    }

    public PartialDate getDecidedOn() {
        return decidedOn;
    }

    public void setDecidedOn(PartialDate decidedOn) {
        this.decidedOn = decidedOn;
    }

    public String getDateSource() {
        return dateSource;
    }

    public void setDateSource(String dateSource) {
        this.dateSource = dateSource;
    }

    public String getAuthority() {
        return authority;
    }

    public void setAuthority(String authority) {
        this.authority = authority;
    }

    public String getKnownFrom() {
        return knownFrom;
    }

    public void setKnownFrom(String knownFrom) {
        this.knownFrom = knownFrom;
    }

    public List<Demand> getHeld() {
        return held;
    }

    public void setHeld(List<Demand> held) {
        this.held = held;
    }
}
