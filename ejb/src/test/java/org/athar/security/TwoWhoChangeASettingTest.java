package org.athar.security;

import static org.athar.workbench.Colleague.ADMINISTRATOR;
import static org.athar.workbench.Colleague.AUDITOR;
import static org.athar.workbench.Colleague.COORDINATOR;
import static org.athar.workbench.Colleague.INVESTIGATOR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.athar.security.fault.AccessDenied;
import org.athar.security.fault.Fault;
import org.athar.security.fault.NotFound;
import org.athar.security.fault.StaleRecord;
import org.athar.security.view.SettingView;
import org.athar.workbench.AtTheWorkbench;
import org.athar.workbench.Colleague;
import org.athar.workbench.Desk;
import org.athar.workbench.TrailRow;
import org.athar.workbench.Workbench;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A value that a rule asks for changes when a second person agrees who has seen it, and until then the old one holds. */
@AtTheWorkbench
class TwoWhoChangeASettingTest {

    private static final Workbench BENCH = Workbench.here();
    private static final SettingService SETTINGS = BENCH.find(SettingService.class);
    private static final String NAME = "file.mostMegabytes";

    @BeforeAll
    static void everybodyIsAtWork() {
        Colleague.takeEverybodyOn();
    }

    @Test
    void the_value_holds_from_the_approval_of_another_person() {
        SettingView before = shown(ADMINISTRATOR);
        assertNull(before.proposedBy());
        assertFalse(before.decidable());
        List<TrailRow> asked = TrailRow.during(() -> ADMINISTRATOR.done(
                () -> SETTINGS.propose(NAME, before.version(), " 123 ", " larger photographs ")));
        assertEquals(List.of("PROPOSE_SETTING CHANGED larger photographs"), asked.stream().map(TwoWhoChangeASettingTest::words).toList());
        SettingView waiting = shown(COORDINATOR);
        assertEquals(List.of(before.value(), "123", ADMINISTRATOR.named(), "larger photographs", true, before.source()),
                List.of(waiting.value(), waiting.proposedValue(), waiting.proposedBy(), waiting.reason(), waiting.decidable(),
                        waiting.source()));
        assertNotNull(waiting.proposedAt());
        assertFalse(shown(ADMINISTRATOR).decidable(), "not by whoever asked");
        assertEquals(before.value(), inForce());
        assertEquals(List.of("SEC-014"), ADMINISTRATOR.refused(() -> SETTINGS.decide(NAME, waiting.version(), true, null)));
        List<TrailRow> decided = TrailRow.during(() -> COORDINATOR.done(() -> SETTINGS.decide(NAME, waiting.version(), true, " seen ")));
        assertEquals(List.of("DECIDE_SETTING CHANGED seen"), decided.stream().map(TwoWhoChangeASettingTest::words).toList());
        assertEquals("123", inForce());
        SettingView after = shown(COORDINATOR);
        assertNull(after.proposedValue());
        assertNull(after.proposedBy());
        assertNull(after.proposedAt());
        assertEquals(List.of("SEC-013"), COORDINATOR.refused(() -> SETTINGS.decide(NAME, after.version(), true, null)));
    }

    @Test
    void a_value_that_is_declined_never_holds() {
        SettingView before = shown(COORDINATOR);
        COORDINATOR.done(() -> SETTINGS.propose(NAME, before.version(), "77", "smaller"));
        ADMINISTRATOR.done(() -> SETTINGS.decide(NAME, shown(ADMINISTRATOR).version(), false, null));
        assertEquals(before.value(), inForce());
        assertNull(shown(ADMINISTRATOR).proposedValue());
    }

    @Test
    void nobody_approves_a_value_that_was_changed_since_it_was_shown() {
        SettingView before = shown(ADMINISTRATOR);
        ADMINISTRATOR.done(() -> SETTINGS.propose(NAME, before.version(), "50", "first"));
        assertThrows(StaleRecord.class, () -> COORDINATOR.call(() -> SETTINGS.decide(NAME, before.version(), true, null)));
        assertThrows(StaleRecord.class, () -> COORDINATOR.call(() -> SETTINGS.propose(NAME, before.version(), "60", "second")));
        COORDINATOR.done(() -> SETTINGS.decide(NAME, shown(COORDINATOR).version(), false, null));
    }

    @Test
    void what_is_missing_unreadable_or_of_another_kind_is_refused() {
        long version = shown(ADMINISTRATOR).version();
        assertEquals(List.of("value SEC-008", "reason SEC-008"), ADMINISTRATOR.refused(() -> SETTINGS.propose(NAME, version, " ", null)));
        assertEquals(List.of("value SEC-009", "reason SEC-009"),
                ADMINISTRATOR.refused(() -> SETTINGS.propose(NAME, version, "\u0000", "w".repeat(501))));
        assertEquals(List.of("value SEC-015"), ADMINISTRATOR.refused(() -> SETTINGS.propose(NAME, version, "many", "why")));
        assertEquals(List.of("value SEC-016"), ADMINISTRATOR.refused(() -> SETTINGS.propose(NAME, version, "1001", "why")));
        assertThrows(NotFound.class, () -> ADMINISTRATOR.call(() -> SETTINGS.propose("no.such", 0, "1", "why")));
        assertThrows(AccessDenied.class, () -> AUDITOR.call(() -> SETTINGS.propose(NAME, version, "1", "why")));
        assertThrows(AccessDenied.class, () -> INVESTIGATOR.call(SETTINGS::list));
        assertTrue(AUDITOR.call(SETTINGS::list).size() > 1);
        List<String> names = AUDITOR.call(SETTINGS::list).stream().map(SettingView::name).toList();
        assertEquals(names.stream().sorted().toList(), names);
    }

    @Test
    void a_setting_that_no_migration_made_is_a_fault_of_the_program() {
        Fault fault = assertThrows(Fault.class,
                () -> INVESTIGATOR.call(() -> BENCH.find(Desk.class).atReception(() -> SETTINGS.value("no.such"))));
        assertEquals("no setting no.such", fault.getCause().getMessage());
    }

    @Test
    void several_values_are_told_at_once() {
        assertEquals(Map.of(NAME, inForce(), "pace.burst", "1200"), INVESTIGATOR.call(() -> BENCH.find(Desk.class).atReception(
                () -> SETTINGS.values(List.of(NAME, "pace.burst")))));
    }

    private static String inForce() {
        return INVESTIGATOR.call(() -> BENCH.find(Desk.class).atReception(() -> SETTINGS.value(NAME)));
    }

    private static SettingView shown(Colleague reader) {
        return reader.call(SETTINGS::list).stream().filter(one -> one.name().equals(NAME)).findFirst().orElseThrow();
    }

    private static String words(TrailRow row) {
        return row.operation() + " " + row.result() + " " + row.reason();
    }
}
