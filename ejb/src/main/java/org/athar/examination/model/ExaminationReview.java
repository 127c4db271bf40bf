package org.athar.examination.model;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.athar.examination.command.ReviewExaminationCommand;
import org.athar.kernel.PartialDate;
import org.athar.security.StaffId;

/** Another person's review, bound to the digest of what was signed; never changed once recorded. */
@Entity
public class ExaminationReview {

    @Id
    private UUID id;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "examination_id")
    private PostMortemExamination examination;
    private UUID reviewerId;
    private boolean endorsed;
    private String reasons;
    private PartialDate reviewedOn;
    private byte[] digest;
    private Instant recordedAt;

    /** For the persistence provider. */
    protected ExaminationReview() {
    }

    ExaminationReview(UUID id, PostMortemExamination examination, ReviewExaminationCommand command, byte[] digest, StaffId by, Instant at) {
        this.id = id;
        this.examination = examination;
        this.reviewerId = by.value();
        this.endorsed = command.endorse();
        this.reasons = command.reasons();
        this.reviewedOn = command.reviewedOn();
        this.digest = digest.clone();
        this.recordedAt = at;
    }

    public StaffId reviewer() {
        return new StaffId(reviewerId);
    }

    public boolean endorsed() {
        return endorsed;
    }

    public String reasons() {
        return reasons;
    }

    public PartialDate reviewedOn() {
        return reviewedOn;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
