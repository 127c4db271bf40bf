package org.athar.identification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.athar.engine.protocol.Action;
import org.athar.engine.protocol.IdentificationProtocol;
import org.athar.engine.protocol.Role;
import org.athar.engine.protocol.Stage;
import org.athar.engine.protocol.fact.CandidateOutcome;
import org.athar.engine.protocol.fact.Discipline;
import org.athar.identification.model.Exclusion;
import org.athar.identification.model.IdentificationCase;
import org.athar.identification.model.PendingStep;
import org.athar.identification.model.StageEvent;
import org.athar.identification.model.evidence.Contradiction;
import org.athar.identification.model.evidence.EvidenceLine;
import org.athar.kernel.Clocks;
import org.athar.kernel.Subject;
import org.athar.missing.MissingFactsService;
import org.athar.missing.MissingPersonId;
import org.athar.missing.OfficeId;
import org.athar.security.ScopeKind;
import org.athar.security.StaffId;
import org.athar.security.StaffService;
import org.athar.security.access.CurrentOperation;
import org.athar.security.view.GrantView;
import org.athar.task.NewTask;
import org.athar.task.TaskService;

/**
 * What is due after a step, opened in the transaction of the step. A sentence names the case by its number and nothing else, so that a
 * desk shows no candidate to who may not see one.
 */
@ApplicationScoped
class CaseTasks {

    private static final String PREFIX = "identification.task.";
    private static final String FOLLOW = PREFIX + "follow";
    private static final String REVIEW = PREFIX + "review";
    private static final String CHECK = PREFIX + "check";
    private static final String SITTING = PREFIX + "sitting";
    private static final String SIGN = PREFIX + "sign";
    private static final String CERTIFY = PREFIX + "certify";
    private static final String RETURN = PREFIX + "return";
    private static final String CLOSE = PREFIX + "close";
    private static final String CONFIRM = PREFIX + "confirm";
    private static final String HAND_OVER = PREFIX + "handOver";
    private static final String SIGN_LINE = PREFIX + "signLine";
    private static final String ANSWER = PREFIX + "answer";
    private static final String WITHDRAW = PREFIX + "withdraw";
    /** What a coordinator does next where no step below leaves it to somebody. */
    private static final Map<Stage, String> GOES_ON = Map.of(Stage.OPENED, PREFIX + "completeData", Stage.DATA_COMPLETE,
            PREFIX + "nominate", Stage.RECONCILIATION, PREFIX + "propose", Stage.SUSPENDED, PREFIX + "resume");
    /** What waits about a case itself, until its step is taken or the case comes to rest. */
    private static final List<String> OF_THE_CASE = List.of(FOLLOW, REVIEW, CHECK, SITTING, SIGN, CERTIFY, RETURN, CLOSE);
    private static final String LINE = "evidence_line";
    private static final String CONTRADICTION = "contradiction";
    /** Where nobody works on a case, and from where it may come back to where it stood. */
    private static final Set<Stage> AT_REST =
            EnumSet.of(Stage.SUSPENDED, Stage.HISTORIC, Stage.CLOSED_NN, Stage.REASSOCIATED, Stage.WITHDRAWN);
    private static final Set<Action> ENDS_REVIEW =
            Set.of(Action.ENDORSE_PROPOSAL, Action.RETURN_PROPOSAL, Action.DECIDE_IDENTIFIED, Action.DECIDE_INCONCLUSIVE,
                    Action.DECIDE_EXCLUDED);
    private static final Set<Action> ENDS_PROPOSAL =
            Set.of(Action.RETURN_PROPOSAL, Action.DECIDE_IDENTIFIED, Action.DECIDE_INCONCLUSIVE, Action.DECIDE_EXCLUDED);
    private static final Set<Role> FOLLOWERS = Set.of(Role.INVESTIGATOR, Role.LAB_ANALYST, Role.COORDINATOR);
    private static final Set<Role> SIGNERS = Set.of(Role.INVESTIGATOR, Role.LAB_ANALYST);

    @Inject
    private TaskService tasks;
    @Inject
    private StaffService staff;
    @Inject
    private MissingFactsService missing;
    @Inject
    private CaseSettings settings;
    @Inject
    private CurrentOperation current;

    /** Opens and closes what the last step of the case asks for. */
    void follow(IdentificationCase subject) {
        StageEvent last = subject.events().get(subject.events().size() - 1);
        if (last.from() != last.to()) {
            moved(subject, last);
        }
        askSecondPersons(subject, last);
        if (ENDS_REVIEW.contains(last.action())) {
            close(subject, REVIEW);
        }
        if (ENDS_PROPOSAL.contains(last.action())) {
            List.of(CHECK, SITTING, SIGN, FOLLOW).forEach(key -> close(subject, key));
        }
        byAction(subject, last.action());
    }

