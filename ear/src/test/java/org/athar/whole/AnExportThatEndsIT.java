package org.athar.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.athar.audit.TrailService;
import org.athar.audit.view.TrailFilter;
import org.athar.engine.protocol.Role;
import org.athar.file.FileId;
import org.athar.file.FileService;
import org.athar.file.OriginalsDirectory;
import org.athar.file.command.StoreFileCommand;
import org.athar.harness.As;
import org.athar.harness.InsideTheServer;
import org.athar.harness.Services;
import org.athar.harness.inside.Acting;
import org.athar.interop.ExportFormat;
import org.athar.interop.ExportId;
import org.athar.interop.ExportRefusal;
import org.athar.interop.ExportRemoval;
import org.athar.interop.ExportService;
import org.athar.interop.ExportState;
import org.athar.interop.command.AskExportCommand;
import org.athar.interop.view.ExportView;
import org.athar.kernel.Outcome;
import org.athar.kernel.Sensitivity;
import org.athar.missing.DataRequestService;
import org.athar.missing.DisclosureService;
import org.athar.missing.code.RequestVerdict;
import org.athar.missing.view.PersonReference;
import org.athar.preparation.Cast;
import org.athar.preparation.Forgotten;
import org.athar.preparation.OtherSetting;
import org.athar.preparation.Register;
import org.athar.security.fault.NotFound;
import org.athar.task.RecordList;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The file of an export ends: after its days, at once if who asked says so, and with an erasure. What was asked and its digest stay. */
@ExtendWith(ArquillianExtension.class)
class AnExportThatEndsIT {

    private static final As AUDITOR = As.person("adil.aldulaimi", Role.AUDITOR);
    private static final As INVESTIGATOR = As.person("rania.alhadidi", Role.INVESTIGATOR);
    private static final As PROTECTION = As.person("mariwan.hawrami", Role.DATA_PROTECTION_OFFICER);
    private static final int PATIENCE = 300;

    @Deployment
    static WebArchive deployment() {
        return InsideTheServer.with(AnExportThatEndsIT.class).addPackage(Cast.class.getPackage());
    }

    @Test
    void is_kept_for_seven_days_unless_who_asked_removes_it() throws Exception {
        ExportView done = until(INVESTIGATOR, ask(INVESTIGATOR, RecordList.SITES), one -> one.state() == ExportState.DONE);
        assertEquals(Duration.ofDays(7), Duration.between(done.endedAt(), done.keptUntil()));
        assertNull(done.removedAt());
        assertTrue(Files.exists(onDisk(done)));
        assertTrue(INVESTIGATOR.call(() -> exports().download(done.id())).isDone());
        INVESTIGATOR.call(() -> exports().remove(done.id())).required();
        ExportView removed = view(INVESTIGATOR, done.id());
        assertEquals(ExportRemoval.BY_REQUESTER, removed.removal());
        assertEquals(done.file(), removed.file(), "name, size and digest stay");
        assertEquals(done.written(), removed.written(), "so does the count");
        assertRefused(ExportRefusal.FILE_REMOVED, INVESTIGATOR.call(() -> exports().download(done.id())));
        assertRefused(ExportRefusal.FILE_REMOVED, INVESTIGATOR.call(() -> exports().remove(done.id())));
        gone(done);
        assertEquals(2, entries("ASK_EXPORT", done.id()), "asking and removing are two entries");
        assertTrue(until(INVESTIGATOR, INVESTIGATOR.call(() -> exports().again(done.id())).required(),
                one -> one.state() == ExportState.DONE).removedAt() == null, "the same can be asked for again");
    }

