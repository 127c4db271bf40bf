package org.athar.site.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.athar.kernel.PartialDate;
import org.athar.security.StaffId;
import org.athar.site.SiteStatus;
import org.athar.site.model.status.StatusChange;
import org.hibernate.annotations.Immutable;

/** One change of where a site stands. Never edited: a wrong one is followed by another. */
@Entity
@Immutable
public class SiteStatusEvent {

    @Id
    private UUID id;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "site_id")
    private Site site;
    private int number;
    @Enumerated(EnumType.STRING)
    private SiteStatus fromStatus;
    @Enumerated(EnumType.STRING)
    private SiteStatus toStatus;
    private PartialDate occurredOn;
    private String reason;
    private boolean historic;
    private String[] gaps;
    private UUID recordedBy;
    private Instant recordedAt;

    /** For the persistence provider. */
    protected SiteStatusEvent() {
    }

    SiteStatusEvent(UUID id, Site site, int number, SiteStatus from, StatusChange change, StaffId by, Instant at) {
        this.id = id;
        this.site = site;
        this.number = number;
        this.fromStatus = from;
        this.toStatus = change.to();
        this.occurredOn = change.occurredOn();
        this.reason = change.reason();
        this.historic = change.historic();
        this.gaps = change.gaps().toArray(String[]::new);
        this.recordedBy = by.value();
        this.recordedAt = at;
    }

    public UUID id() {
        return id;
    }

    public int number() {
        return number;
    }

    public SiteStatus from() {
        return fromStatus;
    }

    public SiteStatus to() {
        return toStatus;
    }

    public PartialDate occurredOn() {
        return occurredOn;
    }

    public String reason() {
        return reason;
    }

    public boolean historic() {
        return historic;
    }

    /** Codes of the rules whose documents are not held. */
    public List<String> gaps() {
        return List.of(gaps);
    }

    public StaffId recordedBy() {
        return new StaffId(recordedBy);
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
