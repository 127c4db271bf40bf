package org.athar.security.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.athar.security.StaffId;
import org.hibernate.annotations.Immutable;

/** What a program was answered when a command of its was carried out, to be answered so again. Never changed. */
@Entity
@Immutable
public class AnsweredRequest {

    @Id
    private UUID id;
    private UUID staffMemberId;
    private String requestKey;
    private String digest;
    private String answer;
    private Instant answeredAt;

    /** For the persistence provider. */
    protected AnsweredRequest() {
    }

    /** Keeps the answer that one person's program was given under a key. */
    public AnsweredRequest(UUID id, StaffId person, String requestKey, String digest, String answer, Instant at) {
        this.id = id;
        this.staffMemberId = person.value();
        this.requestKey = requestKey;
        this.digest = digest;
        this.answer = answer;
        this.answeredAt = at;
    }

    public UUID id() {
        return id;
    }

    /** Whether this is what was asked for then. */
    public boolean wasAsked(String asked) {
        return digest.equals(asked);
    }

    public String answer() {
        return answer;
    }
}
