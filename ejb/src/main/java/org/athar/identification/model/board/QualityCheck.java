package org.athar.identification.model.board;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A coordinator's check that the file behind the sheet is whole. */
@Entity
public class QualityCheck {

    @Id
    private UUID id;
    private UUID proposalId;
    private UUID personId;
    private boolean coordinator;
    private String findings;
    private String sheetDigest;
    private Instant recordedAt;

    /** For the persistence provider. */
    protected QualityCheck() {
    }

    QualityCheck(UUID proposalId, boolean coordinator, Mark mark) {
        this.id = mark.id();
        this.proposalId = proposalId;
        this.personId = mark.person();
        this.coordinator = coordinator;
        this.findings = mark.words();
        this.sheetDigest = mark.sheetDigest();
        this.recordedAt = mark.at();
    }

    public UUID proposalId() {
        return proposalId;
    }

    public UUID person() {
        return personId;
    }

    public boolean coordinator() {
        return coordinator;
    }

    public String findings() {
        return findings;
    }

    public String sheetDigest() {
        return sheetDigest;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
