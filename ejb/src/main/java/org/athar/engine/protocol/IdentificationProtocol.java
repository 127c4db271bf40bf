package org.athar.engine.protocol;

import static org.athar.engine.protocol.Action.*;
import static org.athar.engine.protocol.Guard.*;
import static org.athar.engine.protocol.Role.BOARD_MEMBER;
import static org.athar.engine.protocol.Role.COORDINATOR;
import static org.athar.engine.protocol.Role.CUSTODIAN;
import static org.athar.engine.protocol.Role.INVESTIGATOR;
import static org.athar.engine.protocol.Role.LAB_ANALYST;
import static org.athar.engine.protocol.Role.LIAISON_OFFICER;
import static org.athar.engine.protocol.Row.Target.BACK;
import static org.athar.engine.protocol.Row.Target.CANDIDATE_UNLESS_BEYOND;
import static org.athar.engine.protocol.Row.Target.UNCHANGED;
import static org.athar.engine.protocol.Row.Target.WHILE_ANOTHER_IS_OPEN;
import static org.athar.engine.protocol.Row.row;
import static org.athar.engine.protocol.Ruling.Consequence.LATER_FINDS_TASK_OPENS;
import static org.athar.engine.protocol.Ruling.Consequence.LIAISON_TASK_OPENS;
import static org.athar.engine.protocol.Ruling.Consequence.NEW_CASE_OPENS;
import static org.athar.engine.protocol.Stage.*;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The identification procedure: which step may follow which, who may take it, and what must hold. A number never identifies a person;
 * only {@link Action#DECIDE_IDENTIFIED} leads to {@link Stage#IDENTIFIED}.
 */
public final class IdentificationProtocol {

    private static final Set<Stage> BEFORE_DECISION = EnumSet.of(OPENED, DATA_COMPLETE, CANDIDATE, RECONCILIATION, PROPOSED);
    private static final Set<Stage> BEFORE_PROPOSAL = EnumSet.of(OPENED, DATA_COMPLETE, CANDIDATE, RECONCILIATION);
    private static final Set<Stage> BEFORE_DECISION_OR_WAITING =
            EnumSet.of(OPENED, DATA_COMPLETE, CANDIDATE, RECONCILIATION, PROPOSED, SUSPENDED);
    private static final Set<Stage> CAN_BE_REOPENED = EnumSet.of(IDENTIFIED, CERTIFIED, FAMILY_NOTIFIED, CERTIFIED_AND_NOTIFIED, RETURNED,
            HELD, CLOSED, CLOSED_NN);
    private static final Set<Stage> SOMETHING_CAN_PEND = EnumSet.complementOf(EnumSet.of(NOT_OPENED, WITHDRAWN));

    private static final List<Guard> EVIDENCE = List.of(CANDIDATE_NOT_EXCLUDED, NO_STANDING_EXCLUSION, IDENTIFIER_SUFFICIENT, LINES_SIGNED,
            NO_LINE_EXCLUDED, CONTRADICTIONS_ANSWERED, PRIOR_RECORDED, PRIOR_COUNTS_PERSONS, POSTERIOR_REACHED, THRESHOLD_DECIDED);
    private static final List<Guard> BEFORE_THE_SITTING = List.of(PROPOSAL_STANDS, SITTING_APPOINTED);
    private static final List<Guard> EXCLUSION =
            List.of(CANDIDATE_NAMED, CANDIDATE_NOT_EXCLUDED, EXCLUSION_REASON_TYPED, REASONS_GIVEN, SPLIT_CONSIDERED);
    private static final List<Guard> JOINING = List.of(MAIN_CASE_STANDS, SAME_PERSON_SHOWN);
    private static final List<Guard> DIVIDING = List.of(PARTS_NAMED, LINES_FOLLOW_PARTS, REASONS_GIVEN);
    private static final List<Guard> DECIDED_ELSEWHERE =
            List.of(HISTORIC_TOLD, DECIDED_BEFORE_THE_CASE, GAP_LISTED, HISTORIC_NOT_EXCLUDED, REASONS_GIVEN);
    private static final List<Guard> SECOND = List.of(PROPOSAL_PENDING, SECOND_PERSON);

    /** The procedure, row by row; a step of two persons has a line for each, and row 14 one for each order. */
    private static final List<Row> TABLE = List.of(
            row(1, OPEN).from(NOT_OPENED).to(OPENED).by(COORDINATOR, INVESTIGATOR)
                    .when(REMAINS_RECORDED, REMAINS_HUMAN, REMAINS_FREE),
            row(2, COMPLETE_DATA).from(OPENED).to(DATA_COMPLETE).by(COORDINATOR)
                    .when(CUSTODY_UNBROKEN, EXAMINATION_COMPLETE, EXAMINATION_REVIEWED),
            row(3, NOMINATE_CANDIDATE).from(DATA_COMPLETE, CANDIDATE, RECONCILIATION).to(CANDIDATE_UNLESS_BEYOND)
                    .by(INVESTIGATOR, LAB_ANALYST, COORDINATOR)
                    .when(CANDIDATE_NAMED, PERSON_VERIFIED, INFORMANT_AND_INTERVIEWER, FAMILY_SAMPLES_COVERED, OWNER_AND_DUE_DATE,
                            NO_STANDING_EXCLUSION),
            row(4, BEGIN_RECONCILIATION).from(CANDIDATE).to(RECONCILIATION).by(COORDINATOR)
                    .when(EVIDENCE_WITH_OUTCOME),
            row(5, PROPOSE_IDENTIFICATION).from(RECONCILIATION).to(PROPOSED).by(COORDINATOR, INVESTIGATOR)
                    .when(CANDIDATE_NAMED).when(EVIDENCE),
            row(6, ENDORSE_PROPOSAL).from(PROPOSED).to(UNCHANGED).by(INVESTIGATOR, LAB_ANALYST)
                    .when(PROPOSAL_STANDS, REVIEWER_INDEPENDENT, SHEET_UNCHANGED, REASONS_GIVEN),
            row(6, RETURN_PROPOSAL).from(PROPOSED).to(RECONCILIATION).by(INVESTIGATOR, LAB_ANALYST)
                    .when(PROPOSAL_STANDS, REVIEWER_INDEPENDENT, REASONS_GIVEN),
            row(7, SIGN_SHEET).from(PROPOSED).to(UNCHANGED).by(BOARD_MEMBER)
                    .when(BEFORE_THE_SITTING).when(MEMBER_OF_SITTING, MEMBER_INDEPENDENT, SHEET_UNCHANGED),
            row(7, DISSENT_ON_SHEET).from(PROPOSED).to(UNCHANGED).by(BOARD_MEMBER)
                    .when(BEFORE_THE_SITTING).when(MEMBER_OF_SITTING, MEMBER_INDEPENDENT, SHEET_UNCHANGED, REASONS_GIVEN),
            row(8, DECIDE_IDENTIFIED).from(PROPOSED).to(IDENTIFIED).by(BOARD_MEMBER)
                    .when(BEFORE_THE_SITTING).when(IN_THE_CHAIR, REVIEW_ENDORSED, QUORUM_SIGNED, CHAIR_SIGNED, PROFESSIONS_SIGNED,
                            DISCIPLINE_SIGNED, SITTING_INDEPENDENT, MAJORITY_FOR, DISSENT_REASONED, QUALITY_CHECKED, SHEET_UNCHANGED)
                    .when(EVIDENCE).then(LIAISON_TASK_OPENS),
            row(9, DECIDE_INCONCLUSIVE).from(PROPOSED).to(RECONCILIATION).by(BOARD_MEMBER)
                    .when(BEFORE_THE_SITTING).when(IN_THE_CHAIR, MEMBER_INDEPENDENT, REASONS_GIVEN),
            row(9, DECIDE_EXCLUDED).from(PROPOSED).to(WHILE_ANOTHER_IS_OPEN).by(BOARD_MEMBER)
                    .when(BEFORE_THE_SITTING).when(IN_THE_CHAIR, MEMBER_INDEPENDENT, EXCLUSION_REASON_TYPED, REASONS_GIVEN,
                            SPLIT_CONSIDERED),
            row(10, PROPOSE_EXCLUSION).from(CANDIDATE, RECONCILIATION).to(UNCHANGED).by(INVESTIGATOR, LAB_ANALYST)
                    .when(EXCLUSION).when(NOT_PENDING_ALREADY),
            row(10, CONFIRM_EXCLUSION).from(CANDIDATE, RECONCILIATION).to(WHILE_ANOTHER_IS_OPEN).by(COORDINATOR)
                    .when(SECOND).when(EXCLUSION),
            row(11, PROPOSE_REASSOCIATION).from(Stage.allInForce()).to(UNCHANGED).by(COORDINATOR)
                    .when(JOINING).when(NOT_PENDING_ALREADY),
            row(11, CONFIRM_REASSOCIATION).from(Stage.allInForce()).to(REASSOCIATED).by(COORDINATOR, INVESTIGATOR)
                    .when(SECOND).when(JOINING).then(LATER_FINDS_TASK_OPENS),
            row(11, PROPOSE_SEPARATION).from(REASSOCIATED).to(UNCHANGED).by(COORDINATOR)
                    .when(REASONS_GIVEN, NOT_PENDING_ALREADY),
            row(11, CONFIRM_SEPARATION).from(REASSOCIATED).to(BACK).by(COORDINATOR, INVESTIGATOR)
                    .when(SECOND).when(REASONS_GIVEN),
            row(12, PROPOSE_SPLIT).from(BEFORE_DECISION_OR_WAITING).to(UNCHANGED).by(INVESTIGATOR)
                    .when(DIVIDING).when(NOT_PENDING_ALREADY),
            row(12, CONFIRM_SPLIT).from(BEFORE_DECISION_OR_WAITING).to(UNCHANGED).by(COORDINATOR, INVESTIGATOR)
                    .when(SECOND).when(DIVIDING).then(NEW_CASE_OPENS),
            row(13, CLOSE_WITHOUT_NAME).from(DATA_COMPLETE, CANDIDATE, RECONCILIATION).to(CLOSED_NN).by(COORDINATOR)
                    .when(SEARCH_DONE, INTERIM_BURIAL_RECORDED, SAMPLE_KEPT),
            row(14, CERTIFY).from(IDENTIFIED).to(CERTIFIED).by(COORDINATOR)
                    .when(CERTIFICATE_COMPLETE, CERTIFICATE_MAY_COME_FIRST),
            row(14, CERTIFY).from(FAMILY_NOTIFIED).to(CERTIFIED_AND_NOTIFIED).by(COORDINATOR)
                    .when(CERTIFICATE_COMPLETE),
            row(14, NOTIFY_FAMILY).from(IDENTIFIED).to(FAMILY_NOTIFIED).by(LIAISON_OFFICER)
                    .when(NOTIFICATION_COMPLETE, PREFERENCE_HONOURED, NOTIFICATION_MAY_COME_FIRST),
            row(14, NOTIFY_FAMILY).from(CERTIFIED).to(CERTIFIED_AND_NOTIFIED).by(LIAISON_OFFICER)
                    .when(NOTIFICATION_COMPLETE, PREFERENCE_HONOURED),
            row(15, PREPARE_RETURN).from(CERTIFIED_AND_NOTIFIED, HELD).to(UNCHANGED).by(CUSTODIAN)
                    .when(BAG_CHECKED, PARTS_LISTED, NOT_PENDING_ALREADY),
            row(15, CONFIRM_RETURN).from(CERTIFIED_AND_NOTIFIED, HELD).to(RETURNED).by(LIAISON_OFFICER)
                    .when(SECOND).when(BAG_CHECKED, PARTS_LISTED, PARTS_TOLD, RECEIPT_SIGNED, CUSTODY_RELEASED),
            row(16, HOLD_REMAINS).from(CERTIFIED_AND_NOTIFIED).to(HELD).by(COORDINATOR)
                    .when(WISH_WRITTEN, PLACE_OF_KEEPING),
            row(17, CLOSE).from(RETURNED).to(CLOSED).by(COORDINATOR)
                    .when(BURIAL_PLACE_RECORDED, LATER_FINDS_WISH_RECORDED),
            row(18, SUSPEND).from(BEFORE_DECISION).to(SUSPENDED).by(COORDINATOR)
                    .when(REASONS_GIVEN, REVIEW_DATE_SET),
            row(18, RESUME).from(SUSPENDED).to(BACK).by(COORDINATOR)
                    .when(REASONS_GIVEN),
            row(19, PROPOSE_REOPENING).from(CAN_BE_REOPENED).to(UNCHANGED).by(COORDINATOR)
                    .when(REOPEN_REASON_TYPED, REASONS_GIVEN, NOT_PENDING_ALREADY),
            row(19, CONFIRM_REOPENING).from(CAN_BE_REOPENED).to(RECONCILIATION).by(BOARD_MEMBER)
                    .when(SECOND).when(REOPEN_REASON_TYPED, REASONS_GIVEN).then(LIAISON_TASK_OPENS),
            row(20, PROPOSE_WITHDRAWAL).from(OPENED, DATA_COMPLETE, CANDIDATE).to(UNCHANGED).by(COORDINATOR, INVESTIGATOR)
                    .when(REASONS_GIVEN, NOT_PENDING_ALREADY),
            row(20, CONFIRM_WITHDRAWAL).from(OPENED, DATA_COMPLETE, CANDIDATE).to(WITHDRAWN).by(COORDINATOR)
                    .when(SECOND).when(REASONS_GIVEN),
            row(21, DECLINE_PENDING).from(SOMETHING_CAN_PEND).to(UNCHANGED)
                    .by(INVESTIGATOR, LAB_ANALYST, COORDINATOR, BOARD_MEMBER, CUSTODIAN, LIAISON_OFFICER)
                    .when(PROPOSAL_PENDING, MAY_DECLINE, REASONS_GIVEN),
            row(22, PROPOSE_HISTORIC).from(BEFORE_PROPOSAL).to(UNCHANGED).by(COORDINATOR)
                    .when(DECIDED_ELSEWHERE).when(NOT_PENDING_ALREADY),
            row(22, CONFIRM_HISTORIC).from(BEFORE_PROPOSAL).to(HISTORIC).by(COORDINATOR)
                    .when(SECOND).when(CONFIRMER_SIGNED_NOTHING).when(DECIDED_ELSEWHERE),
            row(22, TAKE_UP).from(HISTORIC).to(BACK).by(COORDINATOR)
                    .when(REASONS_GIVEN));

    private IdentificationProtocol() {
    }

    /** The whole procedure, in its own order. */
    public static List<Row> table() {
        return TABLE;
    }

    /**
     * Rules on one step.
     *
     * @param stage     where the case stands; the history must end there
     * @param action    the step
     * @param situation who tries it, when, with what words, on what facts
     * @return the stage that follows, or every rule that is not met
     * @throws IllegalArgumentException when the history does not end at the stage
     */
    public static Ruling rule(Stage stage, Action action, Situation situation) {
        return rule(stage, action, situation, guard -> true);
    }

    /** What lies ahead from here: each step that this stage knows, with what stands in its way before any form is filled. */
    public static List<Prospect> outlook(Stage stage, Situation situation) {
        return actionsFrom(stage).stream()
                .map(action -> new Prospect(action, rule(stage, action, situation, guard -> guard.looks() != Looks.AT_FORM))).toList();
    }

    /** The steps that this stage knows, in the order of the procedure. */
    public static List<Action> actionsFrom(Stage stage) {
        return TABLE.stream().filter(row -> row.from().contains(stage)).map(Row::action).distinct().toList();
    }

    /** Every role that some row allows to take this step. */
    public static Set<Role> rolesFor(Action action) {
        return TABLE.stream().filter(row -> row.action() == action).flatMap(row -> row.by().stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    /**
     * The stage to which these steps lead.
     *
     * @param steps oldest first
     * @throws IllegalArgumentException when a step does not follow from the one before, or stands in no row
     */
    public static Stage fold(List<StageStep> steps) {
        Stage stage = NOT_OPENED;
        Deque<Stage> before = new ArrayDeque<>();
        for (int i = 0; i < steps.size(); i++) {
            StageStep step = steps.get(i);
            Optional<Row> row = find(stage, step.action());
            boolean follows = step.from() == stage && row.filter(one -> leads(one, step, before)).isPresent();
            if (!follows) {
                throw new IllegalArgumentException("Step " + (i + 1) + " does not follow: " + step + " at " + stage);
            }
            remember(step, before);
            stage = step.to();
        }
        return stage;
    }

    /** The stage to which a suspension that ends, a joining that is undone, or a historic case that is taken up leads back. */
    static Stage stageBefore(List<StageStep> steps) {
        Deque<Stage> before = new ArrayDeque<>();
        steps.forEach(step -> remember(step, before));
        if (before.isEmpty()) {
            throw new IllegalArgumentException("The history holds no stage to go back to");
        }
        return before.peek();
    }

    private static void remember(StageStep step, Deque<Stage> before) {
        switch (step.action()) {
            case SUSPEND, CONFIRM_REASSOCIATION, CONFIRM_HISTORIC -> before.push(step.from());
            case RESUME, CONFIRM_SEPARATION, TAKE_UP -> before.poll();
            default -> { }
        }
    }

    private static boolean leads(Row row, StageStep step, Deque<Stage> before) {
        return row.to() == BACK ? step.to() == before.peek() : row.to().possible().apply(step.from()).contains(step.to());
    }

    private static Optional<Row> find(Stage stage, Action action) {
        return TABLE.stream().filter(row -> row.action() == action && row.from().contains(stage)).findFirst();
    }

    private static Ruling rule(Stage stage, Action action, Situation situation, Predicate<Guard> asked) {
        List<StageStep> history = situation.history();
        Stage last = history.isEmpty() ? NOT_OPENED : history.get(history.size() - 1).to();
        if (last != stage) {
            throw new IllegalArgumentException("The case stands at " + stage + ", its history ends at " + last);
        }
        Inquiry inquiry = new Inquiry(action, situation);
        return find(stage, action).map(row -> rule(row, stage, inquiry, asked))
                .orElseGet(() -> new Ruling.Refused(List.of(STAGE_ALLOWS.refusal(inquiry, rolesFor(action)))));
    }

    private static Ruling rule(Row row, Stage stage, Inquiry inquiry, Predicate<Guard> asked) {
        List<Refusal> refusals = new ArrayList<>();
        if (Collections.disjoint(row.by(), inquiry.actor().roles())) {
            refusals.add(ROLE_ALLOWS.refusal(inquiry, row.by()));
        }
        row.allGuards().stream().filter(asked).filter(guard -> !guard.holds(inquiry))
                .forEach(guard -> refusals.add(guard.refusal(inquiry, row.by())));
        return refusals.isEmpty() ? permit(row, stage, inquiry) : new Ruling.Refused(refusals);
    }

    private static Ruling permit(Row row, Stage stage, Inquiry inquiry) {
        return new Ruling.Permitted(row.to().next().apply(stage, inquiry),
                row.action().confirmation().map(IdentificationProtocol::rolesFor).orElse(Set.of()),
                row.consequences().stream().filter(what -> what.applies(inquiry)).collect(Collectors.toSet()),
                inquiry.occurrence().daysLate());
    }

    /**
     * A step that lies ahead.
     *
     * @param action the step
     * @param ruling what stands in its way, rules about the form left out
     */
    public record Prospect(Action action, Ruling ruling) {
    }
}
