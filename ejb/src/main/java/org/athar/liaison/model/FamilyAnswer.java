package org.athar.liaison.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.athar.liaison.code.AnswerCause;
import org.athar.liaison.code.FamilyNeed;
import org.athar.liaison.code.FamilyStatus;

/** What a family may hear from a moment on, and why it changed. The latest one counts; none is ever edited. */
@Entity
public class FamilyAnswer {

    @Id
    private UUID id;
    private UUID missingPersonId;
    @Enumerated(EnumType.STRING)
    private FamilyStatus status;
    @Enumerated(EnumType.STRING)
    private FamilyNeed need;
    @Enumerated(EnumType.STRING)
    private AnswerCause cause;
    private UUID recordedBy;
    private Instant recordedAt;

    /** For the persistence provider. */
    protected FamilyAnswer() {
    }

    /** The answer from now on. */
    public FamilyAnswer(Recorded recorded, FamilyStatus status, FamilyNeed need, AnswerCause cause) {
        this.id = recorded.id();
        this.missingPersonId = recorded.person();
        this.recordedBy = recorded.by();
        this.recordedAt = recorded.at();
        this.status = status;
        this.need = need;
        this.cause = cause;
    }

    public UUID id() {
        return id;
    }

    public UUID missingPersonId() {
        return missingPersonId;
    }

    public FamilyStatus status() {
        return status;
    }

    public FamilyNeed need() {
        return need;
    }

    public AnswerCause cause() {
        return cause;
    }

    public UUID recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
