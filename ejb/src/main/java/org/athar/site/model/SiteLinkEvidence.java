package org.athar.site.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.athar.security.StaffId;
import org.athar.incident.command.LinkEvidence;
import org.athar.source.SourceId;
import org.athar.source.Stance;
import org.athar.source.StatementId;
import org.hibernate.annotations.Immutable;

/** A source that speaks for or against a link. */
@Entity
@Immutable
@Table(name = "site_link_evidence")
public class SiteLinkEvidence {

    @Id
    private UUID id;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "link_id")
    private SiteLink link;
    private UUID sourceId;
    private UUID statementId;
    @Enumerated(EnumType.STRING)
    private Stance stance;
    private String note;
    private UUID recordedBy;
    private Instant recordedAt;

    /** For the persistence provider. */
    protected SiteLinkEvidence() {
    }

    SiteLinkEvidence(UUID id, SiteLink link, LinkEvidence entry, StaffId by, Instant at) {
        this.id = id;
        this.link = link;
        this.sourceId = entry.source().value();
        this.stance = entry.stance();
        this.statementId = entry.statement() == null ? null : entry.statement().value();
        this.note = entry.note();
        this.recordedBy = by.value();
        this.recordedAt = at;
    }

    public SourceId source() {
        return new SourceId(sourceId);
    }

    public Stance stance() {
        return stance;
    }

    /** The statement that it is about; null for the source as a whole. */
    public StatementId statement() {
        return statementId == null ? null : new StatementId(statementId);
    }

    public String note() {
        return note;
    }
}
