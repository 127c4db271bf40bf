package org.athar.web.site;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.athar.incident.IncidentId;
import org.athar.kernel.Texts;
import org.athar.place.view.AreaView;
import org.athar.site.SiteStatus;
import org.athar.site.kind.SiteType;
import org.athar.site.view.SiteFilter;
import org.athar.source.FigureService;
import org.athar.source.subject.SubjectKind;
import org.athar.source.subject.SubjectLabel;
import org.athar.web.place.AreaChoice;
import org.athar.web.support.Language;
import org.athar.web.support.part.Chip;

/** The filters that the list and the map of sites share; they stand in the address. */
public abstract class SiteFilters implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private org.athar.web.support.Texts text;
    @Inject
    private AreaChoice areaChoice;
    @Inject
    private FigureService ledger;
    @Inject
    private Language language;

    private String q;
    private AreaView area;
    private SiteStatus status;
    private SiteType type;
    private String incident;
    private SubjectLabel incidentLabel;

    /** The filter as it stands now; an incident out of reach answers as one that does not exist. */
    protected SiteFilter filter() {
        incidentLabel = Texts.strip(incident) == null ? null : ledger.subject(SubjectKind.INCIDENT, incident.strip());
        return new SiteFilter(Texts.strip(q), area == null ? null : area.id(), status, type,
                incidentLabel == null ? null : new IncidentId(incidentLabel.subject().id()));
    }

    /** Whether anything is filtered out. */
    public boolean isFiltered() {
        return !getChips().isEmpty();
    }

    /** The filters in force. */
    public List<Chip> getChips() {
        List<Chip> chips = new ArrayList<>();
        if (Texts.strip(q) != null) {
            chips.add(new Chip("q", text.of("site.chip.text", q.strip())));
        }
        if (area != null) {
            chips.add(new Chip("area", text.of("site.chip.area", areaChoice.label(area))));
        }
        if (status != null) {
            chips.add(new Chip("status", text.of("site.chip.status", status)));
        }
        if (type != null) {
            chips.add(new Chip("type", text.of("site.chip.type", type)));
        }
        if (incidentLabel != null) {
            chips.add(new Chip("incident", text.of("site.chip.incident", incidentLabel.name().in(language.getCode()))));
        }
        return chips;
    }

    /** Incidents to choose from. */
    public List<SubjectLabel> getIncidents() {
        return ledger.findSubjects(SubjectKind.INCIDENT, "");
    }

    public SiteStatus[] getStatuses() {
        return SiteStatus.values();
    }

    public SiteType[] getTypes() {
        return SiteType.values();
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public AreaView getArea() {
        return area;
    }

    public void setArea(AreaView area) {
        this.area = area;
    }

    public SiteStatus getStatus() {
        return status;
    }

    public void setStatus(SiteStatus status) {
        this.status = status;
    }

    public SiteType getType() {
        return type;
    }

    public void setType(SiteType type) {
        this.type = type;
    }

    public String getIncident() {
        return incident;
    }

    public void setIncident(String incident) {
        this.incident = incident;
    }
}
