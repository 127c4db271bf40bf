package org.athar.identification.model.board;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A member of the sitting takes no part in one case, and says why. */
@Entity
public class BoardRecusal {

    @Id
    private UUID id;
    private UUID caseId;
    private UUID sittingId;
    private UUID personId;
    private String reasons;
    private Instant recordedAt;

    /** For the persistence provider. */
    protected BoardRecusal() {
    }

    /** Steps aside. */
    public BoardRecusal(UUID id, UUID caseId, UUID sittingId, UUID personId, String reasons, Instant recordedAt) {
        this.id = id;
        this.caseId = caseId;
        this.sittingId = sittingId;
        this.personId = personId;
        this.reasons = reasons;
        this.recordedAt = recordedAt;
    }

    /** Whether this person stepped aside in this sitting. */
    public boolean concerns(UUID sitting, UUID person) {
        return sittingId.equals(sitting) && personId.equals(person);
    }

    public UUID caseId() {
        return caseId;
    }

    public UUID person() {
        return personId;
    }

    public String reasons() {
        return reasons;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
