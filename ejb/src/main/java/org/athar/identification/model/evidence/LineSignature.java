package org.athar.identification.model.evidence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.athar.engine.protocol.fact.Discipline;

/** Who signed a line of evidence for its discipline, over the digest of its text; with the disciplines the signer had at that time. */
@Entity
public class LineSignature {

    @Id
    private UUID id;
    private UUID lineId;
    private UUID personId;
    private String[] disciplines;
    private String digest;
    private Instant signedAt;

    /** For the persistence provider. */
    protected LineSignature() {
    }

    LineSignature(UUID id, UUID lineId, UUID personId, Set<Discipline> disciplines, String digest, Instant signedAt) {
        this.id = id;
        this.lineId = lineId;
        this.personId = personId;
        this.disciplines = disciplines.stream().map(Discipline::name).sorted().toArray(String[]::new);
        this.digest = digest;
        this.signedAt = signedAt;
    }

    public UUID lineId() {
        return lineId;
    }

    public UUID personId() {
        return personId;
    }

    public Set<Discipline> disciplines() {
        return Arrays.stream(disciplines).map(Discipline::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    public String digest() {
        return digest;
    }

    public Instant signedAt() {
        return signedAt;
    }
}
