package org.athar.web.incident;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.athar.incident.IncidentService;
import org.athar.incident.command.QualifyIncidentCommand;
import org.athar.kernel.PartialDate;

/** Records what an incident is in law, as a body stated it. */
@Named
@ViewScoped
public class QualifyIncident extends IncidentForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private IncidentService service;

    private PartialDate statedOn;

    /** Records it, and leads back to the overview. */
    public String save() {
        return answer(service.qualify(new QualifyIncidentCommand(getIncident().label().id(), getWords().text(), statedOn, sourceChosen())),
                "overview", "incident.qualification.done");
    }

    public PartialDate getStatedOn() {
        return statedOn;
    }

    public void setStatedOn(PartialDate statedOn) {
        this.statedOn = statedOn;
    }
}
