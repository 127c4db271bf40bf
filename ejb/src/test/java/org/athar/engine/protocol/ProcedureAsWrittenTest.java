package org.athar.engine.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.athar.engine.protocol.fact.RegroupingFacts;
import org.junit.jupiter.api.Test;

/** The table against the written procedure, copied here by hand: row, step, from, to, who, rules. */
class ProcedureAsWrittenTest {

    private static final String EVIDENCE = "CANDIDATE_NOT_EXCLUDED NO_STANDING_EXCLUSION IDENTIFIER_SUFFICIENT LINES_SIGNED "
            + "NO_LINE_EXCLUDED CONTRADICTIONS_ANSWERED PRIOR_RECORDED PRIOR_COUNTS_PERSONS POSTERIOR_REACHED THRESHOLD_DECIDED";
    private static final String OPEN_CASES = "OPENED DATA_COMPLETE CANDIDATE RECONCILIATION PROPOSED SUSPENDED";
    private static final String IN_FORCE = OPEN_CASES + " IDENTIFIED CERTIFIED FAMILY_NOTIFIED CERTIFIED_AND_NOTIFIED RETURNED HELD";
    private static final String DECIDED =
            "IDENTIFIED CERTIFIED FAMILY_NOTIFIED CERTIFIED_AND_NOTIFIED RETURNED HELD CLOSED CLOSED_NN";
    private static final String PAST = "HISTORIC_TOLD DECIDED_BEFORE_THE_CASE GAP_LISTED HISTORIC_NOT_EXCLUDED REASONS_GIVEN";
    private static final String ANY_OTHER = "COORDINATOR INVESTIGATOR";

