package org.athar.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.athar.audit.TrailLinkService;
import org.athar.custody.CustodyService;
import org.athar.custody.command.CustodyFilter;
import org.athar.custody.view.CustodyListItem;
import org.athar.engine.protocol.Role;
import org.athar.engine.protocol.Stage;
import org.athar.identification.BoardSittingService;
import org.athar.identification.CaseReadService;
import org.athar.identification.view.CaseFilter;
import org.athar.identification.view.CaseListItem;
import org.athar.kernel.LocalizedText;
import org.athar.kernel.Page;
import org.athar.kernel.PartialDate;
import org.athar.missing.MissingService;
import org.athar.missing.command.MissingFilter;
import org.athar.missing.view.MissingListItem;
import org.athar.operation.verify.AuditVerification;
import org.athar.recovery.RecoveryService;
import org.athar.recovery.RemainsId;
import org.athar.recovery.command.RemainsFilter;
import org.athar.recovery.view.RemainsListItem;
import org.athar.reporting.BenchService;
import org.athar.reporting.OversightService;
import org.athar.reporting.ReportingService;
import org.athar.reporting.view.DecisionItem;
import org.athar.reporting.view.DrawnSample;
import org.athar.reporting.view.LaboratoryBench;
import org.athar.reporting.view.Pile;
import org.athar.reporting.view.SampleKind;
import org.athar.reporting.view.SiteActivity;
import org.athar.sample.country.Area;
import org.athar.sample.country.Country;
import org.athar.sample.country.CountrySize;
import org.athar.sample.national.CountryCasesPart;
import org.athar.sample.national.CountryEventsPart;
import org.athar.sample.national.CountryFiguresPart;
import org.athar.sample.national.CountryGravesPart;
import org.athar.sample.national.CountryMade;
import org.athar.sample.national.CountryOpeningsPart;
import org.athar.sample.national.CountryPart;
import org.athar.sample.national.CountryPersonsPart;
import org.athar.sample.national.CountryRemainsPart;
import org.athar.sample.national.CountryRollsPart;
import org.athar.sample.national.CountryStaffPart;
import org.athar.security.ScopeKind;
import org.athar.security.StaffId;
import org.athar.security.StaffService;
import org.athar.security.command.ProposeGrant;
import org.athar.security.command.RegisterStaff;
import org.athar.site.SiteHappeningService;
import org.athar.site.SiteId;
import org.athar.site.command.RecordHappeningCommand;
import org.athar.site.kind.HappeningKind;
import org.athar.workbench.AtTheWorkbench;
import org.athar.workbench.Colleague;
import org.athar.workbench.Workbench;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A trainer fills a sample with a small invented country, through the services, rules and tables of the application. */
@AtTheWorkbench
class TrainerWithASmallCountryTest {

    private static final CountrySize SIZE = new CountrySize(200, 60, 60, 12, 5);
    private static final List<Class<? extends CountryPart>> PARTS = List.of(CountryStaffPart.class, CountryEventsPart.class,
            CountryGravesPart.class, CountryFiguresPart.class, CountryRollsPart.class, CountryPersonsPart.class, CountryRemainsPart.class,
            CountryOpeningsPart.class, CountryCasesPart.class);
    private static final Workbench BENCH = Workbench.here();
    private static Country country;
    private static CountryMade made;

    @TempDir
    private static Path files;

    @BeforeAll
    static void aCountryIsLoaded() throws SQLException {
        System.setProperty("athar.files.dir", files.toString());
        Colleague.takeEverybodyOn();
        takeOn("zaynab.alsaadi", Role.ADMINISTRATOR);
        takeOn("mariwan.hawrami", Role.DATA_PROTECTION_OFFICER);
        takeOn("karwan.barzinji", Role.INVESTIGATOR);
        takeOn("huda.aljubouri", Role.COORDINATOR);
        numbersOfFourDigitsHaveBeenGiven();
        CountryService service = BENCH.find(CountryService.class);
        BENCH.asJob(() -> {
            service.begin(SIZE);
            return null;
        });
        country = new Country(SIZE, BENCH.asJob(service::districts).stream().filter(area -> area.latitude() != null).map(area ->
                new Area(area.code(), area.code().substring(0, 5), area.name(), area.latitude(), area.longitude())).toList());
        made = new CountryMade();
        PARTS.stream().map(BENCH::find).forEach(part -> load(service, part));
    }

