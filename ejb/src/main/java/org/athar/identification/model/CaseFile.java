package org.athar.identification.model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.athar.engine.protocol.Action;
import org.athar.engine.protocol.IdentificationProtocol;
import org.athar.engine.protocol.Stage;
import org.athar.engine.protocol.StageStep;
import org.athar.identification.model.board.BoardRecusal;
import org.athar.identification.model.board.Proposal;
import org.athar.identification.model.evidence.Candidate;
import org.athar.identification.model.evidence.Contradiction;
import org.athar.identification.model.evidence.EvidenceLine;
import org.athar.identification.model.sequel.DeathCertificate;
import org.athar.identification.model.sequel.FamilyNotice;
import org.athar.identification.model.sequel.HistoricRecord;
import org.athar.identification.model.sequel.LaterFindsWish;
import org.athar.identification.model.sequel.NamelessBurial;
import org.athar.identification.model.sequel.RemainsBurial;
import org.athar.identification.model.sequel.RemainsKeeping;
import org.athar.identification.model.sequel.RemainsReturn;
import org.athar.identification.model.sequel.SequelRecord;

/** What a case holds: its events, candidates, proposals, and what followed. Only {@link IdentificationCase} adds to it. */
@MappedSuperclass
public abstract class CaseFile {

    /** Steps after which a proposal no longer stands before the board. */
    private static final Set<Action> ENDS_A_PROPOSAL = Set.of(Action.RETURN_PROPOSAL, Action.DECIDE_INCONCLUSIVE, Action.DECIDE_EXCLUDED,
            Action.CONFIRM_REOPENING);