    private static final List<String> WRITTEN = List.of(
            "1|OPEN|NOT_OPENED|OPENED|COORDINATOR INVESTIGATOR|REMAINS_RECORDED REMAINS_HUMAN REMAINS_FREE",
            "2|COMPLETE_DATA|OPENED|DATA_COMPLETE|COORDINATOR|CUSTODY_UNBROKEN EXAMINATION_COMPLETE EXAMINATION_REVIEWED",
            "3|NOMINATE_CANDIDATE|DATA_COMPLETE CANDIDATE RECONCILIATION|CANDIDATE, or unchanged when already beyond|" + ANY_OTHER
                    + " LAB_ANALYST|CANDIDATE_NAMED PERSON_VERIFIED INFORMANT_AND_INTERVIEWER FAMILY_SAMPLES_COVERED OWNER_AND_DUE_DATE "
                    + "NO_STANDING_EXCLUSION",
            "4|BEGIN_RECONCILIATION|CANDIDATE|RECONCILIATION|COORDINATOR|EVIDENCE_WITH_OUTCOME",
            "5|PROPOSE_IDENTIFICATION|RECONCILIATION|PROPOSED|COORDINATOR INVESTIGATOR|CANDIDATE_NAMED " + EVIDENCE,
            "6|ENDORSE_PROPOSAL|PROPOSED|unchanged|INVESTIGATOR LAB_ANALYST|PROPOSAL_STANDS REVIEWER_INDEPENDENT SHEET_UNCHANGED "
                    + "REASONS_GIVEN",
            "6|RETURN_PROPOSAL|PROPOSED|RECONCILIATION|INVESTIGATOR LAB_ANALYST|PROPOSAL_STANDS REVIEWER_INDEPENDENT REASONS_GIVEN",
            "7|SIGN_SHEET|PROPOSED|unchanged|BOARD_MEMBER|PROPOSAL_STANDS SITTING_APPOINTED MEMBER_OF_SITTING MEMBER_INDEPENDENT "
                    + "SHEET_UNCHANGED",
            "7|DISSENT_ON_SHEET|PROPOSED|unchanged|BOARD_MEMBER|PROPOSAL_STANDS SITTING_APPOINTED MEMBER_OF_SITTING MEMBER_INDEPENDENT "
                    + "SHEET_UNCHANGED REASONS_GIVEN",
            "8|DECIDE_IDENTIFIED|PROPOSED|IDENTIFIED|BOARD_MEMBER|PROPOSAL_STANDS SITTING_APPOINTED IN_THE_CHAIR REVIEW_ENDORSED "
                    + "QUORUM_SIGNED CHAIR_SIGNED PROFESSIONS_SIGNED DISCIPLINE_SIGNED SITTING_INDEPENDENT MAJORITY_FOR DISSENT_REASONED "
                    + "QUALITY_CHECKED SHEET_UNCHANGED " + EVIDENCE,
            "9|DECIDE_INCONCLUSIVE|PROPOSED|RECONCILIATION|BOARD_MEMBER|PROPOSAL_STANDS SITTING_APPOINTED IN_THE_CHAIR MEMBER_INDEPENDENT "
                    + "REASONS_GIVEN",
            "9|DECIDE_EXCLUDED|PROPOSED|CANDIDATE while another is open, else DATA_COMPLETE|BOARD_MEMBER|PROPOSAL_STANDS SITTING_APPOINTED "
                    + "IN_THE_CHAIR MEMBER_INDEPENDENT EXCLUSION_REASON_TYPED REASONS_GIVEN SPLIT_CONSIDERED",
            "10|PROPOSE_EXCLUSION|CANDIDATE RECONCILIATION|unchanged|INVESTIGATOR LAB_ANALYST|CANDIDATE_NAMED CANDIDATE_NOT_EXCLUDED "
                    + "EXCLUSION_REASON_TYPED REASONS_GIVEN SPLIT_CONSIDERED NOT_PENDING_ALREADY",
            "10|CONFIRM_EXCLUSION|CANDIDATE RECONCILIATION|CANDIDATE while another is open, else DATA_COMPLETE|COORDINATOR|"
                    + "PROPOSAL_PENDING SECOND_PERSON CANDIDATE_NAMED CANDIDATE_NOT_EXCLUDED EXCLUSION_REASON_TYPED "
                    + "REASONS_GIVEN SPLIT_CONSIDERED",
            "11|PROPOSE_REASSOCIATION|" + IN_FORCE + "|unchanged|COORDINATOR|MAIN_CASE_STANDS SAME_PERSON_SHOWN NOT_PENDING_ALREADY",
            "11|CONFIRM_REASSOCIATION|" + IN_FORCE + "|REASSOCIATED|" + ANY_OTHER
                    + "|PROPOSAL_PENDING SECOND_PERSON MAIN_CASE_STANDS SAME_PERSON_SHOWN",
            "11|PROPOSE_SEPARATION|REASSOCIATED|unchanged|COORDINATOR|REASONS_GIVEN NOT_PENDING_ALREADY",
            "11|CONFIRM_SEPARATION|REASSOCIATED|back to the stage before|" + ANY_OTHER + "|PROPOSAL_PENDING SECOND_PERSON REASONS_GIVEN",
            "12|PROPOSE_SPLIT|" + OPEN_CASES + "|unchanged|INVESTIGATOR|PARTS_NAMED LINES_FOLLOW_PARTS REASONS_GIVEN NOT_PENDING_ALREADY",
            "12|CONFIRM_SPLIT|" + OPEN_CASES + "|unchanged|" + ANY_OTHER
                    + "|PROPOSAL_PENDING SECOND_PERSON PARTS_NAMED LINES_FOLLOW_PARTS REASONS_GIVEN",
            "13|CLOSE_WITHOUT_NAME|DATA_COMPLETE CANDIDATE RECONCILIATION|CLOSED_NN|COORDINATOR|SEARCH_DONE INTERIM_BURIAL_RECORDED "
                    + "SAMPLE_KEPT",
            "14|CERTIFY|IDENTIFIED|CERTIFIED|COORDINATOR|CERTIFICATE_COMPLETE CERTIFICATE_MAY_COME_FIRST",
            "14|CERTIFY|FAMILY_NOTIFIED|CERTIFIED_AND_NOTIFIED|COORDINATOR|CERTIFICATE_COMPLETE",
            "14|NOTIFY_FAMILY|IDENTIFIED|FAMILY_NOTIFIED|LIAISON_OFFICER|NOTIFICATION_COMPLETE PREFERENCE_HONOURED "
                    + "NOTIFICATION_MAY_COME_FIRST",
            "14|NOTIFY_FAMILY|CERTIFIED|CERTIFIED_AND_NOTIFIED|LIAISON_OFFICER|NOTIFICATION_COMPLETE PREFERENCE_HONOURED",
            "15|PREPARE_RETURN|CERTIFIED_AND_NOTIFIED HELD|unchanged|CUSTODIAN|BAG_CHECKED PARTS_LISTED NOT_PENDING_ALREADY",
            "15|CONFIRM_RETURN|CERTIFIED_AND_NOTIFIED HELD|RETURNED|LIAISON_OFFICER|PROPOSAL_PENDING SECOND_PERSON BAG_CHECKED "
                    + "PARTS_LISTED PARTS_TOLD RECEIPT_SIGNED CUSTODY_RELEASED",
            "16|HOLD_REMAINS|CERTIFIED_AND_NOTIFIED|HELD|COORDINATOR|WISH_WRITTEN PLACE_OF_KEEPING",
            "17|CLOSE|RETURNED|CLOSED|COORDINATOR|BURIAL_PLACE_RECORDED LATER_FINDS_WISH_RECORDED",
            "18|SUSPEND|OPENED DATA_COMPLETE CANDIDATE RECONCILIATION PROPOSED|SUSPENDED|COORDINATOR|REASONS_GIVEN REVIEW_DATE_SET",
            "18|RESUME|SUSPENDED|back to the stage before|COORDINATOR|REASONS_GIVEN",
            "19|PROPOSE_REOPENING|" + DECIDED + "|unchanged|COORDINATOR|REOPEN_REASON_TYPED REASONS_GIVEN NOT_PENDING_ALREADY",
            "19|CONFIRM_REOPENING|" + DECIDED + "|RECONCILIATION|BOARD_MEMBER|PROPOSAL_PENDING SECOND_PERSON REOPEN_REASON_TYPED "
                    + "REASONS_GIVEN",
            "20|PROPOSE_WITHDRAWAL|OPENED DATA_COMPLETE CANDIDATE|unchanged|COORDINATOR INVESTIGATOR|REASONS_GIVEN NOT_PENDING_ALREADY",
            "20|CONFIRM_WITHDRAWAL|OPENED DATA_COMPLETE CANDIDATE|WITHDRAWN|COORDINATOR|PROPOSAL_PENDING SECOND_PERSON REASONS_GIVEN",
            "21|DECLINE_PENDING|" + DECIDED + " OPENED DATA_COMPLETE CANDIDATE RECONCILIATION PROPOSED SUSPENDED REASSOCIATED "
                    + "HISTORIC|unchanged|" + ANY_OTHER
                    + " LAB_ANALYST BOARD_MEMBER CUSTODIAN LIAISON_OFFICER|PROPOSAL_PENDING MAY_DECLINE REASONS_GIVEN",
            "22|PROPOSE_HISTORIC|OPENED DATA_COMPLETE CANDIDATE RECONCILIATION|unchanged|COORDINATOR|" + PAST + " NOT_PENDING_ALREADY",
            "22|CONFIRM_HISTORIC|OPENED DATA_COMPLETE CANDIDATE RECONCILIATION|HISTORIC|COORDINATOR|PROPOSAL_PENDING SECOND_PERSON "
                    + "CONFIRMER_SIGNED_NOTHING " + PAST,
            "22|TAKE_UP|HISTORIC|back to the stage before|COORDINATOR|REASONS_GIVEN");