    @Test
    void is_removed_by_the_job_once_its_days_are_over() {
        OtherSetting.during("export.keepDays", "0", () -> {
            try {
                ExportView over = until(INVESTIGATOR, ask(INVESTIGATOR, RecordList.SITES), one -> one.removedAt() != null);
                assertEquals(ExportRemoval.EXPIRED, over.removal());
                assertEquals(ExportState.DONE, over.state());
                assertFalse(over.file().sha256().isEmpty());
                gone(over);
                assertEquals(1, entries("RUN_EXPORTS", over.id()), "the trail says that the job did it");
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        });
    }

    @Test
    void leaves_content_alone_that_somebody_is_storing_just_now() throws Exception {
        ExportView done = until(INVESTIGATOR, ask(INVESTIGATOR, RecordList.SITES), one -> one.state() == ExportState.DONE);
        CountDownLatch swept = new CountDownLatch(1);
        InputStream slow = new SequenceInputStream(new ByteArrayInputStream(Files.readAllBytes(onDisk(done))), endsAfter(swept));
        CompletableFuture<Outcome<FileId>> storing = CompletableFuture.supplyAsync(() -> stored(slow));
        Thread.sleep(500);
        INVESTIGATOR.call(() -> exports().remove(done.id())).required();
        Thread.sleep(3_000);
        assertTrue(Files.exists(onDisk(done)), "the same content is on its way in");
        swept.countDown();
        FileId kept = storing.get().required();
        Thread.sleep(2_000);
        assertTrue(INVESTIGATOR.call(() -> Services.find(FileService.class).open(kept)).isDone(), "what was stored is there");
    }

    @Test
    void of_the_trail_ends_with_an_erasure() throws Exception {
        ExportView waits = until(AUDITOR, ask(AUDITOR, RecordList.TRAIL), one -> one.state() == ExportState.WAITING);
        PROTECTION.call(() -> exports().decide(waits.id(), true, waits.digest(), "For the yearly report")).required();
        ExportView done = until(AUDITOR, waits.id(), one -> one.state() == ExportState.DONE);
        PersonReference person = Register.reported("Taken", "Out");
        String request = Forgotten.granted(person, "Taken");
        Cast.PROTECTION_OFFICER.done(() -> requests().propose(request, RequestVerdict.ERASE, "As granted"));
        Cast.COORDINATOR.done(() -> requests().answer(request, true, null));
        assertEquals(ExportRemoval.ERASURE, view(AUDITOR, done.id()).removal());
        assertRefused(ExportRefusal.FILE_REMOVED, AUDITOR.call(() -> exports().download(done.id())));
        gone(done);
    }

    @Test
    void of_the_trail_begins_anew_with_an_erasure_while_it_is_written() throws Exception {
        ExportView waits = until(AUDITOR, ask(AUDITOR, RecordList.TRAIL), one -> one.state() == ExportState.WAITING);
        UUID entry = UUID.randomUUID();
        database(Acting.as(null, "RUN_EXPORTS", entry),
                "INSERT INTO audit_entry (id, recorded_at, account, operation, result, subject_type, sensitivity) VALUES ('" + entry
                + "', clock_timestamp(), 'system:job', 'RUN_EXPORTS', 'CHANGED', 'export_run', 'S1')",
                "UPDATE export_run SET state = 'RUNNING', version = version + 1 WHERE id = '" + waits.id().value() + "'");
        PersonReference person = Register.reported("Written", "Meanwhile");
        String request = Forgotten.granted(person, "Written");
        Cast.PROTECTION_OFFICER.done(() -> requests().propose(request, RequestVerdict.ERASE, "As granted"));
        Cast.COORDINATOR.done(() -> requests().answer(request, true, null));
        until(AUDITOR, waits.id(), one -> one.state() == ExportState.WAITING);
        AUDITOR.call(() -> exports().cancel(waits.id())).required();
    }

    @Test
    void leaves_an_entry_in_the_trail_when_it_is_shown_to_those_who_decide() throws Exception {
        ExportView waits = until(AUDITOR, ask(AUDITOR, RecordList.TRAIL), one -> one.state() == ExportState.WAITING);
        TrailFilter read = new TrailFilter(Cast.PROTECTION_OFFICER.id().value(), "READ_EXPORTS", "READ", "export_run", waits.id().value(),
                null, null);
        assertEquals(0, AUDITOR.call(() -> Services.find(TrailService.class).entries(read, null)).rows().size());
        assertTrue(PROTECTION.call(() -> exports().waiting("en")).stream().anyMatch(one -> one.id().equals(waits.id())));
        assertEquals(1, AUDITOR.call(() -> Services.find(TrailService.class).entries(read, null)).rows().size());
        AUDITOR.call(() -> exports().cancel(waits.id())).required();
    }

    @Test
    void is_fetched_as_an_export_and_not_as_a_file_that_somebody_stored() throws Exception {
        ExportView done = until(INVESTIGATOR, ask(INVESTIGATOR, RecordList.SITES), one -> one.state() == ExportState.DONE);
        FileId file = new FileId(UUID.fromString(database(Acting.as("rania.alhadidi", "READ_EXPORTS"),
                "SELECT file_id::text FROM export_run WHERE id = '" + done.id().value() + "'")));
        assertTrue(INVESTIGATOR.call(() -> exports().download(done.id())).isDone());
        assertThrows(NotFound.class, () -> INVESTIGATOR.call(() -> Services.find(FileService.class).open(file)));
    }

    @Test
    void is_listed_for_those_who_watch_over_disclosures() throws Exception {
        assertTrue(PROTECTION.call(() -> Services.find(DisclosureService.class).list(null)).count() >= 0);
        assertTrue(PROTECTION.call(() -> exports().disclosed("en")).size() >= 0);
    }

    private static Outcome<FileId> stored(InputStream content) {
        try {
            StoreFileCommand command = StoreFileCommand.of("sites.csv", Sensitivity.S2);
            return INVESTIGATOR.call(() -> Services.find(FileService.class).store(content, command));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static InputStream endsAfter(CountDownLatch moment) {
        return new InputStream() {
            @Override
            public int read() {
                try {
                    return moment.await(PATIENCE, TimeUnit.SECONDS) ? -1 : 0;
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }
        };
    }

    private static int entries(String operation, ExportId about) throws Exception {
        TrailFilter filter = new TrailFilter(null, operation, "CHANGED", "export_run", about.value(), null, null);
        return AUDITOR.call(() -> Services.find(TrailService.class).entries(filter, null)).rows().size();
    }

    private static ExportId ask(As who, RecordList list) throws Exception {
        List<String> columns = who.call(() -> exports().columns(list)).stream().map(one -> one.id()).toList();
        return who.call(() -> exports().ask(new AskExportCommand(list, Map.of(), columns, ExportFormat.CSV, "en", "For the yearly report")))
                .required();
    }

    private static ExportView view(As who, ExportId id) throws Exception {
        return who.call(() -> exports().view(id, "en"));
    }

    private static ExportView until(As who, ExportId id, Predicate<ExportView> reached) throws Exception {
        for (int tried = 0; tried < PATIENCE; tried++) {
            ExportView now = view(who, id);
            if (reached.test(now)) {
                return now;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("it stands at " + view(who, id));
    }

    private static void gone(ExportView export) throws Exception {
        Instant end = Instant.now().plusSeconds(20);
        while (Files.exists(onDisk(export)) && Instant.now().isBefore(end)) {
            Thread.sleep(100);
        }
        assertFalse(Files.exists(onDisk(export)), "its content is off the disk");
    }

    /** Carries out statements in one transaction; what the last one finds, if it finds anything. */
    private static String database(Connection acting, String... statements) throws Exception {
        try (Connection connection = acting; Statement statement = connection.createStatement()) {
            String found = null;
            for (String one : statements) {
                if (statement.execute(one)) {
                    try (ResultSet row = statement.getResultSet()) {
                        found = row.next() ? row.getString(1) : null;
                    }
                }
            }
            connection.commit();
            return found;
        }
    }

    private static Path onDisk(ExportView export) {
        return new OriginalsDirectory(Path.of(System.getProperty("athar.files.dir"))).pathOf(export.file().sha256());
    }

    private static void assertRefused(ExportRefusal code, Outcome<?> outcome) {
        assertTrue(outcome instanceof Outcome.Refused<?> refused && refused.reasons().stream().anyMatch(one -> one.code() == code),
                outcome::toString);
    }

    private static ExportService exports() {
        return Services.find(ExportService.class);
    }

    private static DataRequestService requests() {
        return Services.find(DataRequestService.class);
    }
}
