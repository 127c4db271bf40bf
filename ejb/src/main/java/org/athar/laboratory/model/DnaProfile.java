package org.athar.laboratory.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.athar.kernel.PartialDate;
import org.athar.laboratory.LaboratoryRefusal;
import org.athar.laboratory.ProfileId;
import org.athar.laboratory.SampleId;
import org.athar.laboratory.code.ProfileKind;
import org.athar.laboratory.code.ProfileStatus;
import org.athar.laboratory.command.ReadProfileCommand;
import org.athar.security.StaffId;

/** What one typing of a sample showed. What was read is never changed: another reading is another profile. */
@Entity
public class DnaProfile {

    /** Of several of one sample that one first which says most: most markers, then most alleles, then the earliest (D7). */
    public static final Comparator<DnaProfile> BY_CONTENT = Comparator.comparing((DnaProfile one) -> one.lociSeen)
            .thenComparing(one -> one.reading().allelesSeen()).reversed().thenComparing(one -> one.seq);

    @Id
    private UUID id;
    @Version
    private long version;
    private UUID sampleId;
    private int seq;
    private UUID extractId;
    @Enumerated(EnumType.STRING)
    private ProfileKind kind;
    private String kit;
    private String runName;
    private PartialDate typedOn;
    private String loci;
    private int lociSeen;
    private String sex;
    private boolean dropout;
    @Enumerated(EnumType.STRING)
    private ProfileStatus status;
    private UUID firstReaderId;
    private UUID secondReaderId;
    private Instant secondReadAt;
    private String reason;
    private boolean consensus;
    private UUID representedById;
    private UUID importId;
    private boolean invented;
    private Instant recordedAt;
    private UUID recordedBy;

    /** For the persistence provider. */
    protected DnaProfile() {
    }

    /** Writes down what the first reader has read. */
    public DnaProfile(UUID id, DnaSample sample, int seq, Typing typing, StaffId by, Instant at) {
        this.id = id;
        this.sampleId = sample.id().value();
        this.invented = sample.source().invented();
        this.seq = seq;
        this.extractId = typing.extract();
        this.kind = typing.kind();
        this.kit = typing.kit();
        this.runName = typing.runName();
        this.typedOn = typing.typedOn();
        this.loci = typing.reading().line();
        this.lociSeen = typing.reading().lociSeen();
        this.sex = typing.reading().sex().map(Enum::name).orElse(null);
        this.dropout = typing.dropout();
        this.consensus = typing.consensus();
        this.importId = typing.broughtBy();
        this.status = ProfileStatus.READ_ONCE;
        this.firstReaderId = by.value();
        this.recordedBy = by.value();
        this.recordedAt = at;
    }

    /** A second person has read it (D12). */
    public Optional<LaboratoryRefusal> read(ReadProfileCommand command, StaffId by, Instant at) {
        if (status != ProfileStatus.READ_ONCE) {
            return Optional.of(LaboratoryRefusal.READ_ALREADY);
        }
        if (firstReaderId.equals(by.value())) {
            return Optional.of(LaboratoryRefusal.SAME_READER);
        }
        this.status = command.accept() ? ProfileStatus.ACCEPTED : ProfileStatus.REJECTED;
        this.secondReaderId = by.value();
        this.secondReadAt = at;
        this.reason = command.reason();
        return Optional.empty();
    }

    /** Another of the same sample stands for it from now on. */
    public void goBehind(DnaProfile representative) {
        this.status = ProfileStatus.REPRESENTED;
        this.representedById = representative.id;
    }

    /** It stands for itself again. */
    public void comeForward() {
        this.status = ProfileStatus.ACCEPTED;
        this.representedById = null;
    }

    /** The import that brought it was taken back. */
    public Optional<LaboratoryRefusal> undo(String why) {
        if (status != ProfileStatus.READ_ONCE) {
            return Optional.of(LaboratoryRefusal.READ_ALREADY);
        }
        this.status = ProfileStatus.UNDONE;
        this.reason = why;
        return Optional.empty();
    }

    public ProfileId id() {
        return new ProfileId(id);
    }

    public long version() {
        return version;
    }

    public SampleId sample() {
        return new SampleId(sampleId);
    }

    public int seq() {
        return seq;
    }

    /** What was typed, how and when. */
    public Typing typing() {
        return new Typing(extractId, kind, kit, runName, typedOn, reading(), dropout, consensus, importId);
    }

    /** What was read. */
    public Reading reading() {
        return Reading.of(kind, loci);
    }

    public ProfileKind kind() {
        return kind;
    }

    public ProfileStatus status() {
        return status;
    }

    public StaffId firstReader() {
        return new StaffId(firstReaderId);
    }

    /** Who read it second, once somebody has. */
    public Optional<StaffId> secondReader() {
        return Optional.ofNullable(secondReaderId).map(StaffId::new);
    }

    public Instant secondReadAt() {
        return secondReadAt;
    }

    public String reason() {
        return reason;
    }

    /** The profile that stands for it, if one does. */
    public Optional<ProfileId> representedBy() {
        return Optional.ofNullable(representedById).map(ProfileId::new);
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
