package org.athar.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.athar.engine.protocol.Role;
import org.athar.engine.protocol.Stage;
import org.athar.harness.As;
import org.athar.harness.InsideTheServer;
import org.athar.harness.Services;
import org.athar.harness.inside.Acting;
import org.athar.identification.CaseReadService;
import org.athar.identification.view.CaseFilter;
import org.athar.identification.view.desk.ReplayStep;
import org.athar.identification.view.desk.StageColumn;
import org.athar.reporting.BenchService;
import org.athar.reporting.OversightService;
import org.athar.reporting.ReportingService;
import org.athar.reporting.view.CountedOn;
import org.athar.reporting.view.CountsOverTime;
import org.athar.reporting.view.CustodyBench;
import org.athar.reporting.view.DrawnSample;
import org.athar.reporting.view.Pile;
import org.athar.reporting.view.SampleKind;
import org.athar.security.fault.AccessDenied;
import org.athar.security.fault.NotFound;
import org.athar.site.SiteId;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the desks show is what the records hold: the board of cases, a case step by step, samples, counts over time, benches. */
@ExtendWith(ArquillianExtension.class)
class DesksIT {

    private static final As COORDINATOR = As.person("huda.aljubouri", Role.COORDINATOR);
    private static final As AUDITOR = As.person("adil.aldulaimi", Role.AUDITOR);
    private static final As CUSTODIAN = As.person("yousif.alnuaimi", Role.CUSTODIAN);
    private static final As LABORATORY = As.person("shilan.amedi", Role.LAB_ANALYST);
    private static final As BOARD = As.person("nasreen.alkhafaji", Role.BOARD_MEMBER);
    private static final String DECIDED = "IC-2026-0001";

    @Deployment
    static WebArchive deployment() {
        return InsideTheServer.with(DesksIT.class);
    }

    @Test
    void the_board_counts_every_case_once_and_says_what_blocks_the_open_ones() throws Exception {
        Set<Stage> all = EnumSet.complementOf(EnumSet.of(Stage.NOT_OPENED));
        List<StageColumn> board = COORDINATOR.call(() -> cases().board(CaseFilter.ALL, all, all));
        long listed = COORDINATOR.call(() -> cases().list(CaseFilter.ALL)).count();
        assertEquals(listed, board.stream().mapToLong(StageColumn::count).sum());
        assertTrue(board.stream().filter(column -> column.stage() == Stage.PROPOSED).flatMap(column -> column.cards().stream())
                .anyMatch(card -> card.ahead().stream().anyMatch(step -> !step.onFile().isEmpty())), "a proposal waits for signatures");
        CaseFilter nowhere = new CaseFilter(Set.of(), null, null, null, Set.of(), null, null, null);
        assertEquals(0, COORDINATOR.call(() -> cases().board(nowhere, all, Set.of())).stream().mapToLong(StageColumn::count).sum());
    }

    @Test
    void every_step_of_a_case_still_has_the_digest_that_was_recorded_and_the_values_of_its_moment() throws Exception {
        int steps = AUDITOR.call(() -> cases().replay(DECIDED, 1)).steps();
        assertTrue(steps > 5);
        for (int at = 1; at <= steps; at++) {
            int sequence = at;
            ReplayStep step = AUDITOR.call(() -> cases().replay(DECIDED, sequence));
            assertTrue(step.factsHold(), "step " + at);
            assertNotNull(step.facts());
        }
        assertFalse(tables(1).contains("evidence_line"), "nothing was examined when the case was opened");
        assertTrue(tables(steps).contains("evidence_line"));
        assertThrows(NotFound.class, () -> AUDITOR.call(() -> cases().replay(DECIDED, steps + 1)));
        assertThrows(AccessDenied.class, () -> BOARD.call(() -> cases().replay(DECIDED, 1)));
    }

    @Test
    void a_sample_is_the_same_for_the_same_seed() throws Exception {
        DrawnSample first = AUDITOR.call(() -> oversight().draw(SampleKind.CASES, "one", 3));
        assertEquals(first, AUDITOR.call(() -> oversight().draw(SampleKind.CASES, "one", 3)));
        assertEquals(Math.min(3, first.population()), first.cases().size());
        List<List<DrawnSample.DrawnCase>> orders = List.of(drawn("two"), drawn("three"), drawn("four"), drawn("five"), drawn("six"));
        assertTrue(orders.stream().anyMatch(order -> !order.equals(first.cases())), "another seed gives another order");
        int population = AUDITOR.call(() -> oversight().draw(SampleKind.DECISIONS, "one", 5)).population();
        assertNotEquals(0, population);
        DrawnSample decisions = AUDITOR.call(() -> oversight().draw(SampleKind.DECISIONS, "one", population));
        assertTrue(decisions.decisions().stream().anyMatch(one -> one.number().equals(DECIDED)));
    }

    @Test
    void counts_over_time_add_up_to_the_counts_of_now_and_keep_invented_records_apart() throws Exception {
        SiteId site = COORDINATOR.call(() -> cases().view(DECIDED)).site().id();
        CountsOverTime invented = COORDINATOR.call(() -> reporting().overTime(List.of(site), true));
        assertEquals(invented.now().identified(), invented.persons().stream().mapToInt(CountedOn::number).sum());
        assertEquals(invented.now().sets(), invented.sets().stream().mapToInt(CountedOn::number).sum());
        assertTrue(invented.now().sets() > 0);
        assertEquals(0, COORDINATOR.call(() -> reporting().overTime(List.of(site), false)).now().sets(), "the sample has no real remains");
    }

    @Test
    void a_bench_holds_what_waits_for_its_owner() throws Exception {
        CustodyBench bench = CUSTODIAN.call(() -> benches().custody());
        assertEquals(1, ofTheSample(bench.toReceive()), "the sample hands one set over");
        assertEquals(0, ofTheSample(bench.late()));
        assertEquals(72, bench.hours());
        assertEquals(0, ofTheSample(LABORATORY.call(() -> benches().laboratory()).unsigned()), "all lines of the sample are signed");
        assertThrows(AccessDenied.class, () -> BOARD.call(() -> benches().custody()));
    }

    /** Other tests may have left things on a bench; what the sample laid there was there before it was whole. */
    private static long ofTheSample(Pile pile) throws Exception {
        try (Connection connection = Acting.as(null, "LOAD_SAMPLE"); Statement statement = connection.createStatement();
                ResultSet loaded = statement.executeQuery("SELECT loaded_at FROM sample_load")) {
            assertTrue(loaded.next(), "the sample is here");
            Instant whole = loaded.getTimestamp(1).toInstant();
            return pile.first().stream().filter(item -> item.since().isBefore(whole)).count();
        }
    }

    private static List<String> tables(int step) throws Exception {
        return AUDITOR.call(() -> cases().replay(DECIDED, step)).values().stream().filter(row -> !row.values().isEmpty())
                .map(row -> row.table()).toList();
    }

    private static List<DrawnSample.DrawnCase> drawn(String seed) throws Exception {
        return AUDITOR.call(() -> oversight().draw(SampleKind.CASES, seed, 3)).cases();
    }

    private static CaseReadService cases() {
        return Services.find(CaseReadService.class);
    }

    private static OversightService oversight() {
        return Services.find(OversightService.class);
    }

    private static ReportingService reporting() {
        return Services.find(ReportingService.class);
    }

    private static BenchService benches() {
        return Services.find(BenchService.class);
    }
}
