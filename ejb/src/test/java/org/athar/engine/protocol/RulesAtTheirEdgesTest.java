package org.athar.engine.protocol;

import static org.athar.engine.protocol.ProcedureExhaustiveTest.unmet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.athar.engine.protocol.fact.CustodyFacts;
import org.athar.engine.protocol.fact.CustodyFacts.Gap;
import org.athar.engine.protocol.fact.Discipline;
import org.athar.engine.protocol.fact.DnaFigures;
import org.athar.engine.protocol.fact.DnaFigures.Counted;
import org.athar.engine.protocol.fact.EvidenceLine;
import org.athar.engine.protocol.fact.EvidenceLine.Contradiction;
import org.athar.engine.protocol.fact.EvidenceOutcome;
import org.athar.engine.protocol.fact.ProposalFacts;
import org.athar.engine.protocol.fact.SettingsFacts;
import org.junit.jupiter.api.Test;

/** Where a rule just holds and where it just does not, and what its sentence then counts. */
class RulesAtTheirEdgesTest {

    private static final BigDecimal USUAL = SettingsFacts.USUAL_THRESHOLD;

    @Test
    void a_prior_needs_at_least_one_person_a_source_in_words_and_a_date() {
        assertTrue(figures(9, 1L, "list").priorRecorded());
        assertFalse(figures(9, 0L, "list").priorRecorded());
        assertFalse(figures(9, 1L, " ").priorRecorded());
        assertFalse(new DnaFigures(Optional.of(9.0), Optional.of(1L), Counted.PERSONS, Optional.of("list"), Optional.empty())
                .priorRecorded());
    }

    @Test
    void of_nobody_no_posterior_can_be_worked_out_and_of_one_person_it_is_certain() {
        assertEquals(Optional.empty(), figures(9, 0L, "list").posterior());
        assertEquals(Optional.of(1.0), figures(9, 1L, "list").posterior());
        assertFalse(figures(9, 0L, "list").reaches(USUAL));
        assertThrows(IllegalArgumentException.class, () -> figures(Double.NaN, 1L, "list"));
    }

    @Test
    void where_n_is_nobody_the_prior_is_what_is_missing_and_not_the_posterior() {
        Dossier dossier = proposing();
        dossier.dna = figures(9, 0L, "list");
        assertEquals(Set.of(Guard.PRIOR_RECORDED), unmet(dossier.ruling()));
    }

    @Test
    void a_number_of_sets_is_no_prior_however_it_came_about() {
        Dossier dossier = proposing();
        dossier.dna = new DnaFigures(Optional.of(9.0), Optional.of(1500L), Counted.SETS, Optional.of("list"),
                Optional.of(Dossier.TODAY));
        assertEquals(Set.of(Guard.PRIOR_COUNTS_PERSONS), unmet(dossier.ruling()));
    }

    @Test
    void settings_that_no_board_could_meet_or_that_any_would_are_none() {
        assertThrows(IllegalArgumentException.class, () -> settings(BigDecimal.ZERO, 3));
        assertThrows(IllegalArgumentException.class, () -> settings(BigDecimal.ONE, 3));
        assertThrows(IllegalArgumentException.class, () -> settings(USUAL, 0));
        assertEquals(1, settings(USUAL, 1).quorum());
    }

    @Test
    void a_gap_is_accepted_when_it_is_named_and_somebody_stands_for_it() {
        UUID person = Dossier.CHECKER;
        assertTrue(gap("handed over without paper", person).accepted());
        assertFalse(gap(" ", person).accepted());
        assertFalse(gap(null, person).accepted());
        assertFalse(gap("handed over without paper", null).accepted());
        Gap open = gap(null, null);
        assertEquals(1, new CustodyFacts(true, Set.of(open, gap("named", person))).gapsNotAccepted());
    }

    @Test
    void an_answer_to_a_contradiction_is_words_and_the_sentence_counts_those_without() {
        assertTrue(new Contradiction(Dossier.id(50), Optional.of("the femur is another's")).answered());
        assertFalse(new Contradiction(Dossier.id(50), Optional.of(" ")).answered());
        Dossier dossier = proposing();
        dossier.addLine(contradicted(new Contradiction(Dossier.id(50), Optional.empty()),
                new Contradiction(Dossier.id(51), Optional.of(" ")), new Contradiction(Dossier.id(52), Optional.of("answered"))));
        assertEquals(Set.of(Guard.CONTRADICTIONS_ANSWERED), unmet(dossier.ruling()));
        assertEquals(List.of(2L), dossier.ruling().reasons().get(0).arguments());
    }