    private static void numbersOfFourDigitsHaveBeenGiven() throws SQLException {
        try (Connection superuser = BENCH.superuser(); Statement statement = superuser.createStatement()) {
            statement.execute("INSERT INTO identification_counter SELECT prefix || year, 9998 FROM unnest(ARRAY['IC-', 'BS-']) prefix, "
                    + "generate_series(2003, 2030) year");
            statement.execute("UPDATE site_numbering SET last_number = 9999");
        }
    }

    private static void load(CountryService service, CountryPart part) {
        for (int number = 0; number < part.pieces(country); number++) {
            int piece = part.abreast() > 1 ? part.pieces(country) - 1 - number : number;
            made.keep(BENCH.asJob(() -> service.load(country, part, piece, made)));
        }
    }

    private static void takeOn(String account, Role role) {
        takeOn(account, role, ScopeKind.PROGRAMME, null);
    }

    private static void takeOn(String account, Role role, ScopeKind within, UUID one) {
        StaffService staff = BENCH.find(StaffService.class);
        LocalDate since = LocalDate.of(2026, 1, 1);
        StaffId id = Colleague.ADMINISTRATOR.done(() -> staff.register(new RegisterStaff(new LocalizedText(account, null, null),
                "Sample office", "sample", List.of(), account, since, true)));
        UUID grant = Colleague.ADMINISTRATOR.done(() -> staff.propose(new ProposeGrant(id, role, within, one, "for a sample", since,
                null)));
        Colleague.PROTECTION_OFFICER.done(() -> staff.decide(grant, true, "for a sample"));
    }

    @Test
    void everything_asked_for_is_there_and_cases_stand_at_every_stage() throws SQLException {
        assertEquals(SIZE.persons(), number("SELECT count(*) FROM missing_person WHERE invented AND recorded_at > " + begun()));
        assertEquals(SIZE.remains(), number("SELECT count(*) FROM human_remains WHERE invented AND recorded_at > " + begun()));
        assertEquals(SIZE.sites(), number("SELECT count(*) FROM site WHERE invented AND recorded_at > " + begun()));
        assertEquals(SIZE.cases(), number("SELECT sum(cardinality(made)) FROM sample_piece WHERE part = 'openings'"));
        assertEquals(Arrays.stream(Stage.values()).filter(stage -> stage != Stage.NOT_OPENED).map(Enum::name).sorted().toList(),
                texts("SELECT DISTINCT stage FROM identification_case ORDER BY stage"));
    }

    @Test
    void each_case_stands_where_the_seed_has_it_whichever_piece_was_loaded_first() throws SQLException {
        List<String> told = IntStream.range(0, SIZE.cases()).mapToObj(country::course).map(course -> course.end().name()).toList();
        assertTrue(BENCH.find(CountryCasesPart.class).pieces(country) > 1);
        assertEquals(told, texts("SELECT c.stage FROM sample_piece p, unnest(p.made) WITH ORDINALITY one (number, place)"
                + " JOIN identification_case c ON c.number = one.number WHERE p.part = 'openings' ORDER BY p.number, one.place"));
        assertEquals(
                texts("SELECT c FROM (SELECT unnest(made) c FROM sample_piece WHERE part = 'openings') n ORDER BY length(c), c"),
                texts("SELECT one.c FROM sample_piece p, unnest(p.made) WITH ORDINALITY one (c, place) WHERE p.part = 'openings'"
                        + " ORDER BY p.number, one.place"));
    }

    @Test
    void sources_contradict_one_another_about_each_event() throws SQLException {
        assertEquals(country.events().size(), number("SELECT count(DISTINCT a.incident_id) FROM figure a JOIN figure b"
                + " ON b.incident_id = a.incident_id AND b.kind = a.kind AND b.source_id <> a.source_id AND b.best < a.best"
                + " WHERE a.kind = 'ALLEGED_KILLED' AND a.recorded_at > " + begun()));
    }

    @Test
    void everybody_did_their_own_part_and_the_trail_says_on_whose_behalf() throws SQLException {
        assertEquals(0, number("SELECT count(*) FROM audit_entry e JOIN change c ON c.entry_id = e.id WHERE e.operation = 'LOAD_SAMPLE'"
                + " AND e.on_behalf_of IS NULL AND c.table_name NOT LIKE 'sample_%'"));
        assertTrue(number("SELECT count(DISTINCT on_behalf_of) FROM audit_entry WHERE operation = 'LOAD_SAMPLE'") > 20);
        assertEquals(0, number("SELECT count(*) FROM audit_entry WHERE operation = 'LOAD_SAMPLE' AND actor_id IS NOT NULL"));
    }

