package org.athar.missing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.athar.file.FileId;
import org.athar.file.FileService;
import org.athar.file.view.FileContent;
import org.athar.kernel.Auditable;
import org.athar.kernel.Ids;
import org.athar.kernel.Outcome;
import org.athar.kernel.Page;
import org.athar.kernel.Refusal;
import org.athar.kernel.Sensitivity;
import org.athar.kernel.Subject;
import org.athar.kernel.Texts;
import org.athar.missing.code.RequestState;
import org.athar.missing.code.RequestVerdict;
import org.athar.missing.command.PlaceHoldCommand;
import org.athar.missing.command.RecordRequestCommand;
import org.athar.missing.erasure.Erasures;
import org.athar.missing.event.DataErased;
import org.athar.missing.event.ProtectionChanged;
import org.athar.missing.event.RestrictedPaperOpened;
import org.athar.missing.model.MissingPerson;
import org.athar.missing.model.request.DataRequest;
import org.athar.missing.model.request.LegalHold;
import org.athar.missing.model.request.ProtectionRecords;
import org.athar.missing.view.HoldView;
import org.athar.missing.view.RequestFileView;
import org.athar.missing.view.RequestView;
import org.athar.security.SettingService;
import org.athar.security.access.CurrentOperation;
import org.athar.security.access.Operation;
import org.athar.security.access.OperationName;
import org.athar.security.event.RecordsRead;
import org.athar.security.fault.NotFound;

