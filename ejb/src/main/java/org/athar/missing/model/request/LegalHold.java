package org.athar.missing.model.request;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.athar.missing.MissingPersonId;
import org.athar.missing.MissingRefusal;
import org.athar.missing.command.PlaceHoldCommand;
import org.athar.security.StaffId;

/** An authority orders that nothing about a person is erased; it stands until somebody other than who wrote it down ends it. */
@Entity
public class LegalHold {

    @Id
    private UUID id;
    @Version
    private long version;
    private UUID personId;
    private String authority;
    private String document;
    private String reason;
    private LocalDate placedOn;
    private UUID placedBy;
    private Instant placedAt;
    private String endReason;
    private UUID endedBy;
    private Instant endedAt;

    /** For the persistence provider. */
    protected LegalHold() {
    }

    /** Writes an order down. */
    public LegalHold(UUID id, MissingPersonId person, PlaceHoldCommand command, StaffId by, Instant at) {
        this.id = id;
        this.personId = person.value();
        this.authority = command.authority();
        this.document = command.document();
        this.reason = command.reason();
        this.placedOn = command.placedOn();
        this.placedBy = by.value();
        this.placedAt = at;
    }

    /** Ends it; hands back what stands in the way. */
    public Optional<MissingRefusal> end(String why, StaffId by, Instant at) {
        if (!stands()) {
            return Optional.of(MissingRefusal.HOLD_OVER);
        }
        if (by.value().equals(placedBy)) {
            return Optional.of(MissingRefusal.ENDED_BY_WHO_PLACED);
        }
        this.endReason = why;
        this.endedBy = by.value();
        this.endedAt = at;
        return Optional.empty();
    }

    public boolean stands() {
        return endedAt == null;
    }

    public UUID id() {
        return id;
    }

    public MissingPersonId person() {
        return new MissingPersonId(personId);
    }

    public String authority() {
        return authority;
    }

    public String document() {
        return document;
    }

    public String reason() {
        return reason;
    }

    public LocalDate placedOn() {
        return placedOn;
    }

    public StaffId placedBy() {
        return new StaffId(placedBy);
    }

    public String endReason() {
        return endReason;
    }

    /** Who ended it, if anybody has. */
    public Optional<StaffId> endedBy() {
        return Optional.ofNullable(endedBy).map(StaffId::new);
    }

    public Instant endedAt() {
        return endedAt;
    }
}
