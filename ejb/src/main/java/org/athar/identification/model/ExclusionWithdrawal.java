package org.athar.identification.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** One person's withdrawal of an exclusion, with the reason. */
@Entity
public class ExclusionWithdrawal {

    @Id
    private UUID id;
    private UUID exclusionId;
    private UUID personId;
    private String reasons;
    private Instant recordedAt;

    /** For the persistence provider. */
    protected ExclusionWithdrawal() {
    }

    ExclusionWithdrawal(UUID id, UUID exclusionId, UUID personId, String reasons, Instant recordedAt) {
        this.id = id;
        this.exclusionId = exclusionId;
        this.personId = personId;
        this.reasons = reasons;
        this.recordedAt = recordedAt;
    }

    public UUID exclusionId() {
        return exclusionId;
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
