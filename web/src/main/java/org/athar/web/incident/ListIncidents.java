package org.athar.web.incident;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.athar.incident.FacilityService;
import org.athar.incident.IncidentService;
import org.athar.incident.kind.FacilityType;
import org.athar.incident.kind.IncidentType;
import org.athar.incident.view.FacilityListItem;
import org.athar.incident.view.IncidentListItem;
import org.athar.kernel.Page;
import org.athar.web.support.ListTrail;
import org.athar.web.support.Texts;
import org.athar.web.support.part.Chip;

/** Incidents, and on a second tab facilities, with filters that stay in the address. */
@Named
@ViewScoped
public class ListIncidents implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final List<String> TABS = List.of("incidents", "facilities");

    @Inject
    private IncidentService incidents;
    @Inject
    private FacilityService facilities;
    @Inject
    private Texts text;

    private String tab;
    private String q;
    private IncidentType type;
    private FacilityType facilityType;
    private String from;
    private Page<IncidentListItem> page;
    private Page<FacilityListItem> facilityPage;

    /** Loads the list that is looked at. */
    public void load() {
        tab = tab != null && TABS.contains(tab) ? tab : TABS.get(0);
        if ("facilities".equals(tab)) {
            facilityPage = facilities.page(blank(q), facilityType, ListTrail.keyOf(from));
        } else {
            page = incidents.page(blank(q), type, ListTrail.keyOf(from));
        }
    }

    /** The filters in force. */
    public List<Chip> getChips() {
        List<Chip> chips = new ArrayList<>();
        if (blank(q) != null) {
            chips.add(new Chip("q", text.of("incident.chip.text", q.strip())));
        }
        if (type != null) {
            chips.add(new Chip("type", text.of("incident.chip.type", type)));
        }
        if (facilityType != null) {
            chips.add(new Chip("facilityType", text.of("incident.chip.type", facilityType)));
        }
        return chips;
    }

    public List<String> getTabs() {
        return TABS;
    }

    public IncidentType[] getTypes() {
        return IncidentType.values();
    }

    public FacilityType[] getFacilityTypes() {
        return FacilityType.values();
    }

    public Page<IncidentListItem> getPage() {
        return page;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public Page<FacilityListItem> getFacilityPage() {
        return facilityPage;
    }

    public String getTab() {
        return tab;
    }

    public void setTab(String tab) {
        this.tab = tab;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public IncidentType getType() {
        return type;
    }

    public void setType(IncidentType type) {
        this.type = type;
    }

    public FacilityType getFacilityType() {
        return facilityType;
    }

    public void setFacilityType(FacilityType facilityType) {
        this.facilityType = facilityType;
    }

    private static String blank(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
