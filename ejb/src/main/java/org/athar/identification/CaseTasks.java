package org.athar.identification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.athar.engine.protocol.Action;
import org.athar.engine.protocol.IdentificationProtocol;
import org.athar.engine.protocol.Role;
import org.athar.engine.protocol.Ruling;
import org.athar.engine.protocol.Stage;
import org.athar.engine.protocol.fact.CandidateOutcome;
import org.athar.engine.protocol.fact.Discipline;
import org.athar.identification.model.Exclusion;
import org.athar.identification.model.IdentificationCase;
import org.athar.identification.model.StageEvent;
import org.athar.identification.model.Step;
import org.athar.identification.model.board.BoardSitting;
import org.athar.identification.model.evidence.Contradiction;
import org.athar.identification.model.evidence.EvidenceLine;
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
    private static final String LINE = "evidence_line";
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
    void follow(IdentificationCase subject, Ruling ruling) {
        Action last = subject.events().get(subject.events().size() - 1).action();
        if (ENDS_REVIEW.contains(last)) {
            close(subject, REVIEW);
        }
        if (ENDS_PROPOSAL.contains(last)) {
            List.of(CHECK, SITTING, SIGN, FOLLOW).forEach(key -> close(subject, key));
        }
        if (last.confirms() || last == Action.DECLINE_PENDING) {
            close(subject, CONFIRM);
            close(subject, HAND_OVER);
        }
        if (ruling instanceof Ruling.Permitted permitted && permitted.needsSecondPerson()) {
            permitted.secondPerson().forEach(role -> waitFor(role, subject));
        }
        byAction(subject, last);
        goOn(subject);
    }

    /** A family hears of no case: its officer is asked by the family's own file. */
    private void waitFor(Role second, IdentificationCase subject) {
        if (second != Role.LIAISON_OFFICER) {
            open(CONFIRM, subject, second, null, null);
            return;
        }
        subject.candidates().stream().filter(one -> one.outcome() == CandidateOutcome.SUPPORTED).findFirst()
                .map(one -> new MissingPersonId(one.missingPersonId())).ifPresent(person -> {
                    OfficeId office = missing.facts(person).office();
                    String handle = missing.references(List.of(person)).get(person).handle();
                    tasks.open(new NewTask(HAND_OVER, List.of(handle), "/liaison/view.xhtml?ref=" + handle, about(subject),
                            Role.LIAISON_OFFICER, null, office == null ? null : ScopeKind.OFFICE, office == null ? null : office.value(),
                            inDays()));
                });
    }

    /** A case in force at a stage that nobody else was asked to take further waits for a coordinator. */
    private void goOn(IdentificationCase subject) {
        StageEvent last = subject.events().get(subject.events().size() - 1);
        if (last.from() == last.to()) {
            return;
        }
        GOES_ON.values().forEach(key -> close(subject, key));
        if (GOES_ON.containsKey(last.to())) {
            LocalDate due = last.to() == Stage.SUSPENDED ? subject.dueOn().orElse(inDays()) : inDays();
            tasks.open(new NewTask(GOES_ON.get(last.to()), List.of(subject.number()), page(subject), about(subject), Role.COORDINATOR, null,
                    null, null, due));
        }
        if (!EvidenceService.openToEvidence(last.to())) {
            subject.candidates().stream().flatMap(one -> one.linesInForce().stream())
                    .forEach(line -> tasks.close(new Subject(LINE, line.id()), SIGN_LINE));
        }
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
                new Subject("contradiction", raised.id()), Role.COORDINATOR, null, null, null, inDays()));
    }

    /** It was answered. */
    void answered(Contradiction raised) {
        tasks.close(new Subject("contradiction", raised.id()), ANSWER);
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
                if (subject.sittingId().isEmpty()) {
                    open(SITTING, subject, Role.COORDINATOR, null, null);
                } else {
                    open(SIGN, subject, Role.BOARD_MEMBER, ScopeKind.SITTING, subject.sittingId().get());
                }
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
            default -> {
                // nothing is due from anybody in particular
            }
        }
    }

    /** The case lies before a sitting: its members have the sheet to sign. */
    void putBefore(IdentificationCase subject, BoardSitting sitting) {
        close(subject, SITTING);
        if (subject.standingProposal().isPresent() && !subject.stage().identified()) {
            open(SIGN, subject, Role.BOARD_MEMBER, ScopeKind.SITTING, sitting.id());
        }
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
        return LocalDate.ofInstant(current.recordedAt(), Step.ZONE).plusDays(settings.taskDays());
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
