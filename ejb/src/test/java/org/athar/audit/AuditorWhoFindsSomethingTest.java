package org.athar.audit;

import static org.athar.workbench.Colleague.AUDITOR;
import static org.athar.workbench.Colleague.COORDINATOR;
import static org.athar.workbench.Colleague.INVESTIGATOR;
import static org.athar.workbench.Colleague.PROTECTION_OFFICER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.athar.audit.command.RecordFinding;
import org.athar.audit.view.FindingView;
import org.athar.engine.protocol.Role;
import org.athar.kernel.Clocks;
import org.athar.kernel.Page;
import org.athar.security.fault.AccessDenied;
import org.athar.security.fault.NotFound;
import org.athar.workbench.AtTheWorkbench;
import org.athar.workbench.Colleague;
import org.athar.workbench.TrailRow;
import org.athar.workbench.Workbench;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A finding is recorded for an owner with a day, answered by another person, closed by who finds; nothing of it is lost. */
@AtTheWorkbench
class AuditorWhoFindsSomethingTest {

    private static final Workbench BENCH = Workbench.here();
    private static final FindingService FINDINGS = BENCH.find(FindingService.class);
    private static final LocalDate TODAY = LocalDate.now(Clocks.system());

    @BeforeAll
    static void everybodyIsAtWork() {
        Colleague.takeEverybodyOn();
    }

    @Test
    void a_finding_goes_its_way_from_the_auditor_to_the_owner_and_back() {
        List<TrailRow> rows = new ArrayList<>();
        String[] ref = new String[1];
        rows.addAll(TrailRow.during(() -> ref[0] = AUDITOR.done(() -> FINDINGS.record(typed(TODAY)))));
        assertTrue(ref[0].matches("AF-\\d{4}"), ref[0]);
        FindingView recorded = shown(ref[0]);
        assertEquals(List.of("The bag was opened alone", "P3", Severity.MAJOR, "custody/item.xhtml", Role.COORDINATOR, TODAY, false,
                AUDITOR.named()), List.of(recorded.text(), recorded.rule(), recorded.severity(), recorded.page(), recorded.owner(),
                        recorded.dueOn(), recorded.overdue(), recorded.raisedBy()));
        assertNotNull(recorded.raisedAt());
        assertNull(recorded.response());
        assertNull(recorded.respondedBy());
        assertNull(recorded.closedAt());
        assertEquals(List.of("AUD-006"), AUDITOR.refused(() -> FINDINGS.close(ref[0])));
        assertEquals(List.of("response AUD-001"), COORDINATOR.refused(() -> FINDINGS.answer(ref[0], " ")));
        assertEquals(List.of("response AUD-002"), COORDINATOR.refused(() -> FINDINGS.answer(ref[0], "\u0000")));
        rows.addAll(TrailRow.during(() -> COORDINATOR.done(() -> FINDINGS.answer(ref[0], " Two were there "))));
        FindingView answered = shown(ref[0]);
        assertEquals(List.of("Two were there", COORDINATOR.named()), List.of(answered.response(), answered.respondedBy()));
        assertNotNull(answered.respondedAt());
        assertEquals(List.of("AUD-004"), PROTECTION_OFFICER.refused(() -> FINDINGS.answer(ref[0], "again")));
        rows.addAll(TrailRow.during(() -> AUDITOR.done(() -> FINDINGS.close(ref[0]))));
        assertNotNull(shown(ref[0]).closedAt());
        assertEquals(List.of("AUD-007"), AUDITOR.refused(() -> FINDINGS.close(ref[0])));
        assertEquals(List.of("RECORD_FINDING CHANGED S2", "ANSWER_FINDING CHANGED S2", "RECORD_FINDING CHANGED S2"),
                rows.stream().map(row -> row.operation() + " " + row.result() + " " + row.sensitivity()).toList());
        assertEquals(1, rows.stream().map(TrailRow::subject).distinct().count());
        assertEquals(recorded.id(), rows.get(0).subject());
    }

    @Test
    void a_finding_without_words_weight_owner_or_day_is_refused_at_each() {
        assertEquals(List.of("text AUD-001", "severity AUD-001", "owner AUD-001", "dueOn AUD-001"),
                AUDITOR.refused(() -> FINDINGS.record(new RecordFinding(null, null, null, null, null, null, null, null))));
        assertEquals(List.of("dueOn AUD-003"), AUDITOR.refused(() -> FINDINGS.record(typed(TODAY.minusDays(1)))));
        assertEquals(List.of("text AUD-002"), AUDITOR.refused(() -> FINDINGS.record(
                new RecordFinding("t".repeat(4001), null, Severity.MINOR, null, null, null, Role.COORDINATOR, TODAY))));
        assertThrows(NotFound.class, () -> AUDITOR.call(() -> FINDINGS.close("AF-9999")));
        assertThrows(NotFound.class, () -> COORDINATOR.call(() -> FINDINGS.answer("AF-9999", "what")));
    }

