package org.athar.identification.model.sequel;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** That the family was told, by whom and how, as far as the procedure asks; the conversation itself is liaison's. */
@Entity
public class FamilyNotice implements SequelRecord {

    @Id
    private UUID id;
    private UUID caseId;
    private UUID officerId;
    private UUID recipientId;
    private String language;
    private String channel;
    private LocalDate doneOn;
    private boolean preferenceHonoured;
    private Instant recordedAt;

    /** For the persistence provider. */
    protected FamilyNotice() {
    }

    /** Records that the family was told. */
    public FamilyNotice(UUID id, UUID caseId, UUID officerId, UUID recipientId, String language, String channel, LocalDate doneOn,
            boolean preferenceHonoured, Recorded recorded) {
        this.id = id;
        this.caseId = caseId;
        this.officerId = officerId;
        this.recipientId = recipientId;
        this.language = language;
        this.channel = channel;
        this.doneOn = doneOn;
        this.preferenceHonoured = preferenceHonoured;
        this.recordedAt = recorded.at();
    }

    public UUID caseId() {
        return caseId;
    }

    public UUID officerId() {
        return officerId;
    }

    public UUID recipientId() {
        return recipientId;
    }

    public String language() {
        return language;
    }

    public String channel() {
        return channel;
    }

    public LocalDate doneOn() {
        return doneOn;
    }

    public boolean preferenceHonoured() {
        return preferenceHonoured;
    }

    @Override
    public Instant recordedAt() {
        return recordedAt;
    }
}
