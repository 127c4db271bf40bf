package org.athar.identification.model.board;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.athar.engine.protocol.fact.SittingFacts.Vote;

/** A board member's signature or dissent over exactly one text of the sheet. */
@Entity
public class SheetVote {

    @Id
    private UUID id;
    private UUID proposalId;
    private UUID sittingId;
    private UUID personId;
    private boolean inFavour;
    private String reasons;
    private String sheetDigest;
    private Instant recordedAt;

    /** For the persistence provider. */
    protected SheetVote() {
    }

    SheetVote(UUID proposalId, UUID sittingId, boolean inFavour, Mark mark) {
        this.id = mark.id();
        this.proposalId = proposalId;
        this.sittingId = sittingId;
        this.personId = mark.person();
        this.inFavour = inFavour;
        this.reasons = mark.words();
        this.sheetDigest = mark.sheetDigest();
        this.recordedAt = mark.at();
    }

    /** As the procedure counts it. */
    public Vote facts() {
        return new Vote(personId, inFavour, sheetDigest, Optional.ofNullable(reasons));
    }

    public UUID proposalId() {
        return proposalId;
    }

    public UUID sittingId() {
        return sittingId;
    }

    public UUID person() {
        return personId;
    }

    public boolean inFavour() {
        return inFavour;
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