    @Test
    void everything_is_as_it_was_written() throws SQLException {
        TrailLinkService links = BENCH.find(TrailLinkService.class);
        while (BENCH.asJob(links::link) > 0) {
            // goes on until nothing waits
        }
        try (Connection connection = BENCH.superuser()) {
            assertEquals(List.of(), AuditVerification.verify(connection, 0, null).findings());
        }
    }

    @Test
    void a_word_finds_remains_and_things_in_custody() throws SQLException {
        String number = texts("SELECT number FROM human_remains WHERE recorded_at > " + begun() + " ORDER BY number LIMIT 1").get(0);
        assertEquals(List.of(number), asCoordinator(() -> BENCH.find(RecoveryService.class).list(new RemainsFilter(null, null, null, number,
                null))).rows().stream().map(RemainsListItem::number).toList());
        assertEquals(List.of(number), asCoordinator(() -> BENCH.find(CustodyService.class).list(new CustodyFilter(null, null, null, null,
                null, number, null))).rows().stream().map(CustodyListItem::number).toList());
        assertEquals(List.of(), asCoordinator(() -> BENCH.find(RecoveryService.class).list(new RemainsFilter(null, null, null, "nowhere",
                null))).rows());
    }

    @Test
    void the_first_page_tells_what_was_done_at_a_site_of_late_how_often_and_by_whom() throws SQLException {
        String site = texts("SELECT id FROM site WHERE recorded_at > " + begun() + " ORDER BY id LIMIT 1").get(0);
        RecordHappeningCommand visit = new RecordHappeningCommand(new SiteId(UUID.fromString(site)), HappeningKind.VISIT,
                PartialDate.parse("2019"), new LocalizedText("Looked at", null, null), null, null, null);
        Colleague.INVESTIGATOR.done(() -> BENCH.find(SiteHappeningService.class).record(visit));
        Colleague.INVESTIGATOR.done(() -> BENCH.find(SiteHappeningService.class).record(visit));
        SiteActivity told = Colleague.COORDINATOR.call(() -> BENCH.find(ReportingService.class).sinceYesterday()).get(0);
        assertEquals(texts("SELECT ref FROM site WHERE id = '" + site + "'"), List.of(told.ref()));
        assertEquals(List.of(Colleague.INVESTIGATOR.named(), 2), List.of(told.by(), told.times()));
    }

    @Test
    void a_longer_list_of_cases_and_tasks_asks_no_more_of_the_database() {
        CaseReadService cases = BENCH.find(CaseReadService.class);
        CaseFilter all = CaseFilter.ALL;
        asCoordinator(() -> cases.list(all, 5));
        long few = BENCH.statements(() -> asCoordinator(() -> cases.list(all, 5)));
        assertEquals(few, BENCH.statements(() -> asCoordinator(() -> cases.list(all, 40))));
    }

    @Test
    void the_board_of_stages_asks_no_more_of_the_database_for_more_cases() throws SQLException {
        CaseReadService cases = BENCH.find(CaseReadService.class);
        UUID remains = UUID.fromString(texts("SELECT main_remains_id FROM identification_case WHERE stage = 'CANDIDATE' LIMIT 1").get(0));
        Set<Stage> stage = Set.of(Stage.CANDIDATE);
        long one = BENCH.statements(() -> asCoordinator(() -> cases.board(CaseFilter.about(new RemainsId(remains)), stage, stage)));
        assertTrue(asCoordinator(() -> cases.board(CaseFilter.ALL, stage, stage)).get(0).cards().size() > 3);
        assertEquals(one, BENCH.statements(() -> asCoordinator(() -> cases.board(CaseFilter.ALL, stage, stage))));
    }

    @Test
    void lists_that_go_by_days_show_every_row_once() {
        CaseReadService cases = BENCH.find(CaseReadService.class);
        List<String> seen = new ArrayList<>();
        String after = null;
        do {
            CaseFilter next = new CaseFilter(Set.of(), null, null, null, null, null, null, after);
            Page<CaseListItem> page = asCoordinator(() -> cases.list(next, 7));
            page.rows().forEach(row -> seen.add((row.dueOn() == null ? "9999-12-31" : row.dueOn()) + row.number()));
            after = page.next();
        } while (after != null);
        assertEquals(seen.stream().distinct().sorted().toList(), seen);
        assertTrue(seen.size() >= SIZE.cases());
    }

