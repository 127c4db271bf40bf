package org.athar.engine.protocol;

import static org.athar.engine.protocol.ProcedureExhaustiveTest.unmet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.athar.engine.protocol.fact.past.Demand;
import org.athar.engine.protocol.fact.past.HistoricFacts;
import org.athar.engine.protocol.fact.past.PastStatus;
import org.athar.kernel.Clocks;
import org.junit.jupiter.api.Test;

/** A decision made elsewhere, whose document is not held: a listed gap, and never a way around our own rows. */
class DecidedElsewhereTest {

    private static final Set<Stage> BEFORE_PROPOSAL = EnumSet.of(Stage.OPENED, Stage.DATA_COMPLETE, Stage.CANDIDATE, Stage.RECONCILIATION);

    @Test
    void it_is_no_identified_stage_and_no_row_but_taking_up_leads_away_from_it() {
        assertFalse(Stage.HISTORIC.identified() || Stage.HISTORIC.inForce() || Stage.mainLine().contains(Stage.HISTORIC));
        assertTrue(Stage.HISTORIC.holdsItsRemains(), "no second case for the same remains");
        assertEquals(List.of(Action.DECLINE_PENDING, Action.TAKE_UP), IdentificationProtocol.actionsFrom(Stage.HISTORIC));
    }

    @Test
    void taking_up_leads_back_to_where_the_case_stood_and_skips_nothing_that_our_rows_demand() {
        for (Stage stage : BEFORE_PROPOSAL) {
            List<StageStep> steps = new ArrayList<>(Paths.to(stage));
            steps.add(new StageStep(Action.CONFIRM_HISTORIC, stage, Stage.HISTORIC, Occurrence.now(Dossier.RECORDED, Clocks.HOME)));
            Dossier dossier = new Dossier(Stage.HISTORIC, Action.TAKE_UP);
            Situation situation = new Situation(dossier.actor, dossier.occurrence, dossier.attempt, steps, dossier.facts());
            Ruling ruling = IdentificationProtocol.rule(Stage.HISTORIC, Action.TAKE_UP, situation);
            assertEquals(stage, ((Ruling.Permitted) ruling).next());
            steps.add(new StageStep(Action.TAKE_UP, Stage.HISTORIC, stage, Occurrence.now(Dossier.RECORDED, Clocks.HOME)));
            assertEquals(stage, IdentificationProtocol.fold(steps));
        }
        List<StageStep> further = new ArrayList<>(Paths.to(Stage.OPENED));
        further.add(new StageStep(Action.CONFIRM_HISTORIC, Stage.OPENED, Stage.HISTORIC, Occurrence.now(Dossier.RECORDED, Clocks.HOME)));
        further.add(new StageStep(Action.TAKE_UP, Stage.HISTORIC, Stage.RECONCILIATION, Occurrence.now(Dossier.RECORDED, Clocks.HOME)));
        assertThrows(IllegalArgumentException.class, () -> IdentificationProtocol.fold(further), "taken up where it never was");
    }

    @Test
    void a_case_before_the_board_or_decided_by_it_cannot_be_called_historic() {
        for (Stage stage : EnumSet.complementOf(EnumSet.copyOf(BEFORE_PROPOSAL))) {
            for (Action action : List.of(Action.PROPOSE_HISTORIC, Action.CONFIRM_HISTORIC)) {
                assertEquals(Set.of(Guard.STAGE_ALLOWS), unmet(new Dossier(stage, action).ruling()), () -> action + " at " + stage);
            }
        }
    }

    @Test
    void what_is_not_said_to_be_held_is_a_gap_and_a_later_status_demands_what_the_earlier_ones_do() {
        Set<Demand> before = EnumSet.noneOf(Demand.class);
        for (PastStatus status : PastStatus.values()) {
            assertTrue(status.demands().containsAll(before) && status.demands().size() > before.size(), status::toString);
            before = status.demands();
        }
        assertEquals(EnumSet.allOf(Demand.class), before);
        HistoricFacts told = new Dossier(Stage.OPENED, Action.PROPOSE_HISTORIC).historic;
        Set<Demand> gaps = EnumSet.copyOf(PastStatus.CERTIFIED.demands());
        gaps.removeAll(Set.of(Demand.CUSTODY, Demand.CERTIFICATE));
        assertEquals(gaps, told.gaps());
    }

    @Test
    void what_may_have_been_decided_once_the_case_was_on_record_is_for_the_board() {
        Dossier dossier = new Dossier(Stage.DATA_COMPLETE, Action.PROPOSE_HISTORIC);
        LocalDate onRecord = dossier.history.get(0).occurrence().recordedOn();
        dossier.historic = decidedUntil(dossier.historic, onRecord.minusDays(1));
        assertTrue(dossier.ruling().permits());
        dossier.historic = decidedUntil(dossier.historic, onRecord);
        assertEquals(Set.of(Guard.DECIDED_BEFORE_THE_CASE), unmet(dossier.ruling()));
    }

    private static HistoricFacts decidedUntil(HistoricFacts told, LocalDate latest) {
        return new HistoricFacts(told.person(), told.excluded(), told.status(), told.earliest(), latest, told.dateSource(),
                told.authority(), told.knownFrom(), told.held());
    }
}
