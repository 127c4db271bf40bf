package org.athar.examination.model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.athar.examination.ExaminationId;
import org.athar.examination.ExaminationRefusal;
import org.athar.examination.code.ChecklistItem;
import org.athar.examination.code.ExaminationStatus;
import org.athar.examination.code.ItemState;
import org.athar.examination.code.SexEstimate;
import org.athar.examination.command.BeginExaminationCommand;
import org.athar.examination.command.BiologicalProfile;
import org.athar.examination.command.ChecklistEntry;
import org.athar.examination.command.ReviewExaminationCommand;
import org.athar.examination.command.TraumaEntry;
import org.athar.examination.command.WriteExaminationCommand;
import org.athar.kernel.Ids;
import org.athar.kernel.PartialDate;
import org.athar.kernel.Refusal;
import org.athar.recovery.RemainsId;
import org.athar.security.StaffId;

/**
 * One examination of one set of remains. Its examiner writes it until every point of the checklist is done or not possible, and
 * signs it; from then on nothing in it changes. Another person endorses it, or returns it with reasons to be written again (P6).
 */
@Entity
public class PostMortemExamination {

    @Id
    private UUID id;
    @Version
    private long version;
    private UUID remainsId;
    private int seq;
    private UUID examinerId;
    private PartialDate performedOn;
    private String place;
    @Enumerated(EnumType.STRING)
    private ExaminationStatus status;
    @Enumerated(EnumType.STRING)
    private SexEstimate sex;
    private String sexMethod;
    private Integer ageMinYears;
    private Integer ageMaxYears;
    private String ageMethod;
    private BigDecimal statureCm;
    private BigDecimal statureErrorCm;
    private String statureMethod;
    private String summary;
    private int traumaRevision;
    private Instant signedAt;
    private byte[] signedDigest;
    private boolean invented;
    private Instant recordedAt;
    private UUID recordedBy;

    /** Points about which something was said; the others are open. */
    @OneToMany(mappedBy = "examination", cascade = CascadeType.PERSIST, fetch = FetchType.LAZY)
    private List<ExaminationChecklistItem> checklist = new ArrayList<>();

    @OneToMany(mappedBy = "examination", cascade = CascadeType.PERSIST, fetch = FetchType.LAZY)
    @OrderBy("revision, position")
    private List<ExaminationTrauma> trauma = new ArrayList<>();

    @OneToMany(mappedBy = "examination", cascade = CascadeType.PERSIST, fetch = FetchType.LAZY)
    @OrderBy("recordedAt")
    private List<ExaminationReview> reviews = new ArrayList<>();

    /** For the persistence provider. */
    protected PostMortemExamination() {
    }

    /** Begins an examination with every point of the checklist open. */
    public PostMortemExamination(UUID id, RemainsId remains, int seq, boolean invented, BeginExaminationCommand command, StaffId examiner,
            Instant at) {
        this.id = id;
        this.remainsId = remains.value();
        this.seq = seq;
        this.invented = invented;
        this.performedOn = command.performedOn();
        this.place = command.place();
        this.examinerId = examiner.value();
        this.recordedBy = examiner.value();
        this.recordedAt = at;
        this.status = ExaminationStatus.OPEN;
    }

    /** Writes it down as it is now, or says why not. */
    public Optional<ExaminationRefusal> write(WriteExaminationCommand command, StaffId by, Clock clock) {
        if (!status.isWritable()) {
            return Optional.of(ExaminationRefusal.NOT_WRITABLE);
        }
        if (!by.value().equals(examinerId)) {
            return Optional.of(ExaminationRefusal.NOT_THE_EXAMINER);
        }
        this.performedOn = command.performedOn();
        this.place = command.place();
        this.summary = command.summary();
        trauma(command.trauma(), clock);
        profile(command.profile());
        command.checklist().forEach(entry -> say(entry, clock));
        return Optional.empty();
    }

    /** Whether what is written changes nothing but points and injuries, which have no version that a reader hands back. */
    public boolean isHeadKept(WriteExaminationCommand command) {
        return performedOn.equals(command.performedOn()) && Objects.equals(place, command.place())
                && Objects.equals(summary, command.summary()) && profile().equals(command.profile());
    }

    private void say(ChecklistEntry entry, Clock clock) {
        Optional<ExaminationChecklistItem> said = said(entry.item());
        said.ifPresent(point -> point.say(entry));
        if (said.isEmpty() && !entry.equals(ChecklistEntry.open(entry.item()))) {
            checklist.add(new ExaminationChecklistItem(Ids.next(clock), this, entry));
        }
    }

