package org.athar.recovery.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.athar.recovery.BodyPartId;
import org.athar.recovery.PartNumber;
import org.athar.recovery.RemainsId;
import org.athar.recovery.code.BodyElement;
import org.athar.recovery.code.BodySide;
import org.athar.recovery.command.PartDescription;
import org.athar.security.StaffId;

/**
 * A part of a set of remains. It keeps its number when the set is divided and another record holds it from then on; which set held it
 * when is in the history.
 */
@Entity
public class BodyPart {

    @Id
    private UUID id;
    @Version
    private long version;
    private UUID remainsId;
    private UUID heldInId;
    private int seq;
    private String number;
    @Enumerated(EnumType.STRING)
    private BodyElement element;
    @Enumerated(EnumType.STRING)
    private BodySide side;
    private Integer completenessPct;
    private String note;
    private Instant recordedAt;
    private UUID recordedBy;

    /** For the persistence provider. */
    protected BodyPart() {
    }

    /** Puts a part of a set on record. */
    public BodyPart(UUID id, RemainsId set, PartNumber number, PartDescription found, StaffId by, Instant at) {
        this.id = id;
        this.remainsId = set.value();
        this.heldInId = set.value();
        this.seq = number.seq();
        this.number = number.toString();
        this.recordedBy = by.value();
        this.recordedAt = at;
        describe(found);
    }

    /** Writes down what the part is, in place of what was written before. */
    public void describe(PartDescription found) {
        this.element = found.element();
        this.side = found.side();
        this.completenessPct = found.completenessPct();
        this.note = found.note();
    }

    /** Another record holds the part from now on. */
    public void goTo(RemainsId set) {
        this.heldInId = set.value();
    }

    public BodyPartId id() {
        return new BodyPartId(id);
    }

    public long version() {
        return version;
    }

    /** The set in which it was put on record. */
    public RemainsId recordedIn() {
        return new RemainsId(remainsId);
    }

    /** The set that holds it now. */
    public RemainsId heldIn() {
        return new RemainsId(heldInId);
    }

    public int seq() {
        return seq;
    }

    public String number() {
        return number;
    }

    /** What it is. */
    public PartDescription description() {
        return new PartDescription(element, side, completenessPct, note);
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public StaffId recordedBy() {
        return new StaffId(recordedBy);
    }
}
