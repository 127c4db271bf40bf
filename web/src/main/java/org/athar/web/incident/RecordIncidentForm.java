package org.athar.web.incident;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import org.athar.incident.IncidentId;
import org.athar.incident.IncidentService;
import org.athar.incident.command.AmendIncidentCommand;
import org.athar.incident.command.RecordIncidentCommand;
import org.athar.incident.kind.IncidentType;
import org.athar.incident.kind.Openness;
import org.athar.incident.view.IncidentView;
import org.athar.kernel.PartialDate;
import org.athar.source.view.Recorded;
import org.athar.web.support.Notices;
import org.athar.web.support.part.WrittenWords;
import org.athar.web.support.stale.TwoVersions;

/** Records an incident, or describes one anew. */
@Named("recordIncident")
@ViewScoped
public class RecordIncidentForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private IncidentService incidents;
    @Inject
    private Notices notices;
    @Inject
    private TwoVersions twoVersions;

    private final WrittenWords name = new WrittenWords();
    private final WrittenWords summary = new WrittenWords();
    private String ref;
    private IncidentView incident;
    private IncidentType type;
    private Openness openness = Openness.OPEN;
    private PartialDate startsOn;
    private PartialDate endsOn;
    private String note;
    private String reason;

    /** Loads the incident that is described anew, if one is. */
    public void load() {
        if (ref == null || ref.isBlank()) {
            return;
        }
        incident = incidents.view(ref);
        name.show(incident.label().name());
        summary.show(incident.summary());
        type = incident.type();
        openness = incident.openness();
        startsOn = incident.label().startsOn();
        endsOn = incident.endsOn();
        note = incident.note();
    }

    /** Records it, and leads to it. */
    public String save() {
        RecordIncidentCommand content = new RecordIncidentCommand(name.text(), type, openness, startsOn, endsOn, summary.text(), note,
                incident != null && incident.invented());
        Optional<Recorded<IncidentId>> recorded = incident == null ? notices.take(incidents.record(content)) : amend(content);
        if (recorded.isEmpty()) {
            return null;
        }
        notices.done(incident == null ? "incident.record.done" : "incident.amend.done", recorded.get().ref());
        return "/incident/view.xhtml?faces-redirect=true&ref=" + recorded.get().ref();
    }

    private Optional<Recorded<IncidentId>> amend(RecordIncidentCommand content) {
        AmendIncidentCommand command = new AmendIncidentCommand(incident.label().id(), incident.version(), content, reason);
        return twoVersions.save(() -> notices.take(incidents.amend(command)), this::load, () -> incidents.history(ref));
    }

    public IncidentType[] getTypes() {
        return IncidentType.values();
    }

    public Openness[] getOpennesses() {
        return Openness.values();
    }

    public WrittenWords getName() {
        return name;
    }

    public WrittenWords getSummary() {
        return summary;
    }

    public IncidentView getIncident() {
        return incident;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public IncidentType getType() {
        return type;
    }

    public void setType(IncidentType type) {
        this.type = type;
    }

    public Openness getOpenness() {
        return openness;
    }

    public void setOpenness(Openness openness) {
        this.openness = openness;
    }

    public PartialDate getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(PartialDate startsOn) {
        this.startsOn = startsOn;
    }

    public PartialDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(PartialDate endsOn) {
        this.endsOn = endsOn;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
