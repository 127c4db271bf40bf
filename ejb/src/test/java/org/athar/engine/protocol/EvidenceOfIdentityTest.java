package org.athar.engine.protocol;

import static org.athar.engine.protocol.ProcedureExhaustiveTest.unmet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.athar.engine.protocol.fact.CandidateFacts;
import org.athar.engine.protocol.fact.Discipline;
import org.athar.engine.protocol.fact.DnaFigures;
import org.athar.engine.protocol.fact.DnaFigures.Counted;
import org.athar.engine.protocol.fact.EvidenceLine;
import org.athar.engine.protocol.fact.EvidenceOutcome;
import org.athar.engine.protocol.fact.SettingsFacts;
import org.junit.jupiter.api.Test;

/** What counts as evidence of identity (rules I1 to I3) and what a DNA result must reach (rules D1 and D2). */
class EvidenceOfIdentityTest {

    private static final BigDecimal USUAL = SettingsFacts.USUAL_THRESHOLD;

    @Test
    void the_ratio_needed_is_1999_times_all_others_who_are_missing() {
        assertEquals(new BigDecimal("1997001"), DnaFigures.lrNeeded(USUAL, 1000));
        assertEquals(new BigDecimal("2996501"), DnaFigures.lrNeeded(USUAL, 1500));
        assertEquals(new BigDecimal("0"), DnaFigures.lrNeeded(USUAL, 1));
    }

    @Test
    void the_ratio_needed_is_enough_and_one_less_is_not() {
        for (long n : new long[] {2, 10, 1000, 1500, 100_000}) {
            long needed = DnaFigures.lrNeeded(USUAL, n).longValueExact();
            assertTrue(figures(Math.log10(needed), n).reaches(USUAL), () -> n + " persons, " + needed);
            assertFalse(figures(Math.log10(needed - 1), n).reaches(USUAL), () -> n + " persons, " + (needed - 1));
        }
    }

    @Test
    void the_posterior_is_lr_times_prior_over_the_sum_and_needs_no_large_number_to_be_formed() {
        double lr = 2_996_501;
        double prior = 1.0 / 1500;
        assertEquals(lr * prior / (lr * prior + 1 - prior), figures(Math.log10(lr), 1500).posterior().orElseThrow(), 1e-12);
        assertEquals(0.9995, figures(Math.log10(lr), 1500).posterior().orElseThrow(), 1e-9);
        assertEquals(1.0, figures(400, 1500).posterior().orElseThrow(), 0);
        assertEquals(0.0, figures(-400, 1500).posterior().orElseThrow(), 0);
        assertFalse(figures(-400, 1500).reaches(USUAL));
        assertTrue(figures(400, 1500).reaches(USUAL));
    }

    @Test
    void a_single_missing_person_still_needs_support_from_dna() {
        assertTrue(figures(0.1, 1).reaches(USUAL));
        assertFalse(figures(0, 1).reaches(USUAL));
        assertFalse(figures(-3, 1).reaches(USUAL));
    }

    @Test
    void without_n_no_posterior_exists() {
        DnaFigures figures = new DnaFigures(Optional.of(9.0), Optional.empty(), Counted.PERSONS, Optional.of("list"),
                Optional.of(LocalDate.of(2026, 1, 1)));
        assertTrue(figures.posterior().isEmpty());
        assertFalse(figures.reaches(USUAL));
        assertFalse(figures.priorRecorded());
        Dossier dossier = proposing();
        dossier.dna = figures;
        assertEquals(Set.of(Guard.PRIOR_RECORDED), unmet(dossier.ruling()));
    }

    @Test
    void a_dna_line_without_any_figures_is_refused_for_prior_and_posterior() {
        Dossier dossier = proposing();
        dossier.lines = List.of(Dossier.line(40, Discipline.DNA, EvidenceOutcome.ESTABLISHED));
        assertEquals(Set.of(Guard.PRIOR_RECORDED, Guard.POSTERIOR_REACHED), unmet(dossier.ruling()));
    }

    @Test
    void dna_that_does_not_establish_need_not_reach_the_threshold_when_teeth_do() {
        Dossier dossier = proposing();
        dossier.lines = List.of(Dossier.line(40, Discipline.ODONTOLOGY, EvidenceOutcome.ESTABLISHED),
                Dossier.line(41, Discipline.DNA, EvidenceOutcome.POSSIBLE));
        assertTrue(dossier.ruling().permits());
    }

    @Test
    void a_lower_threshold_needs_a_recorded_decision_and_a_higher_one_none() {
        Dossier dossier = proposing();
        dossier.threshold = new BigDecimal("0.999");
        assertEquals(Set.of(Guard.THRESHOLD_DECIDED), unmet(dossier.ruling()));
        dossier.thresholdDecision = Optional.of("Decision 4 of 2026");
        assertTrue(dossier.ruling().permits());
        dossier.thresholdDecision = Optional.empty();
        dossier.threshold = new BigDecimal("0.9999");
        assertTrue(dossier.ruling().permits());
    }

