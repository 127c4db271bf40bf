package org.athar.incident.model;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;
import org.athar.incident.IncidentId;
import org.athar.incident.command.AddPlaceCommand;
import org.athar.incident.kind.PlaceRole;
import org.athar.kernel.LocalizedText;
import org.athar.place.AreaId;
import org.athar.place.Position;
import org.athar.source.SourceId;

/** One of the places of an incident and what happened there, as far as somebody said. Never changed. */
@Entity
public class IncidentPlace {

    @Id
    private UUID id;
    private UUID incidentId;
    @Enumerated(EnumType.STRING)
    private PlaceRole role;
    private UUID areaId;
    private String descriptionEn;
    private String descriptionAr;
    private String descriptionCkb;
    @Embedded
    private Position position;
    private UUID sourceId;
    @Embedded
    private Recording recording;

    /** For the persistence provider. */
    protected IncidentPlace() {
    }

    /** Records a place; the command has been checked. */
    public IncidentPlace(UUID id, AddPlaceCommand content, Recording recording) {
        this.id = id;
        this.incidentId = content.incident().value();
        this.role = content.role();
        this.areaId = content.area() == null ? null : content.area().value();
        LocalizedText description = content.description();
        this.descriptionEn = description == null ? null : description.en();
        this.descriptionAr = description == null ? null : description.ar();
        this.descriptionCkb = description == null ? null : description.ckb();
        this.position = content.position();
        this.sourceId = content.source() == null ? null : content.source().value();
        this.recording = recording;
    }

    public UUID id() {
        return id;
    }

    public IncidentId incident() {
        return new IncidentId(incidentId);
    }

    public PlaceRole role() {
        return role;
    }

    /** Null where no area is named. */
    public AreaId area() {
        return areaId == null ? null : new AreaId(areaId);
    }

    /** Null where nothing is written. */
    public LocalizedText description() {
        return LocalizedText.ofAny(descriptionEn, descriptionAr, descriptionCkb);
    }

    /** As stated; null if nobody stated one. */
    public Position position() {
        return position;
    }

    /** Null where nobody is named. */
    public SourceId source() {
        return sourceId == null ? null : new SourceId(sourceId);
    }
}
