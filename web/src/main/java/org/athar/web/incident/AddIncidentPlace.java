package org.athar.web.incident;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.athar.incident.IncidentService;
import org.athar.incident.command.AddPlaceCommand;
import org.athar.incident.kind.PlaceRole;
import org.athar.place.view.AreaView;

/** Adds one of the places of an incident. */
@Named("addPlace")
@ViewScoped
public class AddIncidentPlace extends IncidentForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private IncidentService service;

    private final PositionInput position = new PositionInput();
    private PlaceRole role;
    private AreaView area;

    /** Records it, and leads back to the places. */
    public String save() {
        return answer(service.addPlace(new AddPlaceCommand(getIncident().label().id(), role, area == null ? null : area.id(),
                getWords().text(), position.position(), sourceChosen())), "places", "incident.place.done");
    }

    public PlaceRole[] getRoles() {
        return PlaceRole.values();
    }

    public PositionInput getPosition() {
        return position;
    }

    public PlaceRole getRole() {
        return role;
    }

    public void setRole(PlaceRole role) {
        this.role = role;
    }

    public AreaView getArea() {
        return area;
    }

    public void setArea(AreaView area) {
        this.area = area;
    }
}