    @Test
    void cases_are_found_by_the_sitting_they_were_put_before() throws SQLException {
        CaseReadService cases = BENCH.find(CaseReadService.class);
        BoardSittingService sittings = BENCH.find(BoardSittingService.class);
        List<String> refs = texts("SELECT DISTINCT b.ref FROM board_sitting b JOIN identification_case c ON c.sitting_id = b.id");
        assertFalse(refs.isEmpty());
        for (String ref : refs) {
            List<String> before = texts("SELECT number FROM identification_case c JOIN board_sitting b ON b.id = c.sitting_id"
                    + " WHERE b.ref = '" + ref + "' ORDER BY number");
            assertEquals(before, asCoordinator(() -> cases.list(CaseFilter.ALL.before(ref), 1_000)).rows().stream()
                    .map(CaseListItem::number).sorted().toList());
            assertTrue(asCoordinator(sittings::going).stream().anyMatch(one -> one.ref().equals(ref)));
        }
        assertEquals(List.of(), asCoordinator(() -> cases.list(CaseFilter.ALL.before("BS-1900-0001"), 1_000)).rows());
        assertEquals(List.of(), asCoordinator(sittings::mine), "a coordinator sits on none");
    }

    @Test
    void numbers_go_on_beyond_four_digits_and_every_pseudonym_was_drawn() throws SQLException {
        assertEquals(SIZE.cases(), number("SELECT count(DISTINCT number) FROM identification_case "
                + "WHERE number ~ '^IC-\\d{4}-(9999|1\\d{4})$'"));
        assertTrue(number("SELECT count(*) FROM site WHERE ref LIKE '%-10001'") > 0);
        assertEquals(number("SELECT count(*) FROM site"), number("SELECT count(DISTINCT ref) FROM site WHERE ref ~ '-1\\d{4}$'"));
        assertEquals(number("SELECT count(*) FROM missing_person"), number("SELECT count(*) FROM missing_person JOIN missing_pseudonym "
                + "ON word = pseudonym AND word ~ '^P-[0-9A-HJKMNP-TV-Z]{6}$'"));
    }

    @Test
    void who_sees_no_names_finds_persons_by_the_beginning_of_a_pseudonym_alone() throws SQLException {
        String whole = texts("SELECT min(pseudonym) FROM missing_person").get(0);
        assertEquals(List.of(whole), found(whole.toLowerCase(Locale.ROOT)));
        assertEquals(List.of(whole), found(whole.substring(2)));
        assertEquals(texts("SELECT pseudonym FROM missing_person WHERE left(pseudonym, 3) = left('" + whole + "', 3) ORDER BY 1"),
                found(whole.substring(0, 3)));
        assertEquals(List.of(), found(texts("SELECT given || ' ' || family FROM missing_person_name WHERE family IS NOT NULL").get(0)));
    }

    @Test
    void a_coordinator_finds_persons_by_a_name_and_by_what_the_birth_begins_with() throws SQLException {
        String someone = "FROM missing_person p JOIN missing_person_name n ON n.person_id = p.id WHERE p.birth ~ '^[0-9]{4}-' "
                + "AND n.script = 'LATIN' AND n.family IS NOT NULL AND n.kind = 'MAIN' ORDER BY p.ref LIMIT 1";
        String ref = texts("SELECT p.ref " + someone).get(0);
        String year = texts("SELECT left(p.birth, 4) " + someone).get(0);
        for (String typed : List.of(texts("SELECT n.family " + someone).get(0) + " " + year, year)) {
            MissingFilter filter = new MissingFilter(typed, null, null, null, null, null);
            List<MissingListItem> rows = asCoordinator(() -> BENCH.find(MissingService.class).list(filter, 1_000)).rows();
            assertTrue(rows.stream().anyMatch(row -> row.person().handle().equals(ref)), typed);
            assertTrue(rows.stream().allMatch(row -> row.birth().toString().startsWith(year)), typed);
        }
    }

    private static List<String> found(String typed) {
        MissingFilter filter = new MissingFilter(typed, null, null, null, null, null);
        return Colleague.ANALYST.call(() -> BENCH.find(MissingService.class).list(filter, 1_000)).rows().stream()
                .map(item -> item.person().handle()).sorted().toList();
    }