    @Test
    void the_table_says_what_the_written_procedure_says() {
        assertEquals(WRITTEN.stream().map(ProcedureAsWrittenTest::sorted).collect(Collectors.joining("\n")),
                IdentificationProtocol.table().stream().map(ProcedureAsWrittenTest::line).collect(Collectors.joining("\n")));
    }

    @Test
    void no_row_is_missing_and_every_step_and_stage_has_its_place() {
        Set<Integer> numbers = IdentificationProtocol.table().stream().map(Row::number).collect(Collectors.toSet());
        assertEquals(IntStream.rangeClosed(1, 22).boxed().collect(Collectors.toSet()), numbers);
        assertEquals(EnumSet.allOf(Action.class), set(IdentificationProtocol.table().stream().map(Row::action).toList(), Action.class));
        assertEquals(EnumSet.allOf(Stage.class), EnumSet.copyOf(Paths.reached()), "every stage can be reached");
    }

    @Test
    void no_step_is_the_systems_own_and_a_second_person_always_has_a_role() {
        for (Row row : IdentificationProtocol.table()) {
            assertTrue(!row.by().isEmpty() && row.by().stream().allMatch(Role::heldByPersons), () -> row.toString());
            row.action().confirmation().ifPresent(second -> assertTrue(!IdentificationProtocol.rolesFor(second).isEmpty()));
        }
    }

    @Test
    void without_the_boards_decision_no_chain_of_rows_leads_to_an_identified_stage() {
        Set<Stage> reached = EnumSet.of(Stage.NOT_OPENED);
        int before;
        do {
            before = reached.size();
            for (Row row : IdentificationProtocol.table()) {
                if (row.action() != Action.DECIDE_IDENTIFIED && row.to() != Row.Target.BACK) {
                    EnumSet.copyOf(reached).stream().filter(row.from()::contains)
                            .forEach(stage -> reached.addAll(row.to().possible().apply(stage)));
                }
            }
        } while (reached.size() > before);
        assertTrue(reached.stream().noneMatch(Stage::identified), reached::toString);
        assertTrue(reached.containsAll(Set.of(Stage.PROPOSED, Stage.CLOSED_NN, Stage.REASSOCIATED, Stage.SUSPENDED, Stage.HISTORIC)));
    }

