package org.athar.web.incident;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.athar.incident.FacilityId;
import org.athar.incident.FacilityService;
import org.athar.incident.command.AmendFacilityCommand;
import org.athar.incident.command.RecordFacilityCommand;
import org.athar.incident.kind.FacilityType;
import org.athar.incident.view.FacilityView;
import org.athar.kernel.PartialDate;
import org.athar.place.view.AreaView;
import org.athar.source.view.Recorded;
import org.athar.source.view.SourceLabel;
import org.athar.web.support.Notices;
import org.athar.web.support.part.WrittenWords;
import org.athar.web.support.stale.TwoVersions;

/** Records a facility, or describes one anew. */
@Named("recordFacility")
@ViewScoped
public class RecordFacilityForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private FacilityService facilities;
    @Inject
    private Notices notices;
    @Inject
    private TwoVersions twoVersions;

    private final WrittenWords name = new WrittenWords();
    private final PositionInput position = new PositionInput();
    private String ref;
    private FacilityView facility;
    private String variants;
    private FacilityType type;
    private AreaView area;
    private String locality;
    private SourceLabel positionSource;
    private Integer capacity;
    private SourceLabel capacitySource;
    private PartialDate openedOn;
    private PartialDate closedOn;
    private String note;
    private String reason;

    /** Loads the facility that is described anew, if one is. */
    public void load() {
        if (ref == null || ref.isBlank()) {
            return;
        }
        facility = facilities.view(ref);
        name.show(facility.label().name());
        position.show(facility.position());
        variants = String.join("\n", facility.variants());
        type = facility.label().type();
        area = facility.area();
        locality = facility.locality();
        positionSource = facility.positionSource();
        capacity = facility.capacity();
        capacitySource = facility.capacitySource();
        openedOn = facility.openedOn();
        closedOn = facility.closedOn();
        note = facility.note();
    }

    /** Records it, and leads to it. */
    public String save() {
        RecordFacilityCommand content = new RecordFacilityCommand(name.text(), variants == null ? List.of() : variants.lines().toList(),
                type, area == null ? null : area.id(), locality, position.position(), positionSource == null ? null : positionSource.id(),
                capacity, capacitySource == null ? null : capacitySource.id(), openedOn, closedOn, note,
                facility != null && facility.invented());
        Optional<Recorded<FacilityId>> recorded = facility == null ? notices.take(facilities.record(content)) : amend(content);
        if (recorded.isEmpty()) {
            return null;
        }
        notices.done(facility == null ? "incident.facility.done" : "incident.facility.amended", recorded.get().ref());
        return "/incident/facility.xhtml?faces-redirect=true&ref=" + recorded.get().ref();
    }

    private Optional<Recorded<FacilityId>> amend(RecordFacilityCommand content) {
        AmendFacilityCommand command = new AmendFacilityCommand(facility.label().id(), facility.version(), content, reason);
        return twoVersions.save(() -> notices.take(facilities.amend(command)), this::load, () -> facilities.history(ref));
    }

    public FacilityType[] getTypes() {
        return FacilityType.values();
    }

    public WrittenWords getName() {
        return name;
    }

    public PositionInput getPosition() {
        return position;
    }

    public FacilityView getFacility() {
        return facility;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public String getVariants() {
        return variants;
    }

    public void setVariants(String variants) {
        this.variants = variants;
    }

    public FacilityType getType() {
        return type;
    }

    public void setType(FacilityType type) {
        this.type = type;
    }

    public AreaView getArea() {
        return area;
    }

    public void setArea(AreaView area) {
        this.area = area;
    }

    public String getLocality() {
        return locality;
    }

    public void setLocality(String locality) {
        this.locality = locality;
    }

    public SourceLabel getPositionSource() {
        return positionSource;
    }

    public void setPositionSource(SourceLabel positionSource) {
        this.positionSource = positionSource;
    }

    public Integer getCapacity() {
        return capacity;
    }

    public void setCapacity(Integer capacity) {
        this.capacity = capacity;
    }

    public SourceLabel getCapacitySource() {
        return capacitySource;
    }

    public void setCapacitySource(SourceLabel capacitySource) {
        this.capacitySource = capacitySource;
    }

    public PartialDate getOpenedOn() {
        return openedOn;
    }

    public void setOpenedOn(PartialDate openedOn) {
        this.openedOn = openedOn;
    }

    public PartialDate getClosedOn() {
        return closedOn;
    }

    public void setClosedOn(PartialDate closedOn) {
        this.closedOn = closedOn;
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