    /** The case stands elsewhere: what nobody can do there waits no longer, what is needed again is asked again. */
    private void moved(IdentificationCase subject, StageEvent last) {
        if (AT_REST.contains(last.to())) {
            OF_THE_CASE.forEach(key -> close(subject, key));
        } else if (AT_REST.contains(last.from())) {
            goOnWhereItStood(subject, last.from());
        }
        boolean open = EvidenceService.openToEvidence(last.to());
        if (open != EvidenceService.openToEvidence(last.from())) {
            lines(subject).forEach(open ? line -> askAbout(subject, line) : this::restWith);
        }
        goOn(subject, last.to());
    }

    /** What the step closed by which the case came to rest is due again; what somebody had done before stays done. */
    private void goOnWhereItStood(IdentificationCase subject, Stage rest) {
        subject.events().stream().filter(event -> event.to() == rest && event.from() != rest).reduce((first, second) -> second)
                .ifPresent(came -> OF_THE_CASE.forEach(key -> tasks.openAgain(about(subject), key, came.recordedAt(), inDays())));
        if (subject.stage() == Stage.PROPOSED) {
            askTheBoard(subject);
        }
    }

    /** A second person is asked about each step that waits for one and can be answered where the case stands. */
    private void askSecondPersons(IdentificationCase subject, StageEvent last) {
        if (last.action().proposes()) {
            last.pendingId().flatMap(subject::pendingStep).ifPresent(one -> askSecondPerson(subject, one));
            return;
        }
        List<PendingStep> due = answerable(subject, last.to());
        boolean answered = last.action().confirms() || last.action() == Action.DECLINE_PENDING;
        if (answered || !due.equals(answerable(subject, last.from()))) {
            close(subject, CONFIRM);
            close(subject, HAND_OVER);
            due.forEach(one -> askSecondPerson(subject, one));
        }
    }

    private static List<PendingStep> answerable(IdentificationCase subject, Stage stage) {
        List<Action> here = IdentificationProtocol.actionsFrom(stage);
        return subject.pending().stream().filter(one -> here.contains(Action.confirming(one.matter()))).toList();
    }

    private void askSecondPerson(IdentificationCase subject, PendingStep waiting) {
        LocalDate due = inDays(waiting.proposedAt());
        IdentificationProtocol.rolesFor(Action.confirming(waiting.matter())).forEach(role -> waitFor(role, subject, due));
    }

    /** A family hears of no case: its officer is asked by the family's own file. */
    private void waitFor(Role second, IdentificationCase subject, LocalDate due) {
        if (second != Role.LIAISON_OFFICER) {
            tasks.open(new NewTask(CONFIRM, List.of(subject.number()), page(subject), about(subject), second, null, null, null, due));
            return;
        }
        subject.candidates().stream().filter(one -> one.outcome() == CandidateOutcome.SUPPORTED).findFirst()
                .map(one -> new MissingPersonId(one.missingPersonId())).ifPresent(person -> {
                    OfficeId office = missing.facts(person).office();
                    String handle = missing.references(List.of(person)).get(person).handle();
                    tasks.open(new NewTask(HAND_OVER, List.of(handle), "/liaison/view.xhtml?ref=" + handle, about(subject),
                            Role.LIAISON_OFFICER, null, office == null ? null : ScopeKind.OFFICE, office == null ? null : office.value(),
                            due));
                });
    }

    /** A case in force at a stage that nobody else was asked to take further waits for a coordinator. */
    private void goOn(IdentificationCase subject, Stage now) {
        GOES_ON.values().forEach(key -> close(subject, key));
        if (GOES_ON.containsKey(now)) {
            LocalDate due = now == Stage.SUSPENDED ? subject.dueOn().orElse(inDays()) : inDays();
            tasks.open(new NewTask(GOES_ON.get(now), List.of(subject.number()), page(subject), about(subject), Role.COORDINATOR, null,
                    null, null, due));
        }
    }

    private static List<EvidenceLine> lines(IdentificationCase subject) {
        return subject.candidates().stream().flatMap(one -> one.linesInForce().stream()).toList();
    }

    /** The case is open to evidence again: the line is to be signed, and what does not fit to be answered. */
    private void askAbout(IdentificationCase subject, EvidenceLine line) {
        if (line.signature().isEmpty()) {
            recorded(subject, line);
        }
        line.contradictions().stream().filter(one -> one.answer().isEmpty()).forEach(one -> contradicted(subject, one));
    }

    private void restWith(EvidenceLine line) {
        signed(line);
        line.contradictions().forEach(this::answered);
    }

    /** A line counts once it is signed: its examiner is asked, or anyone of the discipline's role where the examiner holds none. */
    void recorded(IdentificationCase subject, EvidenceLine line) {
        line.replaces().ifPresent(old -> tasks.close(new Subject(LINE, old), SIGN_LINE));
        StaffId examiner = new StaffId(line.examiner());
        Optional<Role> own = roleOf(examiner, SIGNERS);
        Role role = own.orElse(line.discipline() == Discipline.DNA ? Role.LAB_ANALYST : Role.INVESTIGATOR);
        tasks.open(new NewTask(SIGN_LINE, List.of(subject.number()), page(subject) + "&tab=evidence", new Subject(LINE, line.id()), role,
                own.isPresent() ? examiner : null, own.isPresent() ? null : ScopeKind.SITE, own.isPresent() ? null : subject.siteId(),
                inDays()));
    }