    @Test
    void nobody_answers_what_he_has_found() throws SQLException {
        String ref = AUDITOR.done(() -> FINDINGS.record(typed(TODAY)));
        // As if the auditor coordinated as well: no grant of this workbench gives one person both.
        raisedBy(COORDINATOR, ref);
        try {
            assertEquals(List.of("AUD-005"), COORDINATOR.refused(() -> FINDINGS.answer(ref, "myself")));
        } finally {
            raisedBy(AUDITOR, ref);
        }
    }

    @Test
    void open_ones_come_first_the_most_urgent_before_and_an_unanswered_one_past_its_day_is_overdue() throws SQLException {
        String late = AUDITOR.done(() -> FINDINGS.record(typed(TODAY)));
        String later = AUDITOR.done(() -> FINDINGS.record(typed(TODAY.plusDays(3))));
        String closed = AUDITOR.done(() -> FINDINGS.record(typed(TODAY)));
        COORDINATOR.done(() -> FINDINGS.answer(closed, "seen"));
        AUDITOR.done(() -> FINDINGS.close(closed));
        dueLater(-1, late, closed);
        try {
            List<String> order = all().stream().map(FindingView::ref).filter(List.of(late, later, closed)::contains).toList();
            assertEquals(List.of(late, later, closed), order);
            Page<FindingView> open = AUDITOR.call(() -> FINDINGS.open(1));
            assertEquals(all().stream().filter(one -> one.closedAt() == null).count(), open.count());
            assertEquals(all().get(0).ref(), open.rows().get(0).ref());
            assertTrue(shown(late).overdue());
            assertFalse(shown(later).overdue());
            assertFalse(shown(closed).overdue(), "it was answered");
        } finally {
            dueLater(1, late, closed);
        }
    }

    @Test
    void who_reads_findings_stands_in_the_trail_once_for_each() {
        AUDITOR.done(() -> FINDINGS.record(typed(TODAY)));
        int[] shown = new int[1];
        List<TrailRow> rows = TrailRow.during(() -> shown[0] = PROTECTION_OFFICER.call(() -> FINDINGS.list(null, 3)).rows().size());
        assertEquals(shown[0], rows.size());
        assertTrue(rows.stream().allMatch(row -> row.operation().equals("READ_FINDINGS") && row.result().equals("READ")
                && row.subjectType().equals("audit_finding") && row.sensitivity().equals("S2") && row.subject() != null));
        assertThrows(AccessDenied.class, () -> INVESTIGATOR.call(() -> FINDINGS.list(null, 3)));
        assertThrows(AccessDenied.class, () -> COORDINATOR.call(() -> FINDINGS.record(typed(TODAY))));
    }

    @Test
    void a_finding_holds_nothing_that_nobody_sees_neither_in_its_rule_nor_in_its_page() {
        assertEquals(List.of("rule AUD-002", "page AUD-002"), AUDITOR.refused(() -> FINDINGS.record(new RecordFinding("Opened alone",
                "P3\u0007", Severity.MAJOR, null, null, "custody\u202E", Role.COORDINATOR, TODAY))));
    }

    private static RecordFinding typed(LocalDate due) {
        return new RecordFinding(" The bag was opened alone ", "P3", Severity.MAJOR, "custody_item", null, "custody/item.xhtml",
                Role.COORDINATOR, due);
    }

    private static FindingView shown(String ref) {
        return all().stream().filter(one -> one.ref().equals(ref)).findFirst().orElseThrow();
    }

    /** Screenful after screenful, as long as any follows. */
    private static List<FindingView> all() {
        List<FindingView> found = new ArrayList<>();
        for (String after = "";;) {
            String behind = after;
            Page<FindingView> page = AUDITOR.call(() -> FINDINGS.list(behind, 2));
            found.addAll(page.rows());
            if (page.next() == null) {
                assertEquals(page.count(), found.stream().map(FindingView::ref).distinct().count(), "none is left out");
                assertEquals(page.count(), found.size(), "none is shown twice");
                return found;
            }
            after = page.next();
        }
    }

    private static void raisedBy(Colleague person, String ref) throws SQLException {
        run("UPDATE audit_finding SET raised_by = '" + person.id().value() + "' WHERE ref = '" + ref + "'");
    }

    private static void dueLater(int days, String first, String second) throws SQLException {
        run("UPDATE audit_finding SET due_on = due_on + (" + days + ") WHERE ref IN ('" + first + "', '" + second + "')");
    }

    /** Past every trigger, so that no entry is asked for; to be undone, or the verification finds it. */
    private static void run(String update) throws SQLException {
        try (Connection superuser = BENCH.superuser(); Statement statement = superuser.createStatement()) {
            statement.execute("SET session_replication_role = replica");
            statement.execute(update);
        }
    }
}
