package org.athar.identification.model.board;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** The sheet's canonical text as somebody put a name under it, kept once for each digest. */
@Entity
public class IdentificationSheet {

    @Id
    private UUID id;
    private UUID proposalId;
    private String words;
    private String digest;
    private Instant recordedAt;

    /** For the persistence provider. */
    protected IdentificationSheet() {
    }

    IdentificationSheet(UUID id, UUID proposalId, Sheet sheet, Instant recordedAt) {
        this.id = id;
        this.proposalId = proposalId;
        this.words = sheet.text();
        this.digest = sheet.digest();
        this.recordedAt = recordedAt;
    }

    public UUID id() {
        return id;
    }

    public UUID proposalId() {
        return proposalId;
    }

    public String words() {
        return words;
    }

    public String digest() {
        return digest;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
