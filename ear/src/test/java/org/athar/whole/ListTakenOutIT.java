package org.athar.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.athar.audit.TrailService;
import org.athar.audit.view.TrailFilter;
import org.athar.engine.protocol.Role;
import org.athar.file.view.FileContent;
import org.athar.harness.As;
import org.athar.harness.InsideTheServer;
import org.athar.harness.Services;
import org.athar.interop.ExportFormat;
import org.athar.interop.ExportId;
import org.athar.interop.ExportRefusal;
import org.athar.interop.ExportRunService;
import org.athar.interop.ExportService;
import org.athar.interop.ExportState;
import org.athar.interop.command.AskExportCommand;
import org.athar.interop.view.ColumnChoice;
import org.athar.interop.view.ExportView;
import org.athar.kernel.Outcome;
import org.athar.kernel.Sensitivity;
import org.athar.missing.MissingService;
import org.athar.missing.command.MissingFilter;
import org.athar.recovery.RecoveryService;
import org.athar.recovery.command.RemainsFilter;
import org.athar.security.access.SystemWork;
import org.athar.security.fault.AccessDenied;
import org.athar.security.fault.NotFound;
import org.athar.site.SiteService;
import org.athar.site.view.SiteFilter;
import org.athar.task.RecordList;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A list taken out as a file: what it holds, who lets it out, and who may have it. */
@ExtendWith(ArquillianExtension.class)
class ListTakenOutIT {

    private static final As INVESTIGATOR = As.person("rania.alhadidi", Role.INVESTIGATOR);
    private static final As COORDINATOR = As.person("huda.aljubouri", Role.COORDINATOR);
    private static final As PROTECTION = As.person("mariwan.hawrami", Role.DATA_PROTECTION_OFFICER);
    private static final As LIAISON = As.person("samira.alhamdani", Role.LIAISON_OFFICER);
    private static final As LABORATORY = As.person("shilan.amedi", Role.LAB_ANALYST);
    private static final As ADMINISTRATOR = As.person("zaynab.alsaadi", Role.ADMINISTRATOR);
    private static final As AUDITOR = As.person("adil.aldulaimi", Role.AUDITOR);
    private static final As JOB = As.person("system:job", Role.SYSTEM);
    private static final int PATIENCE = 300;

    @Deployment
    static WebArchive deployment() {
        return InsideTheServer.with(ListTakenOutIT.class);
    }

