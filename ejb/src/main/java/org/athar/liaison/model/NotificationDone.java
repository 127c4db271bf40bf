package org.athar.liaison.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.athar.liaison.command.RecordNotificationCommand;

/** That a family was told as planned, and how it went. */
@Entity
public class NotificationDone {

    @Id
    private UUID id;
    private UUID missingPersonId;
    private UUID planId;
    private LocalDate doneOn;
    private boolean preferenceHonoured;
    private String outcome;
    private LocalDate followUpOn;
    private UUID recordedBy;
    private Instant recordedAt;

    /** For the persistence provider. */
    protected NotificationDone() {
    }

    /** Records that it was done. */
    public NotificationDone(Recorded recorded, UUID plan, RecordNotificationCommand command) {
        this.id = recorded.id();
        this.missingPersonId = recorded.person();
        this.recordedBy = recorded.by();
        this.recordedAt = recorded.at();
        this.planId = plan;
        this.doneOn = command.doneOn();
        this.preferenceHonoured = command.preferenceHonoured();
        this.outcome = command.outcome().strip();
        this.followUpOn = command.followUpOn();
    }

    public UUID id() {
        return id;
    }

    public UUID missingPersonId() {
        return missingPersonId;
    }

    public UUID planId() {
        return planId;
    }

    public LocalDate doneOn() {
        return doneOn;
    }

    public boolean preferenceHonoured() {
        return preferenceHonoured;
    }

    public String outcome() {
        return outcome;
    }

    public LocalDate followUpOn() {
        return followUpOn;
    }

    public UUID recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
