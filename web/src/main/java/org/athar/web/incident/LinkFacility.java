package org.athar.web.incident;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.athar.incident.FacilityId;
import org.athar.incident.FacilityLinkService;
import org.athar.incident.FacilityService;
import org.athar.incident.command.LinkEvidence;
import org.athar.incident.command.LinkFacilityCommand;
import org.athar.incident.view.FacilityLabel;
import org.athar.source.Stance;

/** Links a facility to an incident, on the word of a first source. */
@Named
@ViewScoped
public class LinkFacility extends IncidentForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private FacilityLinkService links;
    @Inject
    private FacilityService facilities;

    private List<FacilityLabel> choices = List.of();
    private String facility;
    private String note;

    @Override
    public void load() {
        super.load();
        choices = facilities.choices();
    }

    /** Makes the link, and leads back to the facilities. */
    public String save() {
        FacilityId chosen = facility == null || facility.isBlank() ? null : new FacilityId(UUID.fromString(facility));
        return answer(links.link(new LinkFacilityCommand(getIncident().label().id(), chosen, getWords().text(),
                new LinkEvidence(sourceChosen(), null, Stance.FOR, note))), "facilities", "incident.link.done");
    }

    public List<FacilityLabel> getChoices() {
        return choices;
    }

    public String getFacility() {
        return facility;
    }

    public void setFacility(String facility) {
        this.facility = facility;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