    @Id
    UUID id;
    @Version
    private long version;
    private String number;
    private UUID mainRemainsId;
    private UUID siteId;
    @Enumerated(EnumType.STRING)
    Stage stage;
    LocalDate dueOn;
    UUID sittingId;
    UUID mainCaseId;
    private UUID splitFromId;
    private boolean invented;

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "caseId", insertable = false, updatable = false)
    @OrderBy("sequence")
    List<StageEvent> events = new ArrayList<>();
    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "caseId", insertable = false, updatable = false)
    @OrderBy("nominatedAt, id")
    List<Candidate> candidates = new ArrayList<>();
    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "caseId", insertable = false, updatable = false)
    @OrderBy("recordedAt, id")
    List<Proposal> proposals = new ArrayList<>();
    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "caseId", insertable = false, updatable = false)
    @OrderBy("proposedAt, id")
    List<PendingStep> pendingSteps = new ArrayList<>();
    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "caseId", insertable = false, updatable = false)
    @OrderBy("recordedAt, id")
    List<BoardRecusal> recusals = new ArrayList<>();
    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "caseId", insertable = false, updatable = false)
    @OrderBy("recordedAt, id")
    private List<DeathCertificate> certificates = new ArrayList<>();
    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "caseId", insertable = false, updatable = false)
    @OrderBy("recordedAt, id")
    private List<FamilyNotice> notices = new ArrayList<>();
    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "caseId", insertable = false, updatable = false)
    @OrderBy("recordedAt, id")
    private List<RemainsReturn> returns = new ArrayList<>();
    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "caseId", insertable = false, updatable = false)
    @OrderBy("recordedAt, id")
    private List<RemainsKeeping> keepings = new ArrayList<>();
    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "caseId", insertable = false, updatable = false)
    @OrderBy("recordedAt, id")
    private List<RemainsBurial> burials = new ArrayList<>();
    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "caseId", insertable = false, updatable = false)
    @OrderBy("recordedAt, id")
    private List<LaterFindsWish> wishes = new ArrayList<>();
    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "caseId", insertable = false, updatable = false)
    @OrderBy("recordedAt, id")
    private List<NamelessBurial> namelessBurials = new ArrayList<>();
    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "caseId", insertable = false, updatable = false)
    @OrderBy("recordedAt, id")
    private List<HistoricRecord> historicRecords = new ArrayList<>();

    /** For the persistence provider. */
    protected CaseFile() {
    }

    CaseFile(UUID id, String number, UUID mainRemains, UUID site, UUID splitFrom, boolean invented) {
        this.id = id;
        this.number = number;
        this.mainRemainsId = mainRemains;
        this.siteId = site;
        this.splitFromId = splitFrom;
        this.invented = invented;
        this.stage = Stage.NOT_OPENED;
    }

    void keep(SequelRecord made) {
        if (made instanceof DeathCertificate certificate) {
            certificates.add(certificate);
        } else if (made instanceof FamilyNotice notice) {
            notices.add(notice);
        } else if (made instanceof RemainsReturn returning) {
            returns.add(returning);
        } else if (made instanceof RemainsKeeping keeping) {
            keepings.add(keeping);
        } else if (made instanceof RemainsBurial burial) {
            burials.add(burial);
        } else if (made instanceof LaterFindsWish wish) {
            wishes.add(wish);
        } else if (made instanceof HistoricRecord historic) {
            historicRecords.add(historic);
        } else {
            namelessBurials.add((NamelessBurial) made);
        }
    }

    void drop(SequelRecord made) {
        Stream.of(certificates, notices, returns, keepings, burials, wishes, namelessBurials, historicRecords)
                .forEach(kept -> kept.remove(made));
    }

    /** What was recorded of this kind since the last decision, the latest; an earlier decision has its own. */
    private <T extends SequelRecord> Optional<T> latest(List<T> kept) {
        Optional<Instant> decided = lastDecision();
        return kept.stream().filter(one -> decided.filter(at -> one.recordedAt().isBefore(at)).isEmpty())
                .reduce((first, second) -> second);
    }

    private Optional<Instant> lastDecision() {
        return events.stream().filter(event -> event.action() == Action.DECIDE_IDENTIFIED).map(StageEvent::recordedAt)
                .reduce((first, second) -> second);
    }

    /**
     * The proposal before the board, or that the board decided by; empty once returned, declined or reopened, and for a reader to whom the
     * database shows no proposals.
     */
    public Optional<Proposal> standingProposal() {
        Action last = events.stream().map(StageEvent::action)
                .filter(action -> action == Action.PROPOSE_IDENTIFICATION || ENDS_A_PROPOSAL.contains(action))
                .reduce((first, second) -> second).orElse(null);
        return last == Action.PROPOSE_IDENTIFICATION ? proposals.stream().reduce((first, second) -> second) : Optional.empty();
    }

    /** Whether a member takes no part in this case. */
    public boolean steppedAside(UUID sitting, UUID person) {
        return recusals.stream().anyMatch(one -> one.concerns(sitting, person));
    }

    /** The steps as the procedure remembers them. */
    public List<StageStep> steps() {
        return events.stream().map(StageEvent::step).toList();
    }

    /** The stage to which the events lead, worked out anew; {@link #stage()} is its cache. */
    public Stage foldedStage() {
        return IdentificationProtocol.fold(steps());
    }

    /** The candidate with this id. */
    public Optional<Candidate> candidate(UUID wanted) {
        return candidates.stream().filter(one -> one.id().equals(wanted)).findFirst();
    }

    /** The candidate who is this missing person. */
    public Optional<Candidate> candidateWho(UUID missingPerson) {
        return candidates.stream().filter(one -> one.missingPersonId().equals(missingPerson)).findFirst();
    }

    /** The line of evidence with this id, of any candidate. */
    public Optional<EvidenceLine> line(UUID wanted) {
        return candidates.stream().flatMap(one -> one.lines().stream()).filter(line -> line.id().equals(wanted)).findFirst();
    }

    /** The contradiction with this id. */
    public Optional<Contradiction> contradiction(UUID wanted) {
        return candidates.stream().flatMap(one -> one.lines().stream()).flatMap(line -> line.contradictions().stream())
                .filter(one -> one.id().equals(wanted)).findFirst();
    }

    /** What is told of decisions made elsewhere, oldest first; what a second person declined is left out. */
    public List<HistoricRecord> historic() {
        return historicRecords.stream().filter(one -> pendingStep(one.pendingId()).filter(PendingStep::declined).isEmpty()).toList();
    }

    /** What waits for a second person. */
    public List<PendingStep> pending() {
        return pendingSteps.stream().filter(PendingStep::waits).toList();
    }

    /** What waits, waited or was decided, by its id. */
    public Optional<PendingStep> pendingStep(UUID wanted) {
        return pendingSteps.stream().filter(one -> one.id().equals(wanted)).findFirst();
    }

    public Optional<DeathCertificate> certificate() {
        return latest(certificates);
    }

    public Optional<FamilyNotice> notice() {
        return latest(notices);
    }

    public Optional<RemainsReturn> returning() {
        return latest(returns);
    }

    public Optional<RemainsKeeping> keeping() {
        return latest(keepings);
    }

    public Optional<RemainsBurial> burial() {
        return latest(burials);
    }

    public Optional<LaterFindsWish> laterFinds() {
        return latest(wishes);
    }

    public Optional<NamelessBurial> namelessBurial() {
        return latest(namelessBurials);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String number() {
        return number;
    }

    public UUID mainRemainsId() {
        return mainRemainsId;
    }

    public UUID siteId() {
        return siteId;
    }

    public Stage stage() {
        return stage;
    }

    public Optional<LocalDate> dueOn() {
        return Optional.ofNullable(dueOn);
    }

    public Optional<UUID> sittingId() {
        return Optional.ofNullable(sittingId);
    }

    public Optional<UUID> mainCaseId() {
        return Optional.ofNullable(mainCaseId);
    }

    public Optional<UUID> splitFromId() {
        return Optional.ofNullable(splitFromId);
    }

    public boolean invented() {
        return invented;
    }

    public List<StageEvent> events() {
        return List.copyOf(events);
    }

    public List<Candidate> candidates() {
        return List.copyOf(candidates);
    }

    public List<Proposal> proposals() {
        return List.copyOf(proposals);
    }

    public List<BoardRecusal> recusals() {
        return List.copyOf(recusals);
    }
}
