package org.athar.site.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.athar.kernel.PartialDate;
import org.athar.security.StaffId;
import org.athar.site.command.ProtectSiteCommand;
import org.athar.site.view.ProtectionView;
import org.hibernate.annotations.Immutable;

/** A published decision that protects a site until a day. It is renewed by another one, never prolonged. */
@Entity
@Immutable
public class SiteProtection {

    @Id
    private UUID id;
    private UUID siteId;
    private UUID renewsId;
    private String decisionNo;
    private PartialDate decidedOn;
    private String gazetteNo;
    private LocalDate publishedOn;
    private LocalDate expiresOn;
    @Column(name = "area_m2")
    private Double areaM2;
    private String note;
    private UUID recordedBy;
    private Instant recordedAt;

    /** For the persistence provider. */
    protected SiteProtection() {
    }

    /** Records a protection that lasts so many days from its publication. */
    public SiteProtection(UUID id, ProtectSiteCommand command, UUID renews, int days, StaffId by, Instant at) {
        this.id = id;
        this.siteId = command.site().value();
        this.renewsId = renews;
        this.decisionNo = command.decisionNo();
        this.decidedOn = command.decidedOn();
        this.gazetteNo = command.gazetteNo();
        this.publishedOn = command.publishedOn();
        this.expiresOn = command.publishedOn().plusDays(days);
        this.areaM2 = command.areaM2();
        this.note = command.note();
        this.recordedBy = by.value();
        this.recordedAt = at;
    }

    /** Whether it protects on a day: from its publication to its last day. */
    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(publishedOn) && !day.isAfter(expiresOn);
    }

    public UUID id() {
        return id;
    }

    public LocalDate publishedOn() {
        return publishedOn;
    }

    public LocalDate expiresOn() {
        return expiresOn;
    }

    /** As pages show it. */
    public ProtectionView view() {
        return new ProtectionView(id, renewsId, decisionNo, decidedOn, gazetteNo, publishedOn, expiresOn, areaM2, note,
                new StaffId(recordedBy), recordedAt);
    }
}
