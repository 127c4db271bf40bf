package org.athar.missing.model.request;

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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.athar.kernel.Page;
import org.athar.missing.MissingPersonId;
import org.athar.missing.MissingRefusal;
import org.athar.missing.code.RequestKind;
import org.athar.missing.code.RequestStanding;
import org.athar.missing.code.RequestState;
import org.athar.missing.code.RequestVerdict;
import org.athar.missing.command.RecordRequestCommand;
import org.athar.security.StaffId;

/** A request that data is erased or no longer used: one proposes what to answer, another confirms; nothing holds before. */
@Entity
public class DataRequest {

    @Id
    private UUID id;
    @Version
    private long version;
    private String ref;
    private UUID personId;
    @Enumerated(EnumType.STRING)
    private RequestKind kind;
    private String askedBy;
    @Enumerated(EnumType.STRING)
    private RequestStanding standing;
    private String identityCheck;
    private String concerns;
    private LocalDate receivedOn;
    private LocalDate dueOn;
    @Enumerated(EnumType.STRING)
    private RequestState state;
    private Instant recordedAt;
    private UUID recordedBy;

    @OneToMany(mappedBy = "request", cascade = CascadeType.PERSIST, fetch = FetchType.LAZY)
    @OrderBy("proposedAt, id")
    private List<RequestDecision> decisions = new ArrayList<>();

    /** For the persistence provider. */
    protected DataRequest() {
    }

    /** Takes a request down under its number; it is to be decided within so many days. */
    public DataRequest(UUID id, String ref, MissingPersonId person, RecordRequestCommand command, int days, StaffId by, Instant at) {
        this.id = id;
        this.ref = ref;
        this.personId = person.value();
        this.kind = command.kind();
        this.askedBy = command.askedBy();
        this.standing = command.standing();
        this.identityCheck = command.identityCheck();
        this.concerns = command.concerns();
        this.receivedOn = command.receivedOn();
        this.dueOn = command.receivedOn().plusDays(days);
        this.state = RequestState.OPEN;
        this.recordedBy = by.value();
        this.recordedAt = at;
    }

    /** Where it stands in the list. */
    public Page.DueKey place() {
        return new Page.DueKey(open().isEmpty() && pending().isEmpty(), dueOn, ref);
    }

    /** What may be proposed from here. */
    public List<RequestVerdict> open() {
        if (pending().isPresent()) {
            return List.of();
        }
        return switch (state) {
            case OPEN -> List.of(RequestVerdict.GRANT, RequestVerdict.DECLINE);
            case GRANTED -> kind == RequestKind.ERASURE ? List.of(RequestVerdict.ERASE, RequestVerdict.LIFT) : List.of(RequestVerdict.LIFT);
            default -> List.of();
        };
    }

    /** Proposes an answer; hands back what stands in the way. */
    public Optional<MissingRefusal> propose(UUID decision, RequestVerdict verdict, String reasons, Circumstances about, StaffId by,
            Instant at) {
        if (pending().isPresent()) {
            return Optional.of(MissingRefusal.DECISION_WAITS);
        }
        if (!open().contains(verdict)) {
            return Optional.of(MissingRefusal.VERDICT_NOT_OPEN);
        }
        Optional<MissingRefusal> forbidden = forbidden(verdict, about);
        if (forbidden.isPresent()) {
            return forbidden;
        }
        String shown = verdict == RequestVerdict.ERASE ? about.shown() : null;
        decisions.add(new RequestDecision(decision, this, verdict, reasons, shown, by, at));
        return Optional.empty();
    }

    /** Confirms or declines what another proposed; hands back what stands in the way. */
    public Optional<MissingRefusal> answer(boolean confirm, String words, Circumstances about, StaffId by, Instant at) {
        Optional<RequestDecision> waiting = pending();
        if (waiting.isEmpty()) {
            return Optional.of(MissingRefusal.NOTHING_WAITS);
        }
        if (waiting.get().proposedBy().equals(by)) {
            return Optional.of(MissingRefusal.ANSWERED_BY_PROPOSER);
        }
        Optional<MissingRefusal> forbidden = confirm ? stale(waiting.get(), about) : Optional.empty();
        if (forbidden.isPresent()) {
            return forbidden;
        }
        waiting.get().answer(confirm, words, by, at);
        if (confirm) {
            state = switch (waiting.get().verdict()) {
                case GRANT -> RequestState.GRANTED;
                case DECLINE -> RequestState.DECLINED;
                case LIFT -> RequestState.LIFTED;
                case ERASE -> RequestState.ERASED;
            };
        }
        return Optional.empty();
    }

    private Optional<MissingRefusal> forbidden(RequestVerdict verdict, Circumstances about) {
        boolean erases = kind == RequestKind.ERASURE && (verdict == RequestVerdict.GRANT || verdict == RequestVerdict.ERASE);
        if (erases && about.held()) {
            return Optional.of(MissingRefusal.UNDER_HOLD);
        }
        return verdict == RequestVerdict.ERASE && about.compared() ? Optional.of(MissingRefusal.COMPARED_IN_CASE) : Optional.empty();
    }

    private Optional<MissingRefusal> stale(RequestDecision waiting, Circumstances about) {
        return forbidden(waiting.verdict(), about).or(() -> waiting.verdict() == RequestVerdict.ERASE
                && !waiting.shownDigest().equals(about.shown()) ? Optional.of(MissingRefusal.SHOWN_OTHERWISE) : Optional.empty());
    }

    /** What waits for a second person. */
    public Optional<RequestDecision> pending() {
        return decisions.stream().filter(one -> one.confirmed() == null).findFirst();
    }

    public List<RequestDecision> decisions() {
        return List.copyOf(decisions);
    }

    public UUID id() {
        return id;
    }

    public String ref() {
        return ref;
    }

    public MissingPersonId person() {
        return new MissingPersonId(personId);
    }

    public RequestKind kind() {
        return kind;
    }

    public RequestState state() {
        return state;
    }

    public String askedBy() {
        return askedBy;
    }

    public RequestStanding standing() {
        return standing;
    }

    public String identityCheck() {
        return identityCheck;
    }

    public String concerns() {
        return concerns;
    }

    public LocalDate receivedOn() {
        return receivedOn;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public StaffId recordedBy() {
        return new StaffId(recordedBy);
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
