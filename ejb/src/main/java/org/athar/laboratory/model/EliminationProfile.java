package org.athar.laboratory.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.athar.laboratory.LaboratoryRefusal;
import org.athar.laboratory.code.EliminationCategory;
import org.athar.laboratory.code.ProfileKind;
import org.athar.laboratory.command.RecordEliminationCommand;
import org.athar.security.StaffId;

/** A profile that no sample should look like (D9). Who it is stands outside, under its code. */
@Entity
public class EliminationProfile {

    @Id
    private UUID id;
    @Version
    private long version;
    private String code;
    @Enumerated(EnumType.STRING)
    private EliminationCategory category;
    private String loci;
    @Enumerated(EnumType.STRING)
    private ProfileKind kind;
    private String kit;
    private String source;
    private Instant removedAt;
    private String reason;
    private boolean invented;
    private Instant recordedAt;
    private UUID recordedBy;

    /** For the persistence provider. */
    protected EliminationProfile() {
    }

    /** Puts one on record. */
    public EliminationProfile(UUID id, RecordEliminationCommand command, Reading reading, StaffId by, Instant at) {
        this.id = id;
        this.code = command.code();
        this.category = command.category();
        this.kind = command.kind();
        this.kit = command.kit();
        this.source = command.source();
        this.loci = reading.line();
        this.invented = command.invented();
        this.recordedBy = by.value();
        this.recordedAt = at;
    }

    /** Compares nothing with it any more, and says why. */
    public Optional<LaboratoryRefusal> remove(String why, Instant at) {
        if (removedAt != null) {
            return Optional.of(LaboratoryRefusal.REMOVED_ALREADY);
        }
        this.removedAt = at;
        this.reason = why;
        return Optional.empty();
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String code() {
        return code;
    }

    public EliminationCategory category() {
        return category;
    }

    public ProfileKind kind() {
        return kind;
    }

    /** What was read. */
    public Reading reading() {
        return new Reading(kind, loci);
    }

    public String kit() {
        return kit;
    }

    public String source() {
        return source;
    }

    public boolean isRemoved() {
        return removedAt != null;
    }

    public String reason() {
        return reason;
    }

    public boolean invented() {
        return invented;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
