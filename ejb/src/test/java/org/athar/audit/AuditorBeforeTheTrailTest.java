package org.athar.audit;

import static org.athar.workbench.Colleague.ADMINISTRATOR;
import static org.athar.workbench.Colleague.AUDITOR;
import static org.athar.workbench.Colleague.INVESTIGATOR;
import static org.athar.workbench.Colleague.PROTECTION_OFFICER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.athar.audit.persistence.NotedVerification;
import org.athar.audit.view.TrailFilter;
import org.athar.audit.view.TrailItem;
import org.athar.audit.view.TrailState;
import org.athar.kernel.Auditable;
import org.athar.kernel.Clocks;
import org.athar.kernel.LocalizedText;
import org.athar.kernel.Page;
import org.athar.kernel.PartialDate;
import org.athar.kernel.Sensitivity;
import org.athar.kernel.Subject;
import org.athar.operation.server.Database;
import org.athar.operation.verify.AuditVerification;
import org.athar.operation.verify.Report;
import org.athar.security.StaffId;
import org.athar.security.StaffService;
import org.athar.security.access.SystemWork;
import org.athar.security.command.RegisterStaff;
import org.athar.security.fault.AccessDenied;
import org.athar.security.fault.NotFound;
import org.athar.workbench.AtTheWorkbench;
import org.athar.workbench.Colleague;
import org.athar.workbench.Desk;
import org.athar.workbench.TrailRow;
import org.athar.workbench.Workbench;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever oversees finds each entry, sees what it says, is told how the trail stands; what was committed is linked, nothing else. */
@AtTheWorkbench
class AuditorBeforeTheTrailTest {

    private static final Workbench BENCH = Workbench.here();
    private static final TrailService TRAIL = BENCH.find(TrailService.class);
    private static final TrailLinkService LINKING = BENCH.find(TrailLinkService.class);
    private static final Desk DESK = BENCH.find(Desk.class);
    private static final LocalDate TODAY = LocalDate.now(Clocks.system());

    private final UUID thing = UUID.randomUUID();

    /** An event with everything that an event can say. */
    private record Told(Subject subject) implements Auditable {

        @Override
        public List<Subject> subjects() {
            return List.of(subject);
        }

        @Override
        public Sensitivity sensitivity() {
            return Sensitivity.S3;
        }

        @Override
        public String reason() {
            return "because";
        }

        @Override
        public PartialDate occurredOn() {
            return PartialDate.parse("2014-06");
        }
    }

    @BeforeAll
    static void everybodyIsAtWork() {
        Colleague.takeEverybodyOn();
    }

    @Test
    void an_entry_says_who_did_what_when_why_and_what_about() throws Exception {
        Instant before = Instant.now().minusMillis(1);
        INVESTIGATOR.call(() -> DESK.atReception(() -> tell(new Told(new Subject("thing", thing)))));
        TrailItem item = about("thing", thing).rows().get(0);
        assertEquals(List.of("rania", INVESTIGATOR.named(), false, "READ_SELF", "CHANGED", "thing", thing, "S3", "because", List.of(), 0),
                List.of(item.account(), item.actor(), item.byJob(), item.operation(), item.result(), item.subjectType(), item.subjectId(),
                        item.sensitivity(), item.reason(), item.refusals(), item.rows()));
        assertTrue(!item.recordedAt().isBefore(before.truncatedTo(java.time.temporal.ChronoUnit.MILLIS))
                && !item.recordedAt().isAfter(Instant.now()));
        assertEquals(item, AUDITOR.call(() -> TRAIL.entry(item.id())));
        assertEquals("2014-06", text("SELECT occurred_on FROM audit_entry WHERE id = ?", item.id()));
        assertThrows(NotFound.class, () -> AUDITOR.call(() -> TRAIL.entry(UUID.randomUUID())));
        assertThrows(AccessDenied.class, () -> INVESTIGATOR.call(() -> TRAIL.entry(item.id())));
    }

    @Test
    void an_entry_of_a_job_shows_for_whom_it_acted() {
        BENCH.asJob(() -> BENCH.find(SystemWork.class).onBehalfOf("rania",
                () -> DESK.atReception(() -> tell(new Told(new Subject("thing", thing))))));
        TrailItem item = about("thing", thing).rows().get(0);
        assertEquals(List.of("system:job", INVESTIGATOR.named(), true), List.of(item.account(), item.actor(), item.byJob()));
    }