/** Requests that data is erased or no longer used, each decided by two persons; and orders of authorities that nothing is erased. */
@Stateless
@RolesAllowed("**")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class DataRequestService {

    private static final String TABLE = "data_request";
    private static final String PAPER = "stored_file";
    private static final String HOLD = "legal_hold";
    private static final String DAYS = "missing.request.days";
    private static final int PAGE = 25;
    private static final int LINE = 200;
    private static final int TEXT = 2_000;

    @Inject
    private ProtectionRecords records;
    @Inject
    private MissingReach reach;
    @Inject
    private RequestViews views;
    @Inject
    private Restriction restriction;
    @Inject
    private FileService files;
    @Inject
    private Erasures erasures;
    @Inject
    private MissingTasks tasks;
    @Inject
    private SettingService settings;
    @Inject
    private CurrentOperation current;
    @Inject
    private Event<Auditable> trail;
    @Inject
    private Clock clock;

    /** Requests, or the undecided ones alone: those in which something is open first, 25 behind a place; from the first on for null. */
    @Operation(OperationName.READ_REQUESTS)
    public Page<RequestView> list(boolean undecided, String after) {
        Page<DataRequest> page = Page.of(records.requests(undecided, after, PAGE + 1), after, PAGE, request -> request.place().toString(),
                limit -> records.countRequests(undecided, limit));
        if (!page.rows().isEmpty()) {
            trail.fire(RecordsRead.of(TABLE, page.rows().stream().map(DataRequest::id).toList(), Sensitivity.S2));
        }
        return page.with(views.listed(page.rows(), today()));
    }

    /** One request with all that was decided, and the holds about the same person. */
    @Operation(OperationName.READ_REQUESTS)
    public RequestFileView view(String ref) {
        DataRequest request = request(ref);
        trail.fire(RecordsRead.of(TABLE, request.id(), Sensitivity.S3));
        RequestFileView file = views.file(request, records.holds(request.person()), today());
        if (!file.papers().isEmpty()) {
            trail.fire(RecordsRead.of(PAPER, file.papers().stream().map(paper -> paper.id().value()).toList(), Sensitivity.S3));
        }
        return file;
    }

    /**
     * Opens a paper about a person whose data is kept and no longer used, for who has to judge a request about it; with a reason that
     * stands in the trail. All others are answered as if there were none.
     */
    @Operation(OperationName.OPEN_RESTRICTED_PAPER)
    public Outcome<FileContent> openPaper(String ref, FileId paper, String reason) {
        DataRequest request = request(ref);
        if (!restriction.papers(request.person()).contains(paper)) {
            throw NotFound.absent(PAPER);
        }
        List<Refusal> violations = MissingRules.violations().requiredText("reason", reason, TEXT).found();
        if (!violations.isEmpty()) {
            return Outcome.refused(violations);
        }
        trail.fire(new RestrictedPaperOpened(paper, request.person(), reason.strip()));
        return files.hand(paper);
    }

    /** Takes a request down. */
    @Operation(OperationName.RECORD_REQUEST)
    public Outcome<String> record(RecordRequestCommand typed) {
        RecordRequestCommand command = new RecordRequestCommand(typed.person(), typed.kind(), Texts.strip(typed.askedBy()),
                typed.standing(), Texts.strip(typed.identityCheck()), Texts.strip(typed.concerns()), typed.receivedOn());
        List<Refusal> violations = MissingRules.violations().required("kind", command.kind())
                .requiredText("askedBy", command.askedBy(), LINE).required("standing", command.standing())
                .requiredText("identityCheck", command.identityCheck(), TEXT).requiredText("concerns", command.concerns(), TEXT)
                .required("receivedOn", command.receivedOn())
                .add(isAhead(command.receivedOn()), "receivedOn", MissingRefusal.IN_THE_FUTURE).found();
        if (!violations.isEmpty()) {
            return Outcome.refused(violations);
        }
        MissingPerson person = reach.require(command.person());
        DataRequest request = new DataRequest(Ids.next(clock), records.nextRef(command.receivedOn().getYear()), person.id(), command,
                Integer.parseInt(settings.value(DAYS)), current.person(), current.recordedAt());
        records.add(request);
        tasks.asked(request);
        return changed(request, null);
    }

    /** Proposes what to answer; it holds once a second person has confirmed. */
    @Operation(OperationName.PROPOSE_REQUEST)
    public Outcome<String> propose(String ref, RequestVerdict verdict, String reasons) {
        List<Refusal> violations = MissingRules.violations().required("verdict", verdict).requiredText("reasons", reasons, TEXT).found();
        if (!violations.isEmpty()) {
            return Outcome.refused(violations);
        }
        DataRequest request = request(ref);
        Optional<MissingRefusal> refusal = request.propose(Ids.next(clock), verdict, reasons.strip(), erasures.about(request.person()),
                current.person(), current.recordedAt());
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        tasks.proposed(request, today());
        return changed(request, reasons.strip());
    }

    /** Confirms or declines what another person proposed; what two decided to erase is erased with it. */
    @Operation(OperationName.DECIDE_REQUEST)
    public Outcome<String> answer(String ref, boolean confirm, String words) {
        List<Refusal> violations = MissingRules.violations().add(!confirm && Texts.strip(words) == null, "words", MissingRefusal.MISSING)
                .atMost("words", words, TEXT).found();
        if (!violations.isEmpty()) {
            return Outcome.refused(violations);
        }
        DataRequest request = request(ref);
        records.lock(request.person());
        Optional<MissingRefusal> refusal = request.answer(confirm, Texts.strip(words), erasures.about(request.person()), current.person(),
                current.recordedAt());
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        tasks.answered(request);
        if (request.state() == RequestState.ERASED) {
            erasures.carryOut(request.id());
            trail.fire(new DataErased(request.id(), request.person(), Texts.strip(words)));
            return Outcome.done(request.ref());
        }
        return changed(request, Texts.strip(words));
    }

    /** Holds about a person, those that ended too. */
    @Operation(OperationName.READ_REQUESTS)
    public List<HoldView> holds(String handle) {
        MissingPerson person = reach.require(handle);
        List<LegalHold> found = records.holds(person.id());
        trail.fire(RecordsRead.of(MissingReach.PERSON, person.id().value(), Sensitivity.S2));
        return views.holds(found);
    }

    /** Writes down that an authority orders that nothing about a person is erased. */
    @Operation(OperationName.RECORD_HOLD)
    public Outcome<UUID> hold(PlaceHoldCommand typed) {
        PlaceHoldCommand command = new PlaceHoldCommand(typed.person(), Texts.strip(typed.authority()), Texts.strip(typed.document()),
                Texts.strip(typed.reason()), typed.placedOn());
        List<Refusal> violations = MissingRules.violations().requiredText("authority", command.authority(), LINE)
                .requiredText("document", command.document(), LINE).requiredText("holdReason", command.reason(), TEXT)
                .required("placedOn", command.placedOn())
                .add(isAhead(command.placedOn()), "placedOn", MissingRefusal.IN_THE_FUTURE).found();
        if (!violations.isEmpty()) {
            return Outcome.refused(violations);
        }
        LegalHold hold = new LegalHold(Ids.next(clock), reach.require(command.person()).id(), command, current.person(),
                current.recordedAt());
        records.add(hold);
        trail.fire(new ProtectionChanged(new Subject(HOLD, hold.id()), command.reason()));
        return Outcome.done(hold.id());
    }

    /** Ends a hold; not by who wrote it down. */
    @Operation(OperationName.RECORD_HOLD)
    public Outcome<UUID> endHold(UUID id, String reason) {
        List<Refusal> violations = MissingRules.violations().requiredText("reason", reason, TEXT).found();
        if (!violations.isEmpty()) {
            return Outcome.refused(violations);
        }
        LegalHold hold = records.hold(id).orElseThrow(() -> NotFound.absent(HOLD));
        reach.require(hold.person());
        Optional<MissingRefusal> refusal = hold.end(reason.strip(), current.person(), current.recordedAt());
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        trail.fire(new ProtectionChanged(new Subject(HOLD, id), reason.strip()));
        return Outcome.done(id);
    }

    private Outcome<String> changed(DataRequest request, String reason) {
        trail.fire(new ProtectionChanged(new Subject(TABLE, request.id()), reason));
        return Outcome.done(request.ref());
    }

    private DataRequest request(String ref) {
        DataRequest request = records.request(ref).orElseThrow(() -> NotFound.absent(TABLE, ref));
        reach.require(request.person());
        return request;
    }

    private boolean isAhead(LocalDate day) {
        return day != null && day.isAfter(today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
