package org.athar.engine.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every stage, every step, and each rule broken alone. */
class ProcedureExhaustiveTest {

    /** STAGE_ALLOWS is broken by the choice of stage, not by facts. */
    private static final Set<Guard> BY_FACTS = EnumSet.complementOf(EnumSet.of(Guard.STAGE_ALLOWS));

    @Test
    void a_step_is_permitted_from_the_stages_of_its_rows_and_refused_from_all_others() {
        int permitted = 0;
        for (Stage stage : Stage.values()) {
            for (Action action : Action.values()) {
                Ruling ruling = new Dossier(stage, action).ruling();
                Optional<Row> row = row(stage, action);
                assertEquals(row.isPresent(), ruling.permits(), () -> stage + " " + action + " " + ruling);
                if (row.isPresent()) {
                    permitted++;
                } else {
                    assertEquals(Set.of(Guard.STAGE_ALLOWS), unmet(ruling));
                }
            }
        }
        assertEquals(IdentificationProtocol.table().stream().mapToInt(one -> one.from().size()).sum(), permitted);
    }

    @Test
    void each_rule_broken_alone_refuses_exactly_the_steps_that_ask_for_it_and_is_the_only_reason_given() {
        Set<Guard> seen = EnumSet.noneOf(Guard.class);
        int tried = 0;
        for (Stage stage : Stage.values()) {
            for (Action action : IdentificationProtocol.actionsFrom(stage)) {
                for (Guard guard : BY_FACTS) {
                    Dossier dossier = new Dossier(stage, action);
                    Breakage.of(guard, dossier);
                    Set<Guard> asked = asked(stage, action, dossier);
                    Set<Guard> expected = EnumSet.noneOf(Guard.class);
                    expected.add(guard);
                    expected.addAll(Breakage.alsoBroken(guard));
                    expected.retainAll(asked);
                    assertEquals(expected, unmet(dossier.ruling()), () -> stage + " " + action + " with " + guard + " broken");
                    seen.addAll(expected);
                    tried++;
                }
            }
        }
        assertEquals(BY_FACTS, seen, "every rule refuses some step");
        assertTrue(tried > 5000, "tried " + tried);
    }

    @Test
    void every_role_that_the_row_does_not_name_is_refused() {
        for (Stage stage : Stage.values()) {
            for (Action action : IdentificationProtocol.actionsFrom(stage)) {
                Row row = row(stage, action).orElseThrow();
                for (Role role : Role.values()) {
                    Dossier dossier = new Dossier(stage, action);
                    dossier.actor = new Actor(dossier.actor.person(), Set.of(role));
                    Set<Guard> expected = row.by().contains(role) ? Set.of() : Set.of(Guard.ROLE_ALLOWS);
                    assertEquals(expected, unmet(dossier.ruling()), () -> role + " " + stage + " " + action);
                }
            }
        }
    }

    @Test
    void all_that_is_unmet_is_said_at_once_with_rule_source_and_who_can_mend_it() {
        Dossier dossier = new Dossier(Stage.OPENED, Action.COMPLETE_DATA);
        List<Guard> broken = List.of(Guard.ROLE_ALLOWS, Guard.CUSTODY_UNBROKEN, Guard.EXAMINATION_COMPLETE, Guard.NOT_IN_THE_FUTURE);
        broken.forEach(guard -> Breakage.of(guard, dossier));
        Ruling ruling = dossier.ruling();
        assertEquals(Set.copyOf(broken), unmet(ruling));
        for (Refusal refusal : ruling.reasons()) {
            assertTrue(refusal.ruleId().matches("[A-Z][0-9]+"), refusal.ruleId());
            assertTrue(!refusal.menders().isEmpty() && !refusal.menders().contains(Role.SYSTEM), refusal::toString);
            assertEquals("protocol.guard." + refusal.guard(), refusal.messageKey());
        }
    }

    @Test
    void a_page_sees_what_blocks_each_step_before_any_form_is_filled() {
        Dossier dossier = new Dossier(Stage.RECONCILIATION, Action.PROPOSE_IDENTIFICATION);
        Breakage.of(Guard.POSTERIOR_REACHED, dossier);
        dossier.attempt = Attempt.silent();
        dossier.actor = new Actor(Dossier.PROPOSER, Set.of(Role.COORDINATOR));
        List<IdentificationProtocol.Prospect> outlook = IdentificationProtocol.outlook(dossier.stage, dossier.situation());
        assertEquals(IdentificationProtocol.actionsFrom(Stage.RECONCILIATION),
                outlook.stream().map(IdentificationProtocol.Prospect::action).toList());
        assertEquals(Set.of(Guard.POSTERIOR_REACHED), unmet(of(outlook, Action.PROPOSE_IDENTIFICATION)));
        assertTrue(of(outlook, Action.SUSPEND).permits());
        assertEquals(Set.of(Guard.ROLE_ALLOWS), unmet(of(outlook, Action.PROPOSE_EXCLUSION)));
    }

    private static Ruling of(List<IdentificationProtocol.Prospect> outlook, Action action) {
        return outlook.stream().filter(one -> one.action() == action).findFirst().orElseThrow().ruling();
    }

    private static Set<Guard> asked(Stage stage, Action action, Dossier dossier) {
        Set<Guard> asked = EnumSet.copyOf(row(stage, action).orElseThrow().allGuards());
        asked.add(Guard.ROLE_ALLOWS);
        if (dossier.history.isEmpty()) {
            asked.remove(Guard.AFTER_THE_STEPS_BEFORE);
        }
        return asked;
    }

    private static Optional<Row> row(Stage stage, Action action) {
        List<Row> rows = IdentificationProtocol.table().stream()
                .filter(row -> row.action() == action && row.from().contains(stage)).toList();
        assertTrue(rows.size() <= 1, () -> "two rows for " + action + " from " + stage);
        return rows.stream().findFirst();
    }

    static Set<Guard> unmet(Ruling ruling) {
        return ruling.reasons().stream().map(Refusal::guard).collect(Collectors.toCollection(() -> EnumSet.noneOf(Guard.class)));
    }
}
