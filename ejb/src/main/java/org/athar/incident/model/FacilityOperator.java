package org.athar.incident.model;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.athar.incident.FacilityId;
import org.athar.incident.command.RecordOperatorCommand;
import org.athar.kernel.LocalizedText;
import org.athar.kernel.PartialDate;
import org.athar.source.SourceId;

/** Who held a facility from when to when, as one source says. Never changed; a later row may take its place. */
@Entity
public class FacilityOperator {

    @Id
    private UUID id;
    private UUID facilityId;
    private String nameEn;
    private String nameAr;
    private String nameCkb;
    private PartialDate fromOn;
    private PartialDate untilOn;
    private UUID sourceId;
    private UUID supersedesId;
    private String note;
    @Embedded
    private Recording recording;

    /** For the persistence provider. */
    protected FacilityOperator() {
    }

    /** Records a period; the command has been checked. */
    public FacilityOperator(UUID id, RecordOperatorCommand content, Recording recording) {
        this.id = id;
        this.facilityId = content.facility().value();
        this.nameEn = content.name().en();
        this.nameAr = content.name().ar();
        this.nameCkb = content.name().ckb();
        this.fromOn = content.from();
        this.untilOn = content.until();
        this.sourceId = content.source().value();
        this.supersedesId = content.supersedes();
        this.note = content.note();
        this.recording = recording;
    }

    public UUID id() {
        return id;
    }

    public FacilityId facility() {
        return new FacilityId(facilityId);
    }

    public LocalizedText name() {
        return new LocalizedText(nameEn, nameAr, nameCkb);
    }

    public PartialDate from() {
        return fromOn;
    }

    public PartialDate until() {
        return untilOn;
    }

    public SourceId source() {
        return new SourceId(sourceId);
    }

    /** The row whose place it takes, null if none. */
    public UUID supersedes() {
        return supersedesId;
    }

    public String note() {
        return note;
    }
}
