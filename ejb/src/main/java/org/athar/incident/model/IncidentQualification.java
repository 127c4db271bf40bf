package org.athar.incident.model;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.athar.incident.command.QualifyIncidentCommand;
import org.athar.kernel.LocalizedText;
import org.athar.kernel.PartialDate;
import org.athar.source.SourceId;

/** What an incident is in law, as one body stated it. Bodies may differ; deciding is for the judiciary (rule L7). Never changed. */
@Entity
public class IncidentQualification {

    @Id
    private UUID id;
    private UUID incidentId;
    private String textEn;
    private String textAr;
    private String textCkb;
    private PartialDate statedOn;
    private UUID sourceId;
    @Embedded
    private Recording recording;

    /** For the persistence provider. */
    protected IncidentQualification() {
    }

    /** Records what was stated; the command has been checked. */
    public IncidentQualification(UUID id, QualifyIncidentCommand content, Recording recording) {
        this.id = id;
        this.incidentId = content.incident().value();
        this.textEn = content.text().en();
        this.textAr = content.text().ar();
        this.textCkb = content.text().ckb();
        this.statedOn = content.statedOn();
        this.sourceId = content.source().value();
        this.recording = recording;
    }

    public UUID id() {
        return id;
    }

    public LocalizedText text() {
        return new LocalizedText(textEn, textAr, textCkb);
    }

    public PartialDate statedOn() {
        return statedOn;
    }

    public SourceId source() {
        return new SourceId(sourceId);
    }
}