    @Test
    void certificate_and_notification_meet_in_one_stage_whichever_comes_first() {
        assertEquals(Stage.CERTIFIED_AND_NOTIFIED, next(Stage.CERTIFIED, Action.NOTIFY_FAMILY));
        assertEquals(Stage.CERTIFIED_AND_NOTIFIED, next(Stage.FAMILY_NOTIFIED, Action.CERTIFY));
        assertEquals(Stage.CERTIFIED, next(Stage.IDENTIFIED, Action.CERTIFY));
        assertEquals(Stage.FAMILY_NOTIFIED, next(Stage.IDENTIFIED, Action.NOTIFY_FAMILY));
    }

    @Test
    void excluding_leads_back_to_the_candidates_while_another_is_open_and_else_to_complete_data() {
        for (Stage stage : List.of(Stage.CANDIDATE, Stage.RECONCILIATION)) {
            Dossier last = new Dossier(stage, Action.CONFIRM_EXCLUSION);
            assertEquals(Stage.DATA_COMPLETE, ((Ruling.Permitted) last.ruling()).next());
            last.anotherOpen = true;
            assertEquals(Stage.CANDIDATE, ((Ruling.Permitted) last.ruling()).next());
        }
        Dossier board = new Dossier(Stage.PROPOSED, Action.DECIDE_EXCLUDED);
        board.anotherOpen = true;
        assertEquals(Stage.CANDIDATE, ((Ruling.Permitted) board.ruling()).next());
    }

    @Test
    void nominating_moves_complete_data_on_and_leaves_later_stages_where_they_are() {
        assertEquals(Stage.CANDIDATE, next(Stage.DATA_COMPLETE, Action.NOMINATE_CANDIDATE));
        assertEquals(Stage.CANDIDATE, next(Stage.CANDIDATE, Action.NOMINATE_CANDIDATE));
        assertEquals(Stage.RECONCILIATION, next(Stage.RECONCILIATION, Action.NOMINATE_CANDIDATE));
    }

    @Test
    void what_else_follows_is_said_with_the_ruling() {
        assertEquals(Set.of(Ruling.Consequence.NEW_CASE_OPENS), consequences(new Dossier(Stage.OPENED, Action.CONFIRM_SPLIT)));
        assertEquals(Set.of(Ruling.Consequence.LIAISON_TASK_OPENS), consequences(new Dossier(Stage.CLOSED, Action.CONFIRM_REOPENING)));
        Dossier joining = new Dossier(Stage.CANDIDATE, Action.CONFIRM_REASSOCIATION);
        assertEquals(Set.of(), consequences(joining));
        joining.regrouping = new RegroupingFacts(
                joining.regrouping.reassociation().map(one -> new RegroupingFacts.Reassociation(one.mainCase(),
                        true, true, one.ties())), joining.regrouping.split(), joining.regrouping.splitDeclined());
        assertEquals(Set.of(Ruling.Consequence.LATER_FINDS_TASK_OPENS), consequences(joining));
    }

    private static Set<Ruling.Consequence> consequences(Dossier dossier) {
        return ((Ruling.Permitted) dossier.ruling()).consequences();
    }

    private static Stage next(Stage stage, Action action) {
        return ((Ruling.Permitted) new Dossier(stage, action).ruling()).next();
    }

    private static String line(Row row) {
        return String.join("|", "" + row.number(), row.action().name(), names(row.from()), row.to().words(), names(row.by()),
                names(row.guards()));
    }

    private static String sorted(String written) {
        String[] cells = written.split("\\|");
        return String.join("|", cells[0], cells[1], words(cells[2]), cells[3], words(cells[4]), words(cells[5]));
    }

    private static String words(String cell) {
        return Arrays.stream(cell.split(" ")).sorted().collect(Collectors.joining(" "));
    }

    private static String names(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).sorted().collect(Collectors.joining(" "));
    }

    private static <E extends Enum<E>> Set<E> set(Collection<E> constants, Class<E> type) {
        Set<E> set = EnumSet.noneOf(type);
        set.addAll(constants);
        return set;
    }
}
