package org.athar.liaison.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.athar.kernel.PartialDate;
import org.athar.kernel.Texts;
import org.athar.liaison.code.LaterFinds;
import org.athar.liaison.command.RecordWishesCommand;

/** What a family wants if more of the person is found later; the latest one counts. */
@Entity
public class FamilyWish {

    @Id
    private UUID id;
    private UUID missingPersonId;
    private UUID relativeId;
    @Enumerated(EnumType.STRING)
    private LaterFinds laterFinds;
    private String words;
    private PartialDate saidOn;
    private UUID recordedBy;
    private Instant recordedAt;

    /** For the persistence provider. */
    protected FamilyWish() {
    }

    /** Records the wish. */
    public FamilyWish(Recorded recorded, RecordWishesCommand command) {
        this.id = recorded.id();
        this.missingPersonId = recorded.person();
        this.recordedBy = recorded.by();
        this.recordedAt = recorded.at();
        this.relativeId = command.relative() == null ? null : command.relative().value();
        this.laterFinds = command.laterFinds();
        this.words = Texts.strip(command.words());
        this.saidOn = command.saidOn();
    }

    public UUID id() {
        return id;
    }

    public UUID missingPersonId() {
        return missingPersonId;
    }

    public UUID relativeId() {
        return relativeId;
    }

    public LaterFinds laterFinds() {
        return laterFinds;
    }

    public String words() {
        return words;
    }

    public PartialDate saidOn() {
        return saidOn;
    }

    public UUID recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