    private Optional<ExaminationChecklistItem> said(ChecklistItem item) {
        return checklist.stream().filter(point -> point.item() == item).findFirst();
    }

    private void trauma(List<TraumaEntry> now, Clock clock) {
        if (!now.equals(trauma())) {
            traumaRevision++;
            for (int position = 0; position < now.size(); position++) {
                trauma.add(new ExaminationTrauma(Ids.next(clock), this, traumaRevision, position, now.get(position)));
            }
        }
    }

    private void profile(BiologicalProfile profile) {
        this.sex = profile.sex();
        this.sexMethod = profile.sexMethod();
        this.ageMinYears = profile.ageMinYears();
        this.ageMaxYears = profile.ageMaxYears();
        this.ageMethod = profile.ageMethod();
        this.statureCm = profile.statureCm();
        this.statureErrorCm = profile.statureErrorCm();
        this.statureMethod = profile.statureMethod();
    }

    /** The examiner signs, once no point of the checklist is open. */
    public Optional<Refusal> sign(StaffId by, Instant at) {
        if (!status.isWritable()) {
            return Optional.of(Refusal.of(ExaminationRefusal.NOT_WRITABLE));
        }
        if (!by.value().equals(examinerId)) {
            return Optional.of(Refusal.of(ExaminationRefusal.NOT_THE_EXAMINER));
        }
        if (openPoints() > 0) {
            return Optional.of(Refusal.of(ExaminationRefusal.CHECKLIST_OPEN, openPoints()));
        }
        this.status = ExaminationStatus.SIGNED;
        this.signedAt = at;
        this.signedDigest = SignedContent.digest(this);
        return Optional.empty();
    }

    /** Another person reviews what was signed; persons are compared, not accounts. */
    public Optional<ExaminationRefusal> review(UUID reviewId, ReviewExaminationCommand command, StaffId by, Instant at) {
        if (status != ExaminationStatus.SIGNED) {
            return Optional.of(ExaminationRefusal.NOT_SIGNED);
        }
        if (by.value().equals(examinerId)) {
            return Optional.of(ExaminationRefusal.REVIEWER_IS_EXAMINER);
        }
        if (!isAsSigned()) {
            return Optional.of(ExaminationRefusal.CHANGED_SINCE_SIGNED);
        }
        reviews.add(new ExaminationReview(reviewId, this, command, signedDigest, by, at));
        if (command.endorse()) {
            this.status = ExaminationStatus.ENDORSED;
        } else {
            this.status = ExaminationStatus.RETURNED;
            this.signedAt = null;
            this.signedDigest = null;
        }
        return Optional.empty();
    }

    /** Whether what is stored is what was signed. */
    public boolean isAsSigned() {
        return signedDigest != null && Arrays.equals(signedDigest, SignedContent.digest(this));
    }

    /** How many points of the checklist are open. */
    public int openPoints() {
        return (int) checklist().stream().filter(point -> point.state() == ItemState.OPEN).count();
    }

    public ExaminationId id() {
        return new ExaminationId(id);
    }

    public long version() {
        return version;
    }

    public RemainsId remains() {
        return new RemainsId(remainsId);
    }

    public int seq() {
        return seq;
    }

    public StaffId examiner() {
        return new StaffId(examinerId);
    }

    public PartialDate performedOn() {
        return performedOn;
    }

    public String place() {
        return place;
    }

    public ExaminationStatus status() {
        return status;
    }

    /** The biological profile. */
    public BiologicalProfile profile() {
        return new BiologicalProfile(sex, sexMethod, ageMinYears, ageMaxYears, ageMethod, statureCm, statureErrorCm, statureMethod);
    }

    public String summary() {
        return summary;
    }

    /** All trauma as last written. */
    public List<TraumaEntry> trauma() {
        return trauma.stream().filter(one -> one.revision() == traumaRevision).map(ExaminationTrauma::entry).toList();
    }

    public Instant signedAt() {
        return signedAt;
    }

    public boolean invented() {
        return invented;
    }

    /** Every point of the checklist, in its order. */
    public List<ChecklistEntry> checklist() {
        return Arrays.stream(ChecklistItem.values()).map(item -> said(item).map(ExaminationChecklistItem::entry)
                .orElseGet(() -> ChecklistEntry.open(item))).toList();
    }

    /** Reviews, earlier ones first. */
    public List<ExaminationReview> reviews() {
        return List.copyOf(reviews);
    }

    /** Who endorsed it; empty unless endorsed. */
    public Optional<StaffId> endorsedBy() {
        return status == ExaminationStatus.ENDORSED ? Optional.of(reviews.get(reviews.size() - 1).reviewer()) : Optional.empty();
    }
}
