package org.athar.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.athar.audit.FindingService;
import org.athar.audit.Severity;
import org.athar.audit.command.RecordFinding;
import org.athar.engine.protocol.Role;
import org.athar.harness.As;
import org.athar.harness.InsideTheServer;
import org.athar.harness.Services;
import org.athar.harness.inside.Acting;
import org.athar.kernel.Clocks;
import org.athar.kernel.LocalizedText;
import org.athar.kernel.Outcome;
import org.athar.security.SelfService;
import org.athar.security.StaffId;
import org.athar.security.StaffService;
import org.athar.security.access.OperationName;
import org.athar.security.command.RegisterStaff;
import org.athar.security.fault.AccessDenied;
import org.athar.security.fault.NotFound;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The trail, from inside the server: what is written, read, refused and denied leaves exactly one entry, and no change goes without. */
@ExtendWith(ArquillianExtension.class)
class TrailIT {

    private static final As ADMINISTRATOR = As.person("zaynab.alsaadi", Role.ADMINISTRATOR);
    private static final As AUDITOR = As.person("adil.aldulaimi", Role.AUDITOR);
    private static final As LIAISON = As.person("samira.alhamdani", Role.LIAISON_OFFICER);
    private static final int THREADS = 64;
    private static final int DENIALS_EACH = 10;


    @Deployment
    static WebArchive deployment() {
        return InsideTheServer.with(TrailIT.class);
    }

    @Test
    void a_change_has_one_entry_that_holds_the_digests_of_its_rows() throws Exception {
        StaffId id = ADMINISTRATOR.call(() -> staff().register(person())).required();
        assertEquals(1, count("SELECT count(*) FROM audit_entry WHERE subject_id = ? AND result = 'CHANGED'", id.value()));
        assertEquals(2, count("""
                SELECT count(*) FROM audit_row r JOIN audit_entry e ON e.id = r.entry_id JOIN change c ON c.id = r.change_id
                WHERE e.subject_id = ? AND r.digest = sha256(convert_to(c.salt::text || c.new_row::text, 'UTF8'))""", id.value()));
    }

    @Test
    void a_refusal_leaves_nothing_but_its_entry() throws Exception {
        RegisterStaff command = person();
        ADMINISTRATOR.call(() -> staff().register(command)).required();
        int before = count("SELECT count(*) FROM audit_entry WHERE result = 'REFUSED' AND operation = 'REGISTER_STAFF'");
        assertInstanceOf(Outcome.Refused.class, ADMINISTRATOR.call(() -> staff().register(command)));
        assertEquals(before + 1, count("SELECT count(*) FROM audit_entry WHERE result = 'REFUSED' AND operation = 'REGISTER_STAFF'"));
        assertEquals(1, count("SELECT count(*) FROM staff_account WHERE username = '" + command.username() + "'"));
    }

    @Test
    void a_denial_is_recorded_once() throws Exception {
        int before = denials();
        assertThrows(AccessDenied.class, () -> LIAISON.call(staff()::list));
        assertEquals(before + 1, denials());
    }

    @Test
    void a_list_of_sensitive_records_has_an_entry_for_each_row_that_was_shown() throws Exception {
        RecordFinding finding = new RecordFinding("The minute of the opening is not held", "L1", Severity.MINOR, null, null, null,
                Role.COORDINATOR, LocalDate.now(Clocks.system()).plusDays(30));
        AUDITOR.call(() -> findings().record(finding)).required();
        int before = count("SELECT count(*) FROM audit_entry WHERE result = 'READ' AND subject_type = 'audit_finding'");
        int shown = AUDITOR.call(() -> findings().list(null, 25)).rows().size();
        assertTrue(shown > 0);
        assertEquals(before + shown, count("SELECT count(*) FROM audit_entry WHERE result = 'READ' AND subject_type = 'audit_finding'"));
    }

    @Test
    void what_does_not_exist_is_asked_for_on_record() throws Exception {
        int before = count("SELECT count(*) FROM audit_entry WHERE 'NOT-FOUND' = ANY (refusals)");
        assertThrows(NotFound.class, () -> ADMINISTRATOR.call(() -> staff().view(new StaffId(UUID.randomUUID()))));
        assertEquals(before + 1, count("SELECT count(*) FROM audit_entry WHERE 'NOT-FOUND' = ANY (refusals)"));
    }

    @Test
    void the_database_takes_no_change_without_an_entry() throws Exception {
        try (Connection connection = Acting.source().getConnection(); Statement statement = connection.createStatement()) {
            assertEquals(0, statement.executeUpdate("UPDATE staff_member SET profession = 'changed by hand'"), "nothing is seen");
        }
        try (Connection connection = Acting.as("zaynab.alsaadi", "REGISTER_STAFF"); Statement statement = connection.createStatement()) {
            statement.execute("SET LOCAL athar.entry = ''");
            SQLException refusal = assertThrows(SQLException.class,
                    () -> statement.execute("UPDATE staff_member SET profession = 'changed by hand'"));
            assertTrue(refusal.getMessage().contains("outside an operation"), refusal.getMessage());
            connection.rollback();
        }
    }

