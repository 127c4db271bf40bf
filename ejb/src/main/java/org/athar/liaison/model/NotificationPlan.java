package org.athar.liaison.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.athar.kernel.Texts;
import org.athar.liaison.command.PlanNotificationCommand;
import org.athar.missing.code.ContactChannel;
import org.athar.missing.code.SpokenLanguage;

/** How a named officer is to tell a family what the board decided. */
@Entity
public class NotificationPlan {

    @Id
    private UUID id;
    private UUID missingPersonId;
    private UUID officerId;
    private UUID recipientId;
    @Enumerated(EnumType.STRING)
    private ContactChannel channel;
    @Enumerated(EnumType.STRING)
    private SpokenLanguage language;
    private LocalDate plannedFor;
    private String preference;
    private UUID recordedBy;
    private Instant recordedAt;

    /** For the persistence provider. */
    protected NotificationPlan() {
    }

    /** Plans it. */
    public NotificationPlan(Recorded recorded, PlanNotificationCommand command) {
        this.id = recorded.id();
        this.missingPersonId = recorded.person();
        this.recordedBy = recorded.by();
        this.recordedAt = recorded.at();
        this.officerId = command.officer().value();
        this.recipientId = command.recipient().value();
        this.channel = command.channel();
        this.language = command.language();
        this.plannedFor = command.plannedFor();
        this.preference = Texts.strip(command.preference());
    }

    public UUID id() {
        return id;
    }

    public UUID missingPersonId() {
        return missingPersonId;
    }

    public UUID officerId() {
        return officerId;
    }

    public UUID recipientId() {
        return recipientId;
    }

    public ContactChannel channel() {
        return channel;
    }

    public SpokenLanguage language() {
        return language;
    }

    public LocalDate plannedFor() {
        return plannedFor;
    }

    public String preference() {
        return preference;
    }

    public UUID recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