    @Test
    void holds_as_many_rows_as_the_list_and_is_kept_under_its_digest() throws Exception {
        int rows = INVESTIGATOR.call(() -> Services.find(SiteService.class).list(SiteFilter.all(), null, 25).count());
        ExportId id = ask(INVESTIGATOR, RecordList.SITES, ExportFormat.CSV, Map.of());
        ExportView done = settled(INVESTIGATOR, id);
        assertEquals(ExportState.DONE, done.state(), done::toString);
        assertEquals(rows, done.written());
        byte[] content = content(INVESTIGATOR, id);
        assertEquals(done.file().sha256(), HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content)));
        String text = new String(content, StandardCharsets.UTF_8);
        assertTrue(text.startsWith("\uFEFFInstance,"), text);
        assertTrue(text.contains("What it is for,For the yearly report"), text);
        assertEquals(rows, body(text).size() - 1, "beside the headings");
        assertTrue(text.contains("Invented records,"), "it says whether records are invented");
    }

    @Test
    void has_the_rows_of_every_screen_of_the_list_and_an_entry_in_the_trail_for_each_that_is_sensitive() throws Exception {
        int rows = COORDINATOR.call(() -> Services.find(RecoveryService.class).list(RemainsFilter.ALL).count());
        Instant before = Instant.now();
        ExportView done = letOut(COORDINATOR, ask(COORDINATOR, RecordList.REMAINS, ExportFormat.XLSX, Map.of()));
        assertEquals(ExportState.DONE, done.state(), done::toString);
        assertEquals(rows, done.written());
        assertEquals(Math.min(rows, 25), AUDITOR.call(() -> Services.find(TrailService.class).entries(new TrailFilter(null, "READ_REMAINS",
                "READ", null, null, null, null), null)).rows().stream().filter(entry -> entry.byJob()
                        && entry.actor().en().startsWith("Huda") && !entry.recordedAt().isBefore(before)).count(),
                "each set of remains that was written was recorded as read, by the job on behalf of who asked");
    }

    @Test
    void waits_for_a_second_person_where_it_is_sensitive_and_is_let_out_by_nobody_who_asked() throws Exception {
        ExportView asked = settled(COORDINATOR, ask(COORDINATOR, RecordList.CASES, ExportFormat.CSV, Map.of()));
        assertEquals(ExportState.WAITING, asked.state());
        assertEquals(Sensitivity.S3, asked.sensitivity());
        assertRefused(ExportRefusal.DECIDER_ASKED, decide(COORDINATOR, asked, true, asked.digest()));
        assertRefused(ExportRefusal.NO_FILE, COORDINATOR.call(() -> service().download(asked.id())));
        assertRefused(ExportRefusal.REQUEST_CHANGED, decide(PROTECTION, asked, true, "0".repeat(64)));
        assertThrows(AccessDenied.class, () -> decide(INVESTIGATOR, asked, true, asked.digest()));
        ExportView seen = PROTECTION.call(() -> service().view(asked.id(), "en"));
        assertTrue(seen.decidable());
        assertEquals("For the yearly report", seen.purpose());
        assertTrue(decide(PROTECTION, seen, true, seen.digest()).isDone());
        ExportView done = settled(COORDINATOR, asked.id());
        assertEquals(ExportState.DONE, done.state(), done::toString);
        assertTrue(new String(content(COORDINATOR, asked.id()), StandardCharsets.UTF_8).contains("Approved by,Mariwan"));
        assertRefused(ExportRefusal.NO_LONGER_OPEN, PROTECTION.call(() -> service().download(asked.id())));
    }

    @Test
    void is_declined_with_a_reason_and_ends_there() throws Exception {
        ExportView asked = settled(AUDITOR, ask(AUDITOR, RecordList.TRAIL, ExportFormat.CSV, Map.of()));
        assertEquals(ExportState.WAITING, asked.state());
        assertTrue(COORDINATOR.call(() -> service().decide(asked.id(), false, asked.digest(), " ")) instanceof Outcome.Refused<?>);
        assertTrue(decide(COORDINATOR, asked, false, asked.digest()).isDone());
        assertEquals(ExportState.DECLINED, settled(AUDITOR, asked.id()).state());
    }

    @Test
    void shows_a_liaison_officer_nothing_that_the_list_of_the_missing_does_not() throws Exception {
        int rows = LIAISON.call(() -> Services.find(MissingService.class).list(MissingFilter.ALL).count());
        ExportView done = letOut(LIAISON, ask(LIAISON, RecordList.MISSING, ExportFormat.CSV, Map.of()));
        assertEquals(ExportState.DONE, done.state(), done::toString);
        List<String> lines = body(new String(content(LIAISON, done.id()), StandardCharsets.UTF_8));
        assertEquals("Reference,Name,Mother,Sex,Born,Last seen,Where the search stands", lines.get(0));
        assertEquals(rows, lines.size() - 1);
        for (RecordList closed : List.of(RecordList.CASES, RecordList.REMAINS, RecordList.CUSTODY, RecordList.TRAIL)) {
            assertThrows(NotFound.class, () -> ask(LIAISON, closed, ExportFormat.CSV, Map.of()), closed.name());
        }
    }

    @Test
    void holds_pseudonyms_where_the_list_does() throws Exception {
        ExportView done = letOut(LABORATORY, ask(LABORATORY, RecordList.MISSING, ExportFormat.CSV, Map.of()));
        assertEquals(ExportState.DONE, done.state(), done::toString);
        List<String> lines = body(new String(content(LABORATORY, done.id()), StandardCharsets.UTF_8));
        assertTrue(lines.stream().skip(1).allMatch(line -> line.matches("P-\\w{6},P-\\w{6},,.*")), lines::toString);
    }

    @Test
    void is_seen_and_fetched_by_nobody_else() throws Exception {
        ExportView done = settled(INVESTIGATOR, ask(INVESTIGATOR, RecordList.SITES, ExportFormat.CSV, Map.of("q", "Badoush")));
        assertThrows(NotFound.class, () -> LABORATORY.call(() -> service().view(done.id(), "en")));
        assertThrows(NotFound.class, () -> LABORATORY.call(() -> service().download(done.id())));
        assertThrows(NotFound.class, () -> COORDINATOR.call(() -> service().download(done.id())));
        assertThrows(NotFound.class, () -> COORDINATOR.call(() -> service().cancel(done.id())));
        assertThrows(NotFound.class, () -> ADMINISTRATOR.call(() -> service().download(done.id())));
    }

    @Test
    void names_everything_that_is_amiss_in_what_is_asked() throws Exception {
        Outcome<ExportId> refused = INVESTIGATOR.call(() -> service().ask(new AskExportCommand(RecordList.SITES,
                Map.of("status", "NO_STATUS"), List.of("ref", "secret"), null, "fr", " ")));
        assertEquals(List.of("purpose", "format", "language", "columns", "filter"),
                ((Outcome.Refused<ExportId>) refused).reasons().stream().map(reason -> reason.field()).toList());
    }

    @Test
    void begins_again_after_the_server_went_down() throws Exception {
        ExportId id = null;
        boolean caught = false;
        for (int at = 0; at < 10 && !caught; at++) {
            ExportId asked = ask(INVESTIGATOR, RecordList.SITES, ExportFormat.CSV, Map.of());
            caught = onBehalf("rania.alhadidi", () -> runs().begin(asked, 1, Sensitivity.S1));
            id = asked;
        }
        assertTrue(caught, "the job was never late");
        ExportId running = id;
        assertEquals(ExportState.RUNNING, INVESTIGATOR.call(() -> service().view(running, "en")).state());
        assertTrue(JOB.call(() -> runs().underWay()).contains(running));
        JOB.call(() -> {
            runs().queueAgain(running);
            return null;
        });
        ExportView done = settled(INVESTIGATOR, running);
        assertEquals(ExportState.DONE, done.state(), done::toString);
        assertEquals(body(new String(content(INVESTIGATOR, running), StandardCharsets.UTF_8)).size() - 1, done.written());
    }

    @Test
    void is_written_by_the_job_alone_and_with_no_role_that_was_taken_back() throws Exception {
        ExportView done = settled(INVESTIGATOR, ask(INVESTIGATOR, RecordList.SITES, ExportFormat.CSV, Map.of()));
        Exception fault = assertThrows(Exception.class, () -> INVESTIGATOR.call(() -> runs().begin(done.id(), 1, Sensitivity.S1)));
        assertFalse(fault instanceof AccessDenied, "the gate is open to who asked, and the service still says no");
        assertThrows(AccessDenied.class, () -> JOB.call(() -> new SystemWork().onBehalfOf("rania.alhadidi",
                EnumSet.of(Role.ADMINISTRATOR), () -> Services.find(SiteService.class).list(SiteFilter.all(), null, 25))));
    }

    private static <T> T onBehalf(String account, Callable<T> work) throws Exception {
        return JOB.call(() -> new SystemWork().onBehalfOf(account, work));
    }

    private static ExportService service() {
        return Services.find(ExportService.class);
    }

    private static ExportRunService runs() {
        return Services.find(ExportRunService.class);
    }

    private static ExportId ask(As who, RecordList list, ExportFormat format, Map<String, String> filter) throws Exception {
        return who.call(() -> {
            List<String> columns = service().columns(list).stream().map(ColumnChoice::id).toList();
            return service().ask(new AskExportCommand(list, filter, columns, format, "en", "For the yearly report")).required();
        });
    }

    private static Outcome<ExportId> decide(As who, ExportView export, boolean approve, String digest) throws Exception {
        return who.call(() -> service().decide(export.id(), approve, digest, "Read and weighed"));
    }

    private static ExportView settled(As who, ExportId id) throws Exception {
        ExportView view = who.call(() -> service().view(id, "en"));
        for (int at = 0; at < PATIENCE && (view.state() == ExportState.QUEUED || view.state() == ExportState.RUNNING); at++) {
            Thread.sleep(100);
            view = who.call(() -> service().view(id, "en"));
        }
        return view;
    }

    /** The same, let out by the data protection officer where somebody has to. */
    private static ExportView letOut(As who, ExportId id) throws Exception {
        ExportView view = settled(who, id);
        if (view.state() == ExportState.WAITING) {
            assertTrue(decide(PROTECTION, view, true, view.digest()).isDone());
            view = settled(who, id);
        }
        return view;
    }

    private static byte[] content(As who, ExportId id) throws Exception {
        return who.call(() -> {
            FileContent content = service().download(id).required();
            try (InputStream in = content.content().open()) {
                return in.readAllBytes();
            }
        });
    }

    private static List<String> body(String text) {
        return text.substring(text.indexOf("\r\n\r\n") + 4).lines().toList();
    }

    private static void assertRefused(ExportRefusal code, Outcome<?> outcome) {
        assertEquals(List.of(code), ((Outcome.Refused<?>) outcome).reasons().stream().map(reason -> reason.code()).toList());
    }
}
