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
import org.athar.laboratory.ProfileId;
import org.athar.laboratory.code.ResemblanceOutcome;
import org.athar.laboratory.command.SettleResemblanceCommand;
import org.athar.security.StaffId;

/** A profile that looks like another where none should, and what was found out about it. */
@Entity
public class ProfileResemblance {

    @Id
    private UUID id;
    @Version
    private long version;
    private UUID profileId;
    private UUID eliminationId;
    private UUID otherId;
    private int compared;
    private int alike;
    @Enumerated(EnumType.STRING)
    private ResemblanceOutcome outcome;
    private String reason;
    private UUID settledBy;
    private Instant settledAt;
    private Instant foundAt;

    /** For the persistence provider. */
    protected ProfileResemblance() {
    }

    /** Notes what was found; nobody has looked into it yet. */
    public ProfileResemblance(UUID id, ProfileId profile, Likeness likeness, Instant at) {
        this.id = id;
        this.profileId = profile.value();
        this.eliminationId = likeness.elimination() ? likeness.other() : null;
        this.otherId = likeness.elimination() ? null : likeness.other();
        this.compared = likeness.compared();
        this.alike = likeness.alike();
        this.outcome = ResemblanceOutcome.OPEN;
        this.foundAt = at;
    }

    /** Somebody has found out what it is. */
    public Optional<LaboratoryRefusal> settle(SettleResemblanceCommand command, StaffId by, Instant at) {
        if (outcome != ResemblanceOutcome.OPEN) {
            return Optional.of(LaboratoryRefusal.SETTLED_ALREADY);
        }
        this.outcome = command.outcome();
        this.reason = command.reason();
        this.settledBy = by.value();
        this.settledAt = at;
        return Optional.empty();
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public ProfileId profile() {
        return new ProfileId(profileId);
    }

    /** The profile of the elimination database that it looks like, if it is one. */
    public Optional<UUID> elimination() {
        return Optional.ofNullable(eliminationId);
    }

    /** The profile of another sample that it looks like, if it is one. */
    public Optional<ProfileId> other() {
        return Optional.ofNullable(otherId).map(ProfileId::new);
    }

    public int compared() {
        return compared;
    }

    public int alike() {
        return alike;
    }

    public ResemblanceOutcome outcome() {
        return outcome;
    }

    public String reason() {
        return reason;
    }

    /** Who found out what it is, once somebody has. */
    public Optional<StaffId> settledBy() {
        return Optional.ofNullable(settledBy).map(StaffId::new);
    }

    public Instant foundAt() {
        return foundAt;
    }
}
