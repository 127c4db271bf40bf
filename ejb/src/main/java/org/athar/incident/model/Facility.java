package org.athar.incident.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import org.athar.incident.FacilityId;
import org.athar.incident.command.RecordFacilityCommand;
import org.athar.incident.kind.FacilityType;
import org.athar.kernel.LocalizedText;
import org.athar.kernel.PartialDate;
import org.athar.place.AreaId;
import org.athar.place.Position;
import org.athar.source.SourceId;

/**
 * A prison or another place where people were held. Who ran it changed over time and is told by rows of their own, each with its source;
 * how many were there at a date is a figure; who they were stands on its rolls.
 */
@Entity
public class Facility {

    @Id
    private UUID id;
    @Version
    private long version;
    private String ref;
    private String nameEn;
    private String nameAr;
    private String nameCkb;
    private String[] nameVariants;
    @Enumerated(EnumType.STRING)
    private FacilityType type;
    private UUID areaId;
    private String locality;
    @Embedded
    private Position position;
    private UUID positionSourceId;
    @Column(name = "capacity")
    private Integer capacityPersons;
    private UUID capacitySourceId;
    private PartialDate openedOn;
    private PartialDate closedOn;
    private String note;
    private boolean invented;
    @Embedded
    private Recording recording;

    /** For the persistence provider. */
    protected Facility() {
    }

    /** Records a facility; the command has been checked. */
    public Facility(UUID id, String ref, RecordFacilityCommand content, Recording recording) {
        this.id = id;
        this.ref = ref;
        this.invented = content.invented();
        this.recording = recording;
        describe(content);
    }

    /** Describes it anew; whether it is invented never changes. */
    public void describe(RecordFacilityCommand content) {
        this.nameEn = content.name().en();
        this.nameAr = content.name().ar();
        this.nameCkb = content.name().ckb();
        this.nameVariants = content.variants().toArray(String[]::new);
        this.type = content.type();
        this.areaId = content.area().value();
        this.locality = content.locality();
        this.position = content.position();
        this.positionSourceId = content.positionSource() == null ? null : content.positionSource().value();
        this.capacityPersons = content.capacity();
        this.capacitySourceId = content.capacitySource() == null ? null : content.capacitySource().value();
        this.openedOn = content.openedOn();
        this.closedOn = content.closedOn();
        this.note = content.note();
    }

    public FacilityId id() {
        return new FacilityId(id);
    }

    public long version() {
        return version;
    }

    public String ref() {
        return ref;
    }

    public LocalizedText name() {
        return new LocalizedText(nameEn, nameAr, nameCkb);
    }

    public List<String> variants() {
        return List.of(nameVariants);
    }

    public FacilityType type() {
        return type;
    }

    public AreaId area() {
        return new AreaId(areaId);
    }

    public String locality() {
        return locality;
    }

    /** As stated; null if nobody stated one. */
    public Position position() {
        return position;
    }

    public SourceId positionSource() {
        return positionSourceId == null ? null : new SourceId(positionSourceId);
    }

    public Integer capacityPersons() {
        return capacityPersons;
    }

    public SourceId capacitySource() {
        return capacitySourceId == null ? null : new SourceId(capacitySourceId);
    }

    public PartialDate openedOn() {
        return openedOn;
    }

    public PartialDate closedOn() {
        return closedOn;
    }

    public String note() {
        return note;
    }

    public boolean invented() {
        return invented;
    }

    public Recording recording() {
        return recording;
    }
}
