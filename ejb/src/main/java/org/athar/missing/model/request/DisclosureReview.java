package org.athar.missing.model.request;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.athar.missing.code.ReviewVerdict;
import org.athar.security.StaffId;

/** What was found of the reason for which a name was opened; never changed once recorded. */
@Entity
public class DisclosureReview {

    @Id
    private UUID id;
    private UUID entryId;
    @Enumerated(EnumType.STRING)
    private ReviewVerdict verdict;
    private String note;
    private UUID reviewedBy;
    private Instant reviewedAt;

    /** For the persistence provider. */
    protected DisclosureReview() {
    }

    /** Records what was found of an entry of the trail. */
    public DisclosureReview(UUID id, UUID entry, ReviewVerdict verdict, String note, StaffId by, Instant at) {
        this.id = id;
        this.entryId = entry;
        this.verdict = verdict;
        this.note = note;
        this.reviewedBy = by.value();
        this.reviewedAt = at;
    }

    public UUID id() {
        return id;
    }

    public UUID entry() {
        return entryId;
    }

    public ReviewVerdict verdict() {
        return verdict;
    }

    public String note() {
        return note;
    }

    public StaffId reviewedBy() {
        return new StaffId(reviewedBy);
    }

    public Instant reviewedAt() {
        return reviewedAt;
    }
}