    @Test
    void an_entry_is_found_by_each_of_the_things_that_are_known_of_it() {
        INVESTIGATOR.call(() -> DESK.atReception(() -> tell(new Told(new Subject("found", thing)))));
        UUID person = INVESTIGATOR.id().value();
        assertTrue(finds(new TrailFilter(person, null, null, null, null, null, null)));
        assertFalse(finds(new TrailFilter(AUDITOR.id().value(), null, null, null, null, null, null)));
        assertTrue(finds(new TrailFilter(null, "READ_SELF", null, null, null, null, null)));
        assertFalse(finds(new TrailFilter(null, "READ_STAFF", null, null, null, null, null)));
        assertTrue(finds(new TrailFilter(null, null, "CHANGED", null, null, null, null)));
        assertFalse(finds(new TrailFilter(null, null, "DENIED", null, null, null, null)));
        assertTrue(finds(new TrailFilter(null, null, null, "found", null, null, null)));
        assertFalse(finds(new TrailFilter(null, null, null, "lost", null, null, null)));
        assertFalse(finds(new TrailFilter(null, null, null, null, UUID.randomUUID(), null, null)));
        assertTrue(finds(new TrailFilter(null, null, null, null, null, TODAY, TODAY)));
        assertFalse(finds(new TrailFilter(null, null, null, null, null, TODAY.plusDays(1), null)));
        assertFalse(finds(new TrailFilter(null, null, null, null, null, null, TODAY.minusDays(1))));
        assertTrue(finds(TrailFilter.any()));
    }

    @Test
    void the_list_shows_the_newest_first_and_goes_on_where_it_ended() {
        many(25);
        assertNull(about("many", thing).next(), "a page that is full is the last if nothing is left");
        many(2);
        Page<TrailItem> first = about("many", thing);
        Page<TrailItem> second = AUDITOR.call(() -> TRAIL.entries(TrailFilter.about("many", thing), first.next()));
        assertEquals(List.of(25, 27, 2, 27), List.of(first.rows().size(), first.count(), second.rows().size(), second.count()));
        assertNull(second.next());
        List<TrailItem> all = new ArrayList<>(first.rows());
        all.addAll(second.rows());
        assertEquals(27, all.stream().map(TrailItem::id).distinct().count());
        List<Instant> moments = all.stream().map(TrailItem::recordedAt).toList();
        assertEquals(moments.stream().sorted(java.util.Comparator.reverseOrder()).toList(), moments);
        assertEquals(first, AUDITOR.call(() -> TRAIL.entries(TrailFilter.about("many", thing), " ")), "no key is the beginning");
    }

    private void many(int times) {
        for (int at = 0; at < times; at++) {
            INVESTIGATOR.call(() -> DESK.atReception(() -> tell(new Told(new Subject("many", thing)))));
        }
    }

    @Test
    void who_reads_the_trail_stands_in_it() {
        UUID there = AUDITOR.call(() -> TRAIL.entries(TrailFilter.any(), null)).rows().get(0).id();
        List<TrailRow> rows = TrailRow.during(() -> {
            about("thing", thing);
            AUDITOR.call(() -> TRAIL.entry(there));
            assertThrows(NotFound.class, () -> AUDITOR.call(() -> TRAIL.entry(thing)));
            AUDITOR.call(() -> TRAIL.changesOf(thing));
        });
        assertEquals(List.of("READ_TRAIL READ audit_entry null S2", "READ_TRAIL READ audit_entry " + there + " S2",
                "READ_TRAIL REFUSED audit_entry null S1",
                "READ_HISTORY READ audit_entry " + thing + " S3"), rows.stream().map(AuditorBeforeTheTrailTest::words).toList(),
                "what was refused leaves its own entry in place of the reading");
    }

    @Test
    void what_was_committed_is_numbered_without_a_gap_and_a_stranger_to_the_application_finds_nothing_wrong() throws Exception {
        UUID change = registered();
        assertNull(AUDITOR.call(() -> TRAIL.entry(change)).number());
        assertTrue(link() > 0);
        Long number = AUDITOR.call(() -> TRAIL.entry(change)).number();
        assertNotNull(number);
        assertEquals(2, AUDITOR.call(() -> TRAIL.entry(change)).rows(), "the person and the account");
        TrailState first = AUDITOR.call(TRAIL::state);
        assertEquals(List.of(0, true, true), List.of(first.waiting(), first.head().matches("[0-9a-f]{64}"), first.entries() >= number));
        UUID next = registered();
        link();
        TrailState second = AUDITOR.call(TRAIL::state);
        assertNotEquals(first.head(), second.head());
        assertTrue(AUDITOR.call(() -> TRAIL.entry(next)).number() > number);
        Report report = verified();
        assertEquals(List.of(), report.findings());
        assertEquals(second.head(), report.head());
        assertEquals(second.entries(), report.entries());
    }

    @Test
    void the_job_links_by_itself() throws Exception {
        UUID change = registered();
        BENCH.asJob(() -> {
            BENCH.find(TrailLinkJob.class).link();
            return null;
        });
        assertNotNull(AUDITOR.call(() -> TRAIL.entry(change)).number());
    }

    @Test
    void what_waits_is_linked_two_thousand_at_a_time_and_counted_as_waiting_after_five_seconds() throws Exception {
        link();
        run("""
                INSERT INTO audit_entry (id, recorded_at, account, operation, result, subject_type, sensitivity)
                SELECT gen_random_uuid(), now() - interval '6 seconds', 'many', 'READ_SELF', 'READ', 'many', 'S1'
                FROM generate_series(1, 2001)""");
        assertEquals(2001, AUDITOR.call(TRAIL::state).waiting());
        assertEquals(2000, BENCH.asJob(LINKING::link));
        assertEquals(1, AUDITOR.call(TRAIL::state).waiting());
        assertTrue(link() > 0);
        assertEquals(0, AUDITOR.call(TRAIL::state).waiting());
        assertEquals(List.of(), verified().findings());
    }

