package org.athar.site.model;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.athar.kernel.PartialDate;
import org.athar.security.StaffId;
import org.athar.site.command.RecordMinuteCommand;
import org.athar.site.view.OpeningView;
import org.hibernate.annotations.Immutable;

/** The official minute of an opening. Complete by construction: it has a number, a date and at least one signatory. */
@Entity
@Immutable
public class SiteMinute {

    @Id
    private UUID id;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "opening_id")
    private SiteOpening opening;
    private String minuteNo;
    private PartialDate drawnUpOn;
    private String[] signatories;
    private String note;
    private UUID recordedBy;
    private Instant recordedAt;

    /** For the persistence provider. */
    protected SiteMinute() {
    }

    SiteMinute(UUID id, SiteOpening opening, RecordMinuteCommand command, StaffId by, Instant at) {
        this.id = id;
        this.opening = opening;
        this.minuteNo = command.minuteNo();
        this.drawnUpOn = command.drawnUpOn();
        this.signatories = command.signatories().toArray(String[]::new);
        this.note = command.note();
        this.recordedBy = by.value();
        this.recordedAt = at;
    }

    OpeningView.Minute view() {
        return new OpeningView.Minute(minuteNo, drawnUpOn, List.of(signatories), note, new StaffId(recordedBy), recordedAt);
    }
}
