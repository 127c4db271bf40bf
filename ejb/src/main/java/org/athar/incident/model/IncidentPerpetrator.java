package org.athar.incident.model;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.athar.incident.command.NamePerpetratorCommand;
import org.athar.kernel.LocalizedText;
import org.athar.source.StatementId;

/** A group or person that a statement alleges to have done it. Never changed, never more than an allegation. */
@Entity
public class IncidentPerpetrator {

    @Id
    private UUID id;
    private UUID incidentId;
    private String nameEn;
    private String nameAr;
    private String nameCkb;
    private UUID statementId;
    @Embedded
    private Recording recording;

    /** For the persistence provider. */
    protected IncidentPerpetrator() {
    }

    /** Records an allegation; the command has been checked. */
    public IncidentPerpetrator(UUID id, NamePerpetratorCommand content, Recording recording) {
        this.id = id;
        this.incidentId = content.incident().value();
        this.nameEn = content.name().en();
        this.nameAr = content.name().ar();
        this.nameCkb = content.name().ckb();
        this.statementId = content.statement().value();
        this.recording = recording;
    }

    public UUID id() {
        return id;
    }

    public LocalizedText name() {
        return new LocalizedText(nameEn, nameAr, nameCkb);
    }

    public StatementId statement() {
        return new StatementId(statementId);
    }
}