    @Test
    void an_auditor_is_shown_the_latest_decisions_and_draws_among_all() throws SQLException {
        String decided = "FROM stage_event WHERE action LIKE 'DECIDE%' OR action IN ('CONFIRM_EXCLUSION', 'CONFIRM_REOPENING', "
                + "'CONFIRM_REASSOCIATION', 'CONFIRM_WITHDRAWAL', 'CLOSE_WITHOUT_NAME', 'CONFIRM_HISTORIC')";
        OversightService oversight = BENCH.find(OversightService.class);
        List<DecisionItem> latest = Colleague.AUDITOR.call(oversight::decisions).decisions();
        assertEquals(texts("SELECT c.number || '-' || e.sequence FROM (SELECT * " + decided + " ORDER BY recorded_at DESC, id DESC LIMIT "
                + latest.size() + ") e JOIN identification_case c ON c.id = e.case_id ORDER BY e.recorded_at DESC, e.id DESC"),
                latest.stream().map(one -> one.number() + "-" + one.sequence()).toList());
        assertTrue(latest.size() > 5, "there are decisions in this country");
        DrawnSample drawn = Colleague.AUDITOR.call(() -> oversight.draw(SampleKind.DECISIONS, "seed", 7));
        assertEquals(number("SELECT count(*) " + decided), drawn.population());
        assertEquals(7, drawn.decisions().size());
    }

    @Test
    void a_coordinator_of_one_site_is_shown_the_decisions_about_it() throws SQLException {
        String site = texts("SELECT c.site_id FROM identification_case c JOIN stage_event e ON e.case_id = c.id "
                + "WHERE e.action = 'CONFIRM_HISTORIC' ORDER BY c.number LIMIT 1").get(0);
        takeOn("huda.of.one", Role.COORDINATOR, ScopeKind.SITE, UUID.fromString(site));
        List<DecisionItem> shown = BENCH.as("huda.of.one", Set.of(Role.COORDINATOR), BENCH.find(OversightService.class)::decisions)
                .decisions();
        Set<String> there = Set.copyOf(texts("SELECT number FROM identification_case WHERE site_id = '" + site + "'"));
        assertFalse(shown.isEmpty());
        assertEquals(List.of(), shown.stream().map(DecisionItem::number).filter(number -> !there.contains(number)).toList());
        List<Instant> times = shown.stream().map(DecisionItem::recordedAt).toList();
        assertEquals(times.stream().sorted(Comparator.reverseOrder()).toList(), times);
    }

    @Test
    void an_analysts_bench_shows_what_has_waited_longest_and_says_how_much_waits() throws SQLException {
        String waits = "FROM evidence_line l JOIN candidate d ON d.id = l.candidate_id JOIN identification_case c ON c.id = d.case_id "
                + "WHERE c.stage IN ('CANDIDATE', 'RECONCILIATION', 'PROPOSED') AND d.outcome <> 'EXCLUDED' AND l.id NOT IN (SELECT "
                + "replaces_id FROM evidence_line WHERE replaces_id IS NOT NULL) AND l.id NOT IN (SELECT line_id FROM line_departure) AND ";
        LaboratoryBench bench = Colleague.ANALYST.call(BENCH.find(BenchService.class)::laboratory);
        assertPile(waits + "l.outcome IS NULL", bench.withoutOutcome());
        assertPile(waits + "l.outcome IS NOT NULL AND l.id NOT IN (SELECT line_id FROM line_signature)", bench.unsigned());
        assertTrue(bench.unsigned().count() + bench.withoutOutcome().count() > 0, "something waits in this country");
    }

    private static void assertPile(String waits, Pile pile) throws SQLException {
        assertEquals(number("SELECT count(*) " + waits), pile.count());
        assertEquals(Set.copyOf(texts("SELECT l.id::text " + waits + " ORDER BY l.recorded_at, c.number, l.id LIMIT 10")),
                pile.first().stream().map(item -> item.id().toString()).collect(Collectors.toSet()));
    }

    private static <T> T asCoordinator(Callable<T> work) {
        return BENCH.as("huda.aljubouri", Set.of(Role.COORDINATOR), work);
    }

    @Test
    void a_piece_is_loaded_once_and_a_refused_one_leaves_nothing() throws SQLException {
        CountryService service = BENCH.find(CountryService.class);
        long before = number("SELECT count(*) FROM change");
        assertThrows(RuntimeException.class, () -> BENCH.asJob(() -> service.load(country, BENCH.find(CountryCasesPart.class), 0, made)));
        assertEquals(before, number("SELECT count(*) FROM change"));
    }

    private static String begun() {
        return "(SELECT asked_at FROM sample_country)";
    }

    private static long number(String query) throws SQLException {
        return Long.parseLong(texts(query).get(0));
    }

    private static List<String> texts(String query) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = BENCH.superuser(); Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            while (row.next()) {
                found.add(row.getString(1));
            }
        }
        return found;
    }
}
