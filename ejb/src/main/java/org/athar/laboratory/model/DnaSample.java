package org.athar.laboratory.model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.athar.custody.CustodyItemId;
import org.athar.kernel.PartialDate;
import org.athar.laboratory.LaboratoryId;
import org.athar.laboratory.LaboratoryRefusal;
import org.athar.laboratory.SampleId;
import org.athar.laboratory.code.SampleKind;
import org.athar.laboratory.code.SampleOrigin;
import org.athar.laboratory.code.SampleStatus;
import org.athar.laboratory.command.ExtractCommand;
import org.athar.laboratory.command.ReceiveSampleCommand;
import org.athar.laboratory.command.SampleTaking;
import org.athar.missing.ConsentId;
import org.athar.missing.MissingPersonId;
import org.athar.missing.RelativeId;
import org.athar.missing.code.Kinship;
import org.athar.recovery.RemainsId;
import org.athar.recovery.code.BodyElement;
import org.athar.security.StaffId;

/** A sample for DNA. Its number, custody and weight are those of its item in custody; whom it is of never changes. */
@Entity
public class DnaSample {

    @Id
    private UUID id;
    @Version
    private long version;
    private String number;
    private UUID custodyItemId;
    @Enumerated(EnumType.STRING)
    private SampleOrigin origin;
    @Enumerated(EnumType.STRING)
    private SampleKind kind;
    private UUID remainsId;
    private UUID bodyPartId;
    @Enumerated(EnumType.STRING)
    private BodyElement element;
    private UUID personId;
    private UUID relativeId;
    @Enumerated(EnumType.STRING)
    private Kinship kinship;
    private UUID consentId;
    private PartialDate takenOn;
    private String takenBy;
    private String deviation;
    private UUID resampleOfId;
    private String resampleReason;
    private UUID laboratoryId;
    @Enumerated(EnumType.STRING)
    private SampleStatus status;
    private PartialDate requestedOn;
    private PartialDate receivedOn;
    private String receivedCondition;
    private String laboratoryNumber;
    private String limsNumber;
    private Instant quarantinedAt;
    private boolean invented;
    private Instant recordedAt;
    private UUID recordedBy;

    @OneToMany(mappedBy = "sample", cascade = CascadeType.PERSIST, fetch = FetchType.LAZY)
    @OrderBy("seq")
    private List<DnaExtract> extracts = new ArrayList<>();

    /** For the persistence provider. */
    protected DnaSample() {
    }

    /** Puts a sample on record; it is asked of its laboratory. */
    public DnaSample(UUID id, CustodyItemId item, String number, Source source, SampleTaking taking, SampleId inPlaceOf, StaffId by,
            Instant at) {
        this.id = id;
        this.custodyItemId = item.value();
        this.number = number;
        this.origin = source.origin();
        this.remainsId = source.remains() == null ? null : source.remains().value();
        this.bodyPartId = source.part();
        this.element = source.element();
        this.personId = source.person() == null ? null : source.person().value();
        this.relativeId = source.relative() == null ? null : source.relative().value();
        this.kinship = source.kinship();
        this.consentId = source.consent() == null ? null : source.consent().value();
        this.invented = source.invented();
        this.kind = taking.kind();
        this.takenOn = taking.moment().on();
        this.takenBy = taking.takenBy();
        this.deviation = taking.deviation();
        this.resampleOfId = inPlaceOf == null ? null : inPlaceOf.value();
        this.resampleReason = taking.resampleReason();
        this.laboratoryId = taking.laboratory().value();
        this.requestedOn = taking.requestedOn();
        this.status = SampleStatus.REQUESTED;
        this.recordedBy = by.value();
        this.recordedAt = at;
    }

    /** It has arrived in its laboratory. */
    public Optional<LaboratoryRefusal> receive(ReceiveSampleCommand command) {
        if (status != SampleStatus.REQUESTED) {
            return Optional.of(LaboratoryRefusal.RECEIVED_ALREADY);
        }
        this.status = SampleStatus.RECEIVED;
        this.receivedOn = command.moment().on();
        this.receivedCondition = command.condition();
        this.laboratoryNumber = command.laboratoryNumber();
        this.limsNumber = command.limsNumber();
        return Optional.empty();
    }

    /** DNA was drawn from it. */
    public Optional<LaboratoryRefusal> extract(UUID extractId, ExtractCommand command, StaffId by, Instant at) {
        if (status != SampleStatus.RECEIVED) {
            return Optional.of(LaboratoryRefusal.NOT_IN_THE_LABORATORY);
        }
        extracts.add(new DnaExtract(extractId, this, extracts.size() + 1, command, by, at));
        return Optional.empty();
    }

    /** The laboratory is done with it. */
    public Optional<LaboratoryRefusal> end(SampleStatus how) {
        if (status != SampleStatus.RECEIVED) {
            return Optional.of(LaboratoryRefusal.NOT_IN_THE_LABORATORY);
        }
        this.status = how;
        return Optional.empty();
    }

    /** Nothing is compared with its profiles until it is known why one looks like another (D9). */
    public void quarantine(Instant at) {
        this.quarantinedAt = at;
    }

    /** That is known now. */
    public void release() {
        this.quarantinedAt = null;
    }

    public SampleId id() {
        return new SampleId(id);
    }

    public long version() {
        return version;
    }

    public String number() {
        return number;
    }

    public CustodyItemId item() {
        return new CustodyItemId(custodyItemId);
    }

    /** Of whom it is. */
    public Source source() {
        return new Source(origin, remainsId == null ? null : new RemainsId(remainsId), bodyPartId, element,
                personId == null ? null : new MissingPersonId(personId), relativeId == null ? null : new RelativeId(relativeId),
                kinship, consentId == null ? null : new ConsentId(consentId), invented);
    }

    public SampleKind kind() {
        return kind;
    }

    public PartialDate takenOn() {
        return takenOn;
    }

    public String takenBy() {
        return takenBy;
    }

    public String deviation() {
        return deviation;
    }

    /** The sample that it was taken in place of, if any. */
    public Optional<SampleId> resampleOf() {
        return Optional.ofNullable(resampleOfId).map(SampleId::new);
    }

    public String resampleReason() {
        return resampleReason;
    }

    public LaboratoryId laboratory() {
        return new LaboratoryId(laboratoryId);
    }

    public SampleStatus status() {
        return status;
    }

    public PartialDate requestedOn() {
        return requestedOn;
    }

    public PartialDate receivedOn() {
        return receivedOn;
    }

    public String receivedCondition() {
        return receivedCondition;
    }

    public String laboratoryNumber() {
        return laboratoryNumber;
    }

    public String limsNumber() {
        return limsNumber;
    }

    public boolean isQuarantined() {
        return quarantinedAt != null;
    }

    /** What was drawn from it, in order. */
    public List<DnaExtract> extracts() {
        return List.copyOf(extracts);
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public StaffId recordedBy() {
        return new StaffId(recordedBy);
    }
}
