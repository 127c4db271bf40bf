package org.athar.identification.model.board;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** An endorsement or a return of a proposal, over the sheet as the reviewer had it. */
@Entity
public class ProposalReview {

    @Id
    private UUID id;
    private UUID proposalId;
    private UUID personId;
    private boolean endorsed;
    private String reasons;
    private String sheetDigest;
    private Instant recordedAt;

    /** For the persistence provider. */
    protected ProposalReview() {
    }

    ProposalReview(UUID proposalId, boolean endorsed, Mark mark) {
        this.id = mark.id();
        this.proposalId = proposalId;
        this.personId = mark.person();
        this.endorsed = endorsed;
        this.reasons = mark.words();
        this.sheetDigest = mark.sheetDigest();
        this.recordedAt = mark.at();
    }

    public UUID proposalId() {
        return proposalId;
    }

    public UUID person() {
        return personId;
    }

    public boolean endorsed() {
        return endorsed;
    }

    public String reasons() {
        return reasons;
    }

    public String sheetDigest() {
        return sheetDigest;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