    @Test
    void each_primary_identifier_is_enough_alone_and_no_secondary_is() {
        for (Discipline discipline : Discipline.values()) {
            Dossier dossier = proposing();
            dossier.lines = List.of(discipline == Discipline.DNA ? dossier.lines().get(1)
                    : Dossier.line(40, discipline, EvidenceOutcome.ESTABLISHED));
            assertEquals(discipline.primary(), dossier.ruling().permits(), discipline::toString);
        }
    }

    @Test
    void combined_secondary_evidence_needs_two_disciplines_and_words_and_sight_is_never_one_of_them() {
        Dossier dossier = proposing();
        dossier.attempt = dossier.attempt.justifiedBy("implant with serial number, and the documents in the pocket");
        dossier.lines = List.of(Dossier.line(40, Discipline.ANTHROPOLOGY_MEDICAL, EvidenceOutcome.ESTABLISHED),
                Dossier.line(41, Discipline.PROPERTY, EvidenceOutcome.PROBABLE));
        assertTrue(dossier.ruling().permits());
        dossier.attempt = dossier.attempt.justifiedBy(" ");
        assertEquals(Set.of(Guard.IDENTIFIER_SUFFICIENT), unmet(dossier.ruling()));
        dossier.attempt = dossier.attempt.justifiedBy("recognised by the brother");
        dossier.lines = List.of(Dossier.line(40, Discipline.PROPERTY, EvidenceOutcome.ESTABLISHED),
                Dossier.line(41, Discipline.VISUAL_RECOGNITION, EvidenceOutcome.ESTABLISHED));
        assertEquals(Set.of(Guard.IDENTIFIER_SUFFICIENT), unmet(dossier.ruling()));
        dossier.lines = List.of(Dossier.line(40, Discipline.PROPERTY, EvidenceOutcome.ESTABLISHED),
                Dossier.line(41, Discipline.PROPERTY, EvidenceOutcome.PROBABLE),
                Dossier.line(42, Discipline.CONTEXT, EvidenceOutcome.POSSIBLE));
        assertEquals(Set.of(Guard.IDENTIFIER_SUFFICIENT), unmet(dossier.ruling()), "one discipline twice, and one that does not support");
    }

    @Test
    void a_line_without_an_outcome_counts_as_unsigned_and_the_sentence_says_how_many() {
        Dossier dossier = proposing();
        dossier.addLine(new EvidenceLine(Dossier.id(47), Discipline.CONTEXT, Optional.empty(), Optional.empty(), Set.of(), Optional.empty(),
                Optional.empty()));
        assertEquals(Set.of(Guard.LINES_SIGNED), unmet(dossier.ruling()));
        assertEquals(List.of(1L), dossier.ruling().reasons().get(0).arguments());
    }

    @Test
    void evidence_about_other_candidates_is_not_looked_at() {
        Dossier dossier = proposing();
        dossier.anotherOpen = true;
        assertTrue(dossier.ruling().permits(), "the other has no evidence at all");
        dossier.attempt = dossier.attempt.about(Dossier.OTHER_CANDIDATE);
        assertEquals(Set.of(Guard.IDENTIFIER_SUFFICIENT), unmet(dossier.ruling()));
    }

    @Test
    void what_blocks_the_proposal_blocks_the_decision_too() {
        for (Guard guard : List.of(Guard.IDENTIFIER_SUFFICIENT, Guard.NO_LINE_EXCLUDED, Guard.POSTERIOR_REACHED, Guard.LINES_SIGNED)) {
            Dossier dossier = new Dossier(Stage.PROPOSED, Action.DECIDE_IDENTIFIED);
            Breakage.of(guard, dossier);
            assertEquals(Set.of(guard), unmet(dossier.ruling()));
        }
    }

    @Test
    void family_samples_are_covered_by_consent_or_by_a_court_order() {
        Dossier dossier = new Dossier(Stage.DATA_COMPLETE, Action.NOMINATE_CANDIDATE);
        Breakage.of(Guard.FAMILY_SAMPLES_COVERED, dossier);
        assertFalse(dossier.ruling().permits());
        dossier.person = new CandidateFacts.MissingPerson(true, dossier.person.informant(),
                dossier.person.interviewer(), true, false, true);
        assertTrue(dossier.ruling().permits());
    }

    private static Dossier proposing() {
        return new Dossier(Stage.RECONCILIATION, Action.PROPOSE_IDENTIFICATION);
    }

    private static DnaFigures figures(double lrLog10, long n) {
        return new DnaFigures(Optional.of(lrLog10), Optional.of(n), Counted.PERSONS, Optional.of("list"),
                Optional.of(LocalDate.of(2026, 1, 1)));
    }
}