    @Test
    void the_sentence_about_the_majority_counts_for_and_against() {
        Dossier dossier = new Dossier(Stage.PROPOSED, Action.DECIDE_IDENTIFIED);
        dossier.votes.clear();
        dossier.votes.addAll(List.of(Dossier.vote(Dossier.CHAIR, true), Dossier.vote(Dossier.JUDGE, false),
                Dossier.vote(Dossier.THIRD_MEMBER, false)));
        Refusal majority = dossier.ruling().reasons().stream().filter(one -> one.guard() == Guard.MAJORITY_FOR).findFirst().orElseThrow();
        assertEquals(List.of(1L, 2L), majority.arguments());
    }

    @Test
    void the_sentence_about_the_threshold_says_which() {
        Dossier dossier = proposing();
        dossier.dna = figures(3, 1500L, "list");
        Refusal low = dossier.ruling().reasons().stream().filter(one -> one.guard() == Guard.POSTERIOR_REACHED).findFirst().orElseThrow();
        assertTrue(low.arguments().contains("0.9995"), () -> low.toString());
    }

    @Test
    void whoever_reviewed_may_not_sit_and_whoever_proposed_may_not_check() {
        Dossier sitting = new Dossier(Stage.PROPOSED, Action.DECIDE_IDENTIFIED);
        sitting.review = Optional.of(new ProposalFacts.Review(Dossier.THIRD_MEMBER, true, Dossier.SHEET));
        assertTrue(unmet(sitting.ruling()).contains(Guard.SITTING_INDEPENDENT));
        Dossier checking = new Dossier(Stage.PROPOSED, Action.DECIDE_IDENTIFIED);
        checking.quality = Optional.of(new ProposalFacts.QualityCheck(Dossier.PROPOSER, true, Dossier.SHEET));
        assertEquals(Set.of(Guard.QUALITY_CHECKED), unmet(checking.ruling()));
    }

    @Test
    void evidence_without_an_outcome_does_not_begin_a_reconciliation() {
        Dossier dossier = new Dossier(Stage.CANDIDATE, Action.BEGIN_RECONCILIATION);
        dossier.lines = List.of(new EvidenceLine(Dossier.id(47), Discipline.CONTEXT, Optional.empty(), Optional.empty(), Set.of(),
                Optional.empty(), Optional.empty()));
        assertEquals(Set.of(Guard.EVIDENCE_WITH_OUTCOME), unmet(dossier.ruling()));
    }

    @Test
    void the_main_line_ends_when_the_family_has_everything_and_leads_through_the_board() {
        List<Stage> line = Stage.mainLine();
        assertEquals(List.of(Stage.OPENED, Stage.CLOSED), List.of(line.get(0), line.get(line.size() - 1)));
        assertTrue(line.indexOf(Stage.PROPOSED) < line.indexOf(Stage.IDENTIFIED));
        assertTrue(line.subList(line.indexOf(Stage.IDENTIFIED), line.size()).stream().allMatch(Stage::identified));
        assertTrue(line.subList(0, line.indexOf(Stage.IDENTIFIED)).stream().noneMatch(Stage::identified));
        assertFalse(Stage.WITHDRAWN.holdsItsRemains() || Stage.NOT_OPENED.holdsItsRemains());
        assertFalse(Role.SYSTEM.heldByPersons());
    }

    private static EvidenceLine contradicted(Contradiction... contradictions) {
        return new EvidenceLine(Dossier.id(48), Discipline.ODONTOLOGY, Optional.of(EvidenceOutcome.ESTABLISHED),
                Optional.of(new EvidenceLine.Signature(Dossier.DENTIST, Set.of(Discipline.ODONTOLOGY))), Set.of(contradictions),
                Optional.empty(), Optional.empty());
    }

    private static Gap gap(String words, UUID acceptedBy) {
        return new Gap(UUID.randomUUID(), Optional.ofNullable(words), Optional.ofNullable(acceptedBy));
    }

    private static SettingsFacts settings(BigDecimal threshold, int quorum) {
        return new SettingsFacts(threshold, Optional.empty(), quorum, Set.of(), Set.of(), true, SettingsFacts.Order.EITHER);
    }

    private static Dossier proposing() {
        return new Dossier(Stage.RECONCILIATION, Action.PROPOSE_IDENTIFICATION);
    }

    private static DnaFigures figures(double lrLog10, Long n, String source) {
        return new DnaFigures(Optional.of(lrLog10), Optional.ofNullable(n), Counted.PERSONS, Optional.of(source),
                Optional.of(LocalDate.of(2026, 1, 1)));
    }
}
