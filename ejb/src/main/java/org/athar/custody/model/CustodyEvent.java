package org.athar.custody.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.athar.audit.TrailDigest;
import org.athar.custody.CustodyEventType;
import org.athar.custody.CustodyMoment;
import org.athar.custody.CustodyParty;
import org.athar.kernel.PartialDate;
import org.athar.security.StaffId;

/**
 * One happening in the custody of one item. Never changed once recorded: what was wrong is set right by a later event that names it.
 * Its hash covers every field and the hash of the event before it.
 */
@Entity
public class CustodyEvent {

    @Id
    private UUID id;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "item_id")
    private CustodyItem item;
    private int seq;
    @Enumerated(EnumType.STRING)
    private CustodyEventType type;
    private PartialDate occurredOn;
    private Instant occurredAt;
    private String zone;
    private Instant recordedAt;
    private UUID recordedBy;
    private UUID fromStaffId;
    private String fromName;
    private UUID toStaffId;
    private String toName;
    private String place;
    private String sealBefore;
    private String sealAfter;
    @Column(name = "item_condition")
    private String condition;
    private String purpose;
    private BigDecimal weightGrams;
    private UUID photoId;
    private String receiptNumber;
    private String note;
    private Integer correctsSeq;
    private boolean voids;
    private byte[] previousHash;
    private byte[] hash;

    /** For the persistence provider. */
    protected CustodyEvent() {
    }

    CustodyEvent(UUID id, CustodyItem item, int seq, NewEvent event, byte[] previousHash) {
        this.id = id;
        this.item = item;
        this.seq = seq;
        this.type = event.type();
        this.occurredOn = event.moment().on();
        this.occurredAt = event.moment().at();
        this.zone = event.moment().zone() == null ? null : event.moment().zone().getId();
        this.recordedAt = event.at();
        this.recordedBy = event.by().value();
        this.fromStaffId = staffOf(event.from());
        this.fromName = event.from() == null ? null : event.from().name();
        this.toStaffId = staffOf(event.to());
        this.toName = event.to() == null ? null : event.to().name();
        this.place = event.place();
        this.sealBefore = event.details().sealBefore();
        this.sealAfter = event.details().sealAfter();
        this.condition = event.details().condition();
        this.purpose = event.details().purpose();
        this.weightGrams = event.details().weightGrams();
        this.photoId = event.details().photo();
        this.receiptNumber = event.details().receipt();
        this.note = event.details().note();
        this.correctsSeq = event.corrects();
        this.voids = event.voids();
        this.previousHash = previousHash.clone();
        this.hash = digest(item.id().value());
    }

    /** Whether the stored hash is that of what is stored, after the given event. */
    boolean isIntact(byte[] hashBefore) {
        return Arrays.equals(previousHash, hashBefore) && Arrays.equals(hash, digest(item.id().value()));
    }

    private byte[] digest(UUID itemId) {
        List<String> fields = Arrays.asList(id.toString(), itemId.toString(), Integer.toString(seq), type.name(), occurredOn.toString(),
                text(occurredAt), zone, text(recordedAt), text(recordedBy), text(fromStaffId), fromName, text(toStaffId), toName, place,
                sealBefore, sealAfter, condition, purpose, weightGrams == null ? null : weightGrams.stripTrailingZeros().toPlainString(),
                text(photoId), receiptNumber, note, text(correctsSeq), Boolean.toString(voids));
        return TrailDigest.ofEntry(fields, previousHash);
    }

    private static String text(Object value) {
        return Objects.toString(value, null);
    }

    private static UUID staffOf(CustodyParty party) {
        return party == null || party.staff() == null ? null : party.staff().value();
    }

    static CustodyParty party(UUID staff, String name) {
        if (staff != null) {
            return CustodyParty.of(new StaffId(staff));
        }
        return name == null ? null : CustodyParty.outside(name);
    }

    public UUID id() {
        return id;
    }

    public int seq() {
        return seq;
    }

    public CustodyEventType type() {
        return type;
    }

    /** When it happened. */
    public CustodyMoment moment() {
        return new CustodyMoment(occurredOn, occurredAt, zone == null ? null : ZoneId.of(zone));
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public StaffId recordedBy() {
        return new StaffId(recordedBy);
    }

    public CustodyParty from() {
        return party(fromStaffId, fromName);
    }

    public CustodyParty to() {
        return party(toStaffId, toName);
    }

    public String place() {
        return place;
    }

    /** Seals, condition, purpose and the like. */
    public NewEvent.Details details() {
        return new NewEvent.Details(sealBefore, sealAfter, condition, purpose, weightGrams, photoId, receiptNumber, note);
    }

    public Integer corrects() {
        return correctsSeq;
    }

    public boolean voids() {
        return voids;
    }

    byte[] hash() {
        return hash.clone();
    }

    /** The hash in hexadecimal digits. */
    public String hashText() {
        return java.util.HexFormat.of().formatHex(hash);
    }
}
