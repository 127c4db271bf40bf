package org.athar.identification.model.evidence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** The written answer to a contradiction. */
@Entity
public class ContradictionAnswer {

    @Id
    private UUID id;
    private UUID contradictionId;
    private String words;
    private UUID answeredBy;
    private Instant answeredAt;

    /** For the persistence provider. */
    protected ContradictionAnswer() {
    }

    ContradictionAnswer(UUID id, UUID contradictionId, String words, UUID answeredBy, Instant answeredAt) {
        this.id = id;
        this.contradictionId = contradictionId;
        this.words = words;
        this.answeredBy = answeredBy;
        this.answeredAt = answeredAt;
    }

    public UUID contradictionId() {
        return contradictionId;
    }

    public String words() {
        return words;
    }

    public UUID answeredBy() {
        return answeredBy;
    }

    public Instant answeredAt() {
        return answeredAt;
    }
}
