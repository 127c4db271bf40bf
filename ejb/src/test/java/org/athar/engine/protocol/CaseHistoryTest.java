package org.athar.engine.protocol;

import static org.athar.engine.protocol.ProcedureExhaustiveTest.unmet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.athar.kernel.Clocks;
import org.junit.jupiter.api.Test;

/** The history of a case: its stage is what its steps add up to, and steps have an order in the world and on record. */
class CaseHistoryTest {

    @Test
    void every_lawful_history_folds_to_its_stage() {
        for (Stage stage : Stage.values()) {
            assertEquals(stage, IdentificationProtocol.fold(Paths.to(stage)));
        }
    }

    @Test
    void a_suspension_ends_where_it_began_even_when_the_case_was_joined_and_parted_meanwhile() {
        List<StageStep> steps = new ArrayList<>(Paths.to(Stage.CANDIDATE));
        take(steps, Action.SUSPEND, Stage.SUSPENDED);
        take(steps, Action.CONFIRM_REASSOCIATION, Stage.REASSOCIATED);
        assertEquals(Stage.SUSPENDED, IdentificationProtocol.stageBefore(steps));
        take(steps, Action.CONFIRM_SEPARATION, Stage.SUSPENDED);
        assertEquals(Stage.CANDIDATE, IdentificationProtocol.stageBefore(steps));
        Dossier dossier = new Dossier(Stage.SUSPENDED, Action.RESUME);
        Situation resuming = new Situation(dossier.actor, dossier.occurrence, dossier.attempt, steps, dossier.facts());
        assertEquals(Stage.CANDIDATE, ((Ruling.Permitted) IdentificationProtocol.rule(Stage.SUSPENDED, Action.RESUME, resuming)).next());
        take(steps, Action.RESUME, Stage.CANDIDATE);
        assertEquals(Stage.CANDIDATE, IdentificationProtocol.fold(steps));
    }

    @Test
    void a_history_with_a_step_that_does_not_follow_is_found() {
        List<StageStep> skipped = new ArrayList<>(Paths.to(Stage.PROPOSED));
        skipped.remove(2);
        assertThrows(IllegalArgumentException.class, () -> IdentificationProtocol.fold(skipped));
        List<StageStep> invented = new ArrayList<>(Paths.to(Stage.PROPOSED));
        take(invented, Action.SIGN_SHEET, Stage.IDENTIFIED);
        assertThrows(IllegalArgumentException.class, () -> IdentificationProtocol.fold(invented));
        List<StageStep> elsewhere = new ArrayList<>(Paths.to(Stage.CANDIDATE));
        take(elsewhere, Action.SUSPEND, Stage.SUSPENDED);
        take(elsewhere, Action.RESUME, Stage.PROPOSED);
        assertThrows(IllegalArgumentException.class, () -> IdentificationProtocol.fold(elsewhere), "resumed where it was not");
    }

    @Test
    void a_stage_that_the_history_does_not_end_at_is_a_fault_and_no_refusal() {
        Dossier dossier = new Dossier(Stage.OPENED, Action.COMPLETE_DATA);
        assertThrows(IllegalArgumentException.class,
                () -> IdentificationProtocol.rule(Stage.PROPOSED, Action.DECIDE_IDENTIFIED, dossier.situation()));
    }

    @Test
    void a_paper_of_years_ago_may_be_entered_and_the_delay_is_shown() {
        Dossier dossier = new Dossier(Stage.NOT_OPENED, Action.OPEN);
        dossier.occurrence = new Occurrence(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31), Dossier.RECORDED, Clocks.HOME);
        Ruling.Permitted permitted = (Ruling.Permitted) dossier.ruling();
        assertEquals(1886, permitted.daysLate(), "31 December 2020 to 1 March 2026");
        dossier.occurrence = Occurrence.now(Dossier.RECORDED, Clocks.HOME);
        assertEquals(0, ((Ruling.Permitted) dossier.ruling()).daysLate());
    }

    @Test
    void an_uncertain_date_is_refused_only_when_no_day_of_it_can_come_after_every_earlier_step() {
        Dossier dossier = new Dossier(Stage.OPENED, Action.COMPLETE_DATA);
        LocalDate opened = dossier.history.get(0).occurrence().earliest();
        dossier.occurrence = new Occurrence(opened.minusYears(1), opened, Dossier.RECORDED, Clocks.HOME);
        assertTrue(dossier.ruling().permits());
        dossier.occurrence = new Occurrence(opened.minusYears(1), opened.minusDays(1), Dossier.RECORDED, Clocks.HOME);
        assertEquals(Set.of(Guard.AFTER_THE_STEPS_BEFORE), unmet(dossier.ruling()));
    }

    @Test
    void a_vague_step_in_between_does_not_hide_the_certain_one_before_it() {
        Dossier dossier = new Dossier(Stage.DATA_COMPLETE, Action.NOMINATE_CANDIDATE);
        Occurrence certain = dossier.history.get(0).occurrence();
        dossier.history.clear();
        dossier.history.add(new StageStep(Action.OPEN, Stage.NOT_OPENED, Stage.OPENED, certain));
        dossier.history.add(new StageStep(Action.COMPLETE_DATA, Stage.OPENED, Stage.DATA_COMPLETE,
                new Occurrence(certain.earliest().minusYears(2), Dossier.TODAY, Dossier.RECORDED, Clocks.HOME)));
        LocalDate opened = certain.earliest();
        dossier.occurrence = new Occurrence(opened.minusYears(1), opened.minusDays(1), Dossier.RECORDED, Clocks.HOME);
        assertEquals(Set.of(Guard.AFTER_THE_STEPS_BEFORE), unmet(dossier.ruling()));
    }

    @Test
    void a_record_cannot_be_older_than_the_record_before_it() {
        Dossier dossier = new Dossier(Stage.OPENED, Action.COMPLETE_DATA);
        Instant before = dossier.history.get(0).occurrence().recordedAt().minusSeconds(1);
        LocalDate opened = dossier.history.get(0).occurrence().earliest();
        dossier.occurrence = new Occurrence(opened, opened, before, Clocks.HOME);
        assertEquals(Set.of(Guard.AFTER_THE_STEPS_BEFORE), unmet(dossier.ruling()));
    }

    @Test
    void a_sitting_must_be_appointed_for_the_day_of_the_decision_and_not_for_the_day_of_entry() {
        Dossier dossier = new Dossier(Stage.PROPOSED, Action.DECIDE_IDENTIFIED);
        dossier.sittingUntil = Optional.of(Dossier.TODAY.minusDays(30));
        assertEquals(Set.of(Guard.SITTING_APPOINTED), unmet(dossier.ruling()));
        dossier.occurrence = new Occurrence(Dossier.TODAY.minusDays(31), Dossier.TODAY.minusDays(31), Dossier.RECORDED, Clocks.HOME);
        assertTrue(dossier.ruling().permits(), () -> dossier.ruling().toString());
    }

    private static void take(List<StageStep> steps, Action action, Stage to) {
        steps.add(new StageStep(action, steps.get(steps.size() - 1).to(), to, Occurrence.now(Dossier.RECORDED, Clocks.HOME)));
    }
}