    @Test
    void the_application_can_neither_delete_nor_rewrite() {
        assertRefused("DELETE FROM staff_member", "permission denied");
        assertRefused("DELETE FROM audit_entry", "permission denied");
        assertRefused("UPDATE audit_entry SET reason = 'another'", "permission denied");
        assertRefused("UPDATE change SET new_row = old_row", "permission denied");
        assertRefused("INSERT INTO audit_row SELECT * FROM audit_row", "permission denied");
        assertRefused("ALTER TABLE staff_member DISABLE TRIGGER ALL", "must be owner");
    }

    @Test
    void a_page_of_others_steps_is_denied_on_record_under_the_step_and_names_no_record() throws Exception {
        int before = denials();
        assertThrows(AccessDenied.class, () -> LIAISON.call(TrailIT::asksForPage));
        assertEquals(before + 1, denials());
        assertEquals(0, count("SELECT count(*) FROM audit_entry WHERE result = 'DENIED' AND operation = 'READ_STAFF' AND subject_id "
                + "IS NOT NULL"));
        LIAISON.call(() -> {
            Services.find(SelfService.class).requireOneOf(List.of(OperationName.READ_STAFF, OperationName.LOG_ENQUIRY));
            return null;
        });
        assertEquals(before + 1, denials(), "one of its steps is theirs");
    }

    @Test
    void many_denials_at_once_on_few_connections_all_end_and_are_all_recorded() throws Exception {
        allEndAndAreRecorded(() -> staff().list());
        allEndAndAreRecorded(TrailIT::asksForPage);
    }

    private static void allEndAndAreRecorded(Callable<?> attempt) throws Exception {
        int before = denials();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        List<Future<Integer>> running = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            running.add(threads.submit((Callable<Integer>) () -> deniedAgainAndAgain(attempt)));
        }
        int denied = 0;
        for (Future<Integer> each : running) {
            denied += each.get(60, TimeUnit.SECONDS);
        }
        threads.shutdownNow();
        assertEquals(THREADS * DENIALS_EACH, denied);
        assertEquals(before + denied, denials());
    }

    @Test
    void everything_committed_is_linked_within_seconds_without_a_gap() throws Exception {
        ADMINISTRATOR.call(() -> staff().register(person())).required();
        int waiting = 1;
        for (int i = 0; i < 50 && waiting > 0; i++) {
            Thread.sleep(100);
            waiting = count("SELECT count(*) FROM audit_entry e WHERE NOT EXISTS (SELECT 1 FROM audit_link l WHERE l.entry_id = e.id)");
        }
        assertEquals(0, waiting);
        assertEquals(0, count("SELECT (max(number) - count(*))::int FROM audit_link"));
    }

    private static StaffService staff() {
        return Services.find(StaffService.class);
    }

    private static FindingService findings() {
        return Services.find(FindingService.class);
    }

    /** Asks for a page on which steps of the staff's administration are taken. */
    private static Void asksForPage() {
        Services.find(SelfService.class).requireOneOf(List.of(OperationName.READ_STAFF));
        return null;
    }

    private static int deniedAgainAndAgain(Callable<?> attempt) throws Exception {
        int denied = 0;
        for (int i = 0; i < DENIALS_EACH; i++) {
            try {
                LIAISON.call(attempt);
            } catch (AccessDenied e) {
                denied++;
            }
        }
        return denied;
    }

    private static int denials() throws Exception {
        return count("""
                SELECT count(*) FROM audit_entry
                WHERE result = 'DENIED' AND operation = 'READ_STAFF' AND account = 'samira.alhamdani'""");
    }

    private static RegisterStaff person() {
        String username = "trail." + UUID.randomUUID().toString().substring(0, 12);
        LocalizedText name = new LocalizedText("Somebody of a test", null, null);
        return new RegisterStaff(name, null, null, List.of(), username, LocalDate.now(Clocks.system()), true);
    }

    private static void assertRefused(String sql, String words) {
        SQLException refusal = assertThrows(SQLException.class, () -> {
            try (Connection connection = Acting.source().getConnection(); Statement statement = connection.createStatement()) {
                statement.execute(sql);
            }
        });
        assertTrue(refusal.getMessage().contains(words), refusal.getMessage());
        assertFalse(words.isBlank());
    }

    private static int count(String sql, Object... values) throws Exception {
        try (Connection connection = Acting.as("adil.aldulaimi", "READ_TRAIL");
                PreparedStatement select = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                select.setObject(i + 1, values[i]);
            }
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

}