    /** It is signed. */
    void signed(EvidenceLine line) {
        tasks.close(new Subject(LINE, line.id()), SIGN_LINE);
    }

    /** What does not fit stops the case until it is answered in writing. */
    void contradicted(IdentificationCase subject, Contradiction raised) {
        tasks.open(new NewTask(ANSWER, List.of(subject.number()), page(subject) + "&tab=evidence",
                new Subject(CONTRADICTION, raised.id()), Role.COORDINATOR, null, null, null, inDays()));
    }

    /** It was answered. */
    void answered(Contradiction raised) {
        tasks.close(new Subject(CONTRADICTION, raised.id()), ANSWER);
    }

    /** One of two persons withdrew an exclusion: a second is asked, until it no longer stands. */
    void withdrawn(IdentificationCase subject, Exclusion exclusion) {
        Subject about = new Subject("exclusion", exclusion.id());
        tasks.close(about, WITHDRAW);
        if (exclusion.stands()) {
            SIGNERS.stream().sorted().forEach(role -> tasks.open(new NewTask(WITHDRAW, List.of(subject.number()),
                    page(subject) + "&tab=people", about, role, null, ScopeKind.SITE, subject.siteId(), inDays())));
        }
    }

    private void byAction(IdentificationCase subject, Action last) {
        switch (last) {
            case PROPOSE_IDENTIFICATION -> {
                open(REVIEW, subject, Role.INVESTIGATOR, null, null);
                open(CHECK, subject, Role.COORDINATOR, null, null);
                askTheBoard(subject);
            }
            case DECIDE_IDENTIFIED -> open(CERTIFY, subject, Role.COORDINATOR, null, null);
            case CERTIFY, NOTIFY_FAMILY -> {
                if (last == Action.CERTIFY) {
                    close(subject, CERTIFY);
                }
                if (IdentificationProtocol.actionsFrom(subject.stage()).contains(Action.PREPARE_RETURN)) {
                    open(RETURN, subject, Role.CUSTODIAN, ScopeKind.SITE, subject.siteId());
                }
            }
            case PREPARE_RETURN, HOLD_REMAINS -> close(subject, RETURN);
            case CONFIRM_RETURN -> open(CLOSE, subject, Role.COORDINATOR, null, null);
            case CLOSE -> close(subject, CLOSE);
            case CONFIRM_REOPENING -> List.of(CERTIFY, RETURN, CLOSE).forEach(key -> close(subject, key));
            default -> {
                // nothing is due from anybody in particular
            }
        }
    }

    /** The case lies before a sitting: once something is proposed, its members have the sheet to sign. */
    void putBefore(IdentificationCase subject) {
        if (subject.stage() == Stage.PROPOSED) {
            askTheBoard(subject);
        }
    }

    /** The members of the sitting have the sheet to sign; where there is none yet, a coordinator has to find one. */
    private void askTheBoard(IdentificationCase subject) {
        close(subject, SITTING);
        close(subject, SIGN);
        subject.sittingId().ifPresentOrElse(sitting -> open(SIGN, subject, Role.BOARD_MEMBER, ScopeKind.SITTING, sitting),
                () -> open(SITTING, subject, Role.COORDINATOR, null, null));
    }

    /** Somebody follows a candidate up. */
    void followCandidate(IdentificationCase subject, StaffId owner, LocalDate dueOn) {
        roleOf(owner, FOLLOWERS).ifPresent(as -> tasks.open(new NewTask(FOLLOW, List.of(subject.number()), page(subject), about(subject),
                as, owner, null, null, dueOn, true)));
    }

    private Optional<Role> roleOf(StaffId person, Set<Role> wanted) {
        return staff.find(person).stream().flatMap(member -> member.grants().stream())
                .filter(grant -> "IN_FORCE".equals(grant.status())).map(GrantView::role).filter(wanted::contains).findFirst();
    }

    private LocalDate inDays() {
        return inDays(current.recordedAt());
    }

    private LocalDate inDays(Instant since) {
        return Clocks.dayOf(since).plusDays(settings.taskDays());
    }

    private void open(String key, IdentificationCase subject, Role role, ScopeKind kind, UUID scope) {
        tasks.open(new NewTask(key, List.of(subject.number()), page(subject), about(subject), role, null, kind, scope, inDays()));
    }

    private void close(IdentificationCase subject, String key) {
        tasks.close(about(subject), key);
    }

    private static String page(IdentificationCase subject) {
        return "/identification/view.xhtml?ref=" + subject.number();
    }

    private static Subject about(IdentificationCase subject) {
        return new Subject(CaseDesk.CASE, subject.id());
    }
}
