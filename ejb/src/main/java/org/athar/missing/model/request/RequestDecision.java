package org.athar.missing.model.request;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.athar.missing.code.RequestVerdict;
import org.athar.security.StaffId;

/** What one person proposes about a request, and what another answers. */
@Entity
public class RequestDecision {

    @Id
    private UUID id;
    @Version
    private long version;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "request_id")
    private DataRequest request;
    @Enumerated(EnumType.STRING)
    private RequestVerdict verdict;
    private String reasons;
    private String shownDigest;
    private UUID proposedBy;
    private Instant proposedAt;
    private Boolean confirmed;
    private String answer;
    private UUID answeredBy;
    private Instant answeredAt;

    /** For the persistence provider. */
    protected RequestDecision() {
    }

    RequestDecision(UUID id, DataRequest request, RequestVerdict verdict, String reasons, String shown, StaffId by, Instant at) {
        this.id = id;
        this.request = request;
        this.verdict = verdict;
        this.reasons = reasons;
        this.shownDigest = shown;
        this.proposedBy = by.value();
        this.proposedAt = at;
    }

    void answer(boolean confirm, String words, StaffId by, Instant at) {
        this.confirmed = confirm;
        this.answer = words;
        this.answeredBy = by.value();
        this.answeredAt = at;
    }

    public RequestVerdict verdict() {
        return verdict;
    }

    public String reasons() {
        return reasons;
    }

    /** Digest of what would be erased, as who proposed it saw it; null of other proposals. */
    String shownDigest() {
        return shownDigest;
    }

    public StaffId proposedBy() {
        return new StaffId(proposedBy);
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    /** Whether it was confirmed; null while nobody has answered. */
    public Boolean confirmed() {
        return confirmed;
    }

    public String answer() {
        return answer;
    }

    /** Who answered, if anybody has. */
    public Optional<StaffId> answeredBy() {
        return Optional.ofNullable(answeredBy).map(StaffId::new);
    }

    public Instant answeredAt() {
        return answeredAt;
    }
}