    @Test
    void nothing_is_linked_past_a_transaction_that_is_still_open() throws Exception {
        link();
        try (Connection open = BENCH.superuser(); Statement statement = open.createStatement()) {
            open.setAutoCommit(false);
            statement.execute("""
                    INSERT INTO audit_entry (id, recorded_at, account, operation, result, subject_type, sensitivity)
                    VALUES (gen_random_uuid(), now(), 'slow', 'READ_SELF', 'READ', 'slow', 'S1')""");
            UUID later = registered();
            assertEquals(0, BENCH.asJob(LINKING::link));
            assertNull(AUDITOR.call(() -> TRAIL.entry(later)).number());
            open.commit();
        }
        assertTrue(link() >= 2);
        assertEquals(List.of(), verified().findings());
    }

    @Test
    void two_who_link_at_once_do_not_number_twice() throws Exception {
        registered();
        try (Connection other = BENCH.superuser(); Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("SELECT pg_advisory_xact_lock(" + 0x4174686172L + ")");
            assertEquals(0, BENCH.asJob(LINKING::link));
            other.rollback();
        }
        assertTrue(link() > 0);
        assertThrows(AccessDenied.class, () -> ADMINISTRATOR.call(LINKING::link));
    }

    @Test
    void what_was_verified_from_outside_is_told_as_it_was_noted(@TempDir Path folder) throws Exception {
        TrailState without = PROTECTION_OFFICER.call(TRAIL::state);
        assertNull(without.verifiedAt());
        Path note = folder.resolve("verified.properties");
        System.setProperty(NotedVerification.PROPERTY, note.toString());
        try {
            assertNull(AUDITOR.call(TRAIL::state).verifiedAt(), "nobody has verified yet");
            Files.writeString(note, "number=7\nhead=ab\nat=2026-11-29T10:00:00Z\nclean=true\n");
            TrailState state = AUDITOR.call(TRAIL::state);
            assertEquals(List.of(Instant.parse("2026-11-29T10:00:00Z"), 7L, true),
                    List.of(state.verifiedAt(), state.verifiedUpTo(), state.verifiedWell()));
            assertEquals(without.head(), state.head());
            assertEquals(without.entries(), state.entries());
            Files.writeString(note, "number=7\nhead=ab\nat=2026-11-29T10:00:00Z\nclean=false\n");
            assertFalse(AUDITOR.call(TRAIL::state).verifiedWell());
        } finally {
            System.clearProperty(NotedVerification.PROPERTY);
        }
    }

    /** Links until nothing waits, as the job does; how many that were. */
    private static int link() throws InterruptedException {
        int linked = 0;
        Instant end = Instant.now().plus(Duration.ofSeconds(10));
        while (linked == 0 || waiting() > 0) {
            linked += BENCH.asJob(LINKING::link);
            if (Instant.now().isAfter(end)) {
                break;
            }
        }
        return linked;
    }

    private static int waiting() {
        return Integer.parseInt(text("""
                SELECT count(*)::text FROM audit_entry e
                WHERE NOT EXISTS (SELECT FROM audit_link l WHERE l.entry_id = e.id) AND ?::uuid IS NULL""", null));
    }

    private UUID registered() {
        StaffId[] id = new StaffId[1];
        List<TrailRow> rows = TrailRow.during(() -> id[0] = ADMINISTRATOR.done(() -> BENCH.find(StaffService.class).register(
                new RegisterStaff(new LocalizedText("Entered", null, null), null, null, List.of(),
                        "e" + UUID.randomUUID().toString().substring(0, 12), TODAY, true))));
        return rows.get(0).id();
    }

    private boolean finds(TrailFilter known) {
        TrailFilter filter = new TrailFilter(known.actor(), known.operation(), known.result(), known.subjectType(),
                known.subjectId() == null ? thing : known.subjectId(), known.from(), known.to());
        return AUDITOR.call(() -> TRAIL.entries(filter, null)).count() == 1;
    }

    private static Page<TrailItem> about(String type, UUID id) {
        return AUDITOR.call(() -> TRAIL.entries(TrailFilter.about(type, id), null));
    }

    private static Void tell(Auditable event) {
        BENCH.tell(event);
        return null;
    }

    private static Report verified() throws SQLException {
        Database database = BENCH.database();
        try (Connection connection = DriverManager.getConnection(database.url(), Database.VERIFY, database.verifyPassword())) {
            return AuditVerification.verify(connection, 0, null);
        }
    }

    private static void run(String statement) throws SQLException {
        try (Connection superuser = BENCH.superuser(); Statement running = superuser.createStatement()) {
            running.execute(statement);
        }
    }

    private static String text(String query, UUID id) {
        try (Connection superuser = BENCH.superuser(); PreparedStatement select = superuser.prepareStatement(query)) {
            select.setObject(1, id);
            try (var row = select.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String words(TrailRow row) {
        return row.operation() + " " + row.result() + " " + row.subjectType() + " " + row.subject() + " " + row.sensitivity();
    }
}
