package org.athar.identification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.athar.engine.protocol.Action;
import org.athar.engine.protocol.IdentificationProtocol;
import org.athar.engine.protocol.Role;
import org.athar.engine.protocol.Ruling;
import org.athar.identification.model.IdentificationCase;
import org.athar.identification.model.Step;
import org.athar.identification.model.board.BoardSitting;
import org.athar.kernel.Subject;
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
    private static final Set<Action> ENDS_REVIEW =
            Set.of(Action.ENDORSE_PROPOSAL, Action.RETURN_PROPOSAL, Action.DECIDE_IDENTIFIED, Action.DECIDE_INCONCLUSIVE,
                    Action.DECIDE_EXCLUDED);
    private static final Set<Action> ENDS_PROPOSAL =
            Set.of(Action.RETURN_PROPOSAL, Action.DECIDE_IDENTIFIED, Action.DECIDE_INCONCLUSIVE, Action.DECIDE_EXCLUDED);
    private static final Set<Role> FOLLOWERS = Set.of(Role.INVESTIGATOR, Role.LAB_ANALYST, Role.COORDINATOR);

    @Inject
    private TaskService tasks;
    @Inject
    private StaffService staff;
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
        }
        if (ruling instanceof Ruling.Permitted permitted && permitted.needsSecondPerson()) {
            permitted.secondPerson().stream().filter(role -> role != Role.LIAISON_OFFICER)
                    .forEach(role -> open(CONFIRM, subject, role, null, null));
        }
        byAction(subject, last);
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
            case PREPARE_RETURN -> close(subject, RETURN);
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
        Optional<Role> role = staff.find(owner).stream().flatMap(member -> member.grants().stream())
                .filter(grant -> "IN_FORCE".equals(grant.status())).map(GrantView::role).filter(FOLLOWERS::contains).findFirst();
        role.ifPresent(as -> tasks.open(new NewTask(FOLLOW, List.of(subject.number()), page(subject), about(subject), as, owner, null,
                null, dueOn)));
    }

    private void open(String key, IdentificationCase subject, Role role, ScopeKind kind, UUID scope) {
        LocalDate due = LocalDate.ofInstant(current.recordedAt(), Step.ZONE).plusDays(settings.taskDays());
        tasks.open(new NewTask(key, List.of(subject.number()), page(subject), about(subject), role, null, kind, scope, due));
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
