package org.athar.site.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.athar.kernel.LocalizedText;
import org.athar.kernel.PartialDate;
import org.athar.security.StaffId;
import org.athar.site.SiteId;
import org.athar.site.command.RecordHappeningCommand;
import org.athar.site.kind.HappeningKind;
import org.athar.source.SourceId;
import org.hibernate.annotations.Immutable;

/** Something that happened. Never changed; a wrong record is corrected by another that names it. */
@Entity
@Immutable
public class SiteHappening {

    @Id
    private UUID id;
    private UUID siteId;
    @Enumerated(EnumType.STRING)
    private HappeningKind kind;
    private PartialDate occurredOn;
    private String descriptionEn;
    private String descriptionAr;
    private String descriptionCkb;
    private String present;
    private UUID sourceId;
    private UUID correctsId;
    private UUID recordedBy;
    private Instant recordedAt;

    /** For the persistence provider. */
    protected SiteHappening() {
    }

    /** Records it. */
    public SiteHappening(UUID id, RecordHappeningCommand command, StaffId by, Instant at) {
        this.id = id;
        this.siteId = command.site().value();
        this.kind = command.kind();
        this.occurredOn = command.occurredOn();
        this.descriptionEn = command.description().en();
        this.descriptionAr = command.description().ar();
        this.descriptionCkb = command.description().ckb();
        this.present = command.present();
        this.sourceId = command.source() == null ? null : command.source().value();
        this.correctsId = command.corrects();
        this.recordedBy = by.value();
        this.recordedAt = at;
    }

    public UUID id() {
        return id;
    }

    public SiteId site() {
        return new SiteId(siteId);
    }

    public HappeningKind kind() {
        return kind;
    }

    public PartialDate occurredOn() {
        return occurredOn;
    }

    public LocalizedText description() {
        return new LocalizedText(descriptionEn, descriptionAr, descriptionCkb);
    }

    public String present() {
        return present;
    }

    /** On whose word; null where it is the recorder's own. */
    public SourceId source() {
        return sourceId == null ? null : new SourceId(sourceId);
    }

    public UUID correctsId() {
        return correctsId;
    }

    public StaffId recordedBy() {
        return new StaffId(recordedBy);
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
