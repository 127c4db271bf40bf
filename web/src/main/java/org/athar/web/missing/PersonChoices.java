package org.athar.web.missing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.athar.incident.FacilityService;
import org.athar.incident.IncidentService;
import org.athar.incident.view.FacilityLabel;
import org.athar.incident.view.IncidentLabel;
import org.athar.missing.OfficeService;
import org.athar.missing.view.OfficeView;
import org.athar.web.security.Self;

/** What forms about a person offer: offices, and incidents and facilities for those who may read these. */
@Named
@ViewScoped
public class PersonChoices implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OfficeService officeService;
    @Inject
    private IncidentService incidentService;
    @Inject
    private FacilityService facilityService;
    @Inject
    private Self self;

    private List<OfficeView> offices;
    private List<IncidentLabel> incidents;
    private List<FacilityLabel> facilities;

    /** Loads them once. */
    public void load() {
        if (offices == null) {
            offices = officeService.list();
            boolean linked = self.may("READ_INCIDENTS");
            incidents = linked ? incidentService.choices() : List.of();
            facilities = linked ? facilityService.choices() : List.of();
        }
    }

    public List<OfficeView> getOffices() {
        return offices;
    }

    public List<IncidentLabel> getIncidents() {
        return incidents;
    }

    public List<FacilityLabel> getFacilities() {
        return facilities;
    }
}
