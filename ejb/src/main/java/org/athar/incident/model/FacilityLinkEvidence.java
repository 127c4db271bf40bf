package org.athar.incident.model;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.athar.incident.command.LinkEvidence;
import org.athar.source.SourceId;
import org.athar.source.Stance;
import org.athar.source.StatementId;

/** A source that speaks for or against a link. Never changed. */
@Entity
public class FacilityLinkEvidence {

    @Id
    private UUID id;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "link_id")
    private FacilityLink link;
    private UUID sourceId;
    private UUID statementId;
    @Enumerated(EnumType.STRING)
    private Stance stance;
    private String note;
    @Embedded
    private Recording recording;

    /** For the persistence provider. */
    protected FacilityLinkEvidence() {
    }

    FacilityLinkEvidence(UUID id, FacilityLink link, LinkEvidence content, Recording recording) {
        this.id = id;
        this.link = link;
        this.sourceId = content.source().value();
        this.statementId = content.statement() == null ? null : content.statement().value();
        this.stance = content.stance();
        this.note = content.note();
        this.recording = recording;
    }

    public SourceId source() {
        return new SourceId(sourceId);
    }

    /** Null where the source as a whole is meant. */
    public StatementId statement() {
        return statementId == null ? null : new StatementId(statementId);
    }

    public Stance stance() {
        return stance;
    }

    public String note() {
        return note;
    }
}
