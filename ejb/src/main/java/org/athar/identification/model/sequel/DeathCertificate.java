package org.athar.identification.model.sequel;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** The certificate by which the authority seals the identification (rule I5). */
@Entity
public class DeathCertificate implements SequelRecord {

    @Id
    private UUID id;
    private UUID caseId;
    private String number;
    private String authority;
    private LocalDate issuedOn;
    private UUID documentId;
    private UUID recordedBy;
    private Instant recordedAt;

    /** For the persistence provider. */
    protected DeathCertificate() {
    }

    /** Records the certificate; the document is a stored file. */
    public DeathCertificate(UUID id, UUID caseId, String number, String authority, LocalDate issuedOn, UUID documentId,
            Recorded recorded) {
        this.id = id;
        this.caseId = caseId;
        this.number = number;
        this.authority = authority;
        this.issuedOn = issuedOn;
        this.documentId = documentId;
        this.recordedBy = recorded.by();
        this.recordedAt = recorded.at();
    }

    public UUID caseId() {
        return caseId;
    }

    public String number() {
        return number;
    }

    public String authority() {
        return authority;
    }

    public LocalDate issuedOn() {
        return issuedOn;
    }

    public UUID documentId() {
        return documentId;
    }

    public UUID recordedBy() {
        return recordedBy;
    }

    @Override
    public Instant recordedAt() {
        return recordedAt;
    }
}
