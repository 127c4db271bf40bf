package org.athar.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.athar.engine.genotype.MutationModel;
import org.athar.kernel.Refusal;
import org.athar.matching.code.MatchOutcome;
import org.athar.matching.command.AskRunCommand;
import org.athar.matching.command.MatchParameters;
import org.athar.matching.command.Prior;
import org.athar.matching.command.RecordFrequenciesCommand;
import org.athar.matching.command.SettleCandidateCommand;
import org.junit.jupiter.api.Test;

/** Everything that is wrong with a question is said at once, at its field. */
class SearchThatIsAskedWronglyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final Prior PRIOR = new Prior(1500L, "list of the missing", TODAY);

    private static MatchParameters parameters(MutationModel.Kind kind, double rate, double rate2, double range, double theta,
            double dropout, double rare, double least) {
        return new MatchParameters(new FrequencyId(UUID.randomUUID()), kind, rate, rate, rate2, range, theta, dropout, rare, least);
    }

    private static MatchParameters usual() {
        return parameters(MutationModel.Kind.STEPWISE, 0.001, 1e-6, 0.1, 0, 0.1, 0.001, 4);
    }

    private static List<String> wrong(MatchParameters parameters, Prior prior, String purpose) {
        return said(MatchRules.violations(MatchRules.clean(new AskRunCommand(parameters, prior, purpose)), TODAY));
    }

    private static List<String> said(List<Refusal> refusals) {
        return refusals.stream().map(one -> one.field() + " " + one.code()).toList();
    }

    @Test
    void is_not_the_usual_one() {
        assertEquals(List.of(), wrong(usual(), PRIOR, "first search"));
    }

    @Test
    void has_no_number_of_persons_or_one_without_source_and_date() {
        assertEquals(List.of("persons MISSING", "source MISSING", "asOf MISSING", "purpose MISSING"), wrong(usual(), null, " "));
        assertEquals(List.of("persons NO_PERSONS", "asOf IN_THE_FUTURE"), wrong(usual(), new Prior(1L, "list", TODAY.plusDays(1)), "why"));
    }

    @Test
    void has_rates_that_are_no_probabilities() {
        assertEquals(List.of("femaleRate NO_PROBABILITY", "maleRate NO_PROBABILITY", "rate2 NO_PROBABILITY", "range NO_PROBABILITY",
                "theta THETA_IN_SEARCH", "dropout NO_PROBABILITY", "rareFrequency NO_PROBABILITY", "leastLog10 LEAST_RATIO"),
                wrong(parameters(null, 1.1, -1, 1, 1, Double.NaN, 0, 31), PRIOR, "why"));
    }

    @Test
    void has_rates_by_which_no_alleles_can_change() {
        assertEquals(List.of("mutation MUTATION_UNFIT"),
                wrong(parameters(MutationModel.Kind.STEPWISE, 0.6, 0.6, 0.1, 0, 0.1, 0.001, 4), PRIOR, "why"));
        assertEquals(List.of("range NO_PROBABILITY"),
                wrong(parameters(MutationModel.Kind.STEPWISE, 0.001, 1e-6, 0, 0, 0.1, 0.001, 4), PRIOR, "why"), "no step would be taken");
        assertEquals(List.of(), wrong(parameters(MutationModel.Kind.EQUAL, 0.001, 0, 0, 0, 0.1, 0.001, 4), PRIOR, "why"));
    }

    @Test
    void is_settled_by_a_decision_with_a_reason() {
        CandidateId id = new CandidateId(UUID.randomUUID());
        assertEquals(List.of("outcome MISSING", "reason MISSING"),
                said(MatchRules.violations(new SettleCandidateCommand(id, 0, MatchOutcome.OPEN, null))));
        assertEquals(List.of(), said(MatchRules.violations(new SettleCandidateCommand(id, 0, MatchOutcome.DECLINED, "a brother fits"))));
    }

    private static RecordFrequenciesCommand frequencies(String loci) {
        return new RecordFrequenciesCommand("Somewhere", "1", "people", "paper", "free", 200, loci, null, false);
    }

    private static List<String> wrongTable(String loci) {
        MatchRules.Table table = MatchRules.table(frequencies(loci));
        assertEquals(table.wrong().isEmpty(), table.table().isPresent());
        return said(table.wrong());
    }

    @Test
    void is_computed_with_a_table_that_is_none() {
        assertEquals(List.of(), wrongTable("tpox 8=0.5 9=0.5"));
        assertEquals(List.of("loci TABLE_UNREADABLE"), wrongTable("TPOX"));
        assertEquals(List.of("loci MARKER_UNKNOWN", "loci TABLE_UNEVEN"), wrongTable("TPOY 8=1\nTH01 9=0.5 10=0.4"));
        assertEquals(List.of("loci TABLE_UNREADABLE"), wrongTable("TPOX 8=-0.5 9=1.5"));
        assertEquals(List.of("loci TABLE_UNREADABLE"), wrongTable("TPOX 9,3=0.5 9=0.5"), "an allele that would be read as two");
    }

    @Test
    void is_computed_with_markers_that_follow_other_rules_than_kinship_by_autosomes() {
        assertEquals(List.of("loci MARKER_NOT_AUTOSOMAL"), wrongTable("AMEL X=0.5 Y=0.5"));
        assertEquals(List.of("loci MARKER_NOT_AUTOSOMAL"), wrongTable("DYS19 14=0.5 15=0.5"));
    }

    @Test
    void names_its_markers_as_everybody_does_and_says_what_was_done() {
        UnaryOperator<String> first = text -> text.lines().findFirst().orElseThrow();
        RecordFrequenciesCommand raised = new RecordFrequenciesCommand("a", "1", "p", "s", "l", 100, "vwa 14=0.99 15=0.01", 5, true);
        MatchRules.Table table = MatchRules.table(raised);
        assertEquals("vWA 14=" + 0.99 / 1.015 + " 15=" + 0.025 / 1.015, first.apply(table.table().orElseThrow().toString()));
        assertTrue(table.table().orElseThrow().treatment().contains("fewer than 5 times in 100 persons"));
    }

    @Test
    void is_recorded_of_a_table_with_a_name_of_one_line() {
        RecordFrequenciesCommand command = new RecordFrequenciesCommand("a\nmarker", "1\t2", "p", "s", "l", null, "x", 5, true);
        assertEquals(List.of("name UNREADABLE", "edition UNREADABLE", "leastCount PERSONS_UNKNOWN"), said(MatchRules.violations(command)));
    }
}
