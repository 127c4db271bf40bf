package org.athar.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.athar.engine.protocol.fact.ExclusionReason;
import org.athar.harness.InsideTheServer;
import org.athar.harness.Services;
import org.athar.harness.inside.Acting;
import org.athar.identification.command.ConfirmCommand;
import org.athar.identification.command.StepCommand;
import org.athar.identification.command.evidence.ProposeExclusionCommand;
import org.athar.missing.DataRequestService;
import org.athar.missing.code.RequestState;
import org.athar.missing.code.RequestVerdict;
import org.athar.missing.command.PlaceHoldCommand;
import org.athar.missing.view.PersonReference;
import org.athar.preparation.CaseRoom;
import org.athar.preparation.Cast;
import org.athar.preparation.Forgotten;
import org.athar.preparation.Ground;
import org.athar.preparation.Register;
import org.athar.recovery.code.RemainsClass;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What stands in the way of an erasure that was granted: an order of an authority, a case that goes on, the want of a second person. */
@ExtendWith(ArquillianExtension.class)
class AnErasureIT {

    @Deployment
    static WebArchive deployment() {
        return InsideTheServer.with(AnErasureIT.class).addPackage(Cast.class.getPackage());
    }

    @Test
    void waits_while_an_authority_holds_the_data_and_for_a_second_person() {
        PersonReference person = Register.reported("Held", "Erasure");
        String request = Forgotten.granted(person, "Held");
        UUID hold = hold(person);
        assertEquals(List.of("MIS-022"), Cast.PROTECTION_OFFICER.refused(() -> propose(request)));
        Cast.COORDINATOR.done(() -> requests().endHold(hold, "The court has ended it"));
        Cast.PROTECTION_OFFICER.done(() -> propose(request));
        UUID meanwhile = hold(person);
        assertEquals(List.of("MIS-022"), Cast.COORDINATOR.refused(() -> requests().answer(request, true, null)));
        Cast.COORDINATOR.done(() -> requests().endHold(meanwhile, "The court has ended it"));
        assertEquals(List.of("MIS-025"), Cast.PROTECTION_OFFICER.refused(() -> requests().answer(request, true, null)));
        assertEquals(RequestState.GRANTED, state(request));
        Cast.COORDINATOR.done(() -> requests().answer(request, true, null));
        assertEquals(RequestState.ERASED, state(request));
        assertEquals(List.of("MIS-024"), Cast.COORDINATOR.refused(() -> requests().answer(request, true, null)));
    }

    @Test
    void waits_while_the_person_is_compared_in_a_case() {
        PersonReference person = Register.verified("Compared", "Erasure");
        CaseRoom.open(Ground.examined(RemainsClass.COMPLETE_BODY)).complete().nominate(person);
        String request = Forgotten.granted(person, "Compared");
        assertEquals(List.of("MIS-030"), Cast.PROTECTION_OFFICER.refused(() -> propose(request)));
    }

    @Test
    void is_refused_by_the_database_itself_while_the_person_is_compared() throws Exception {
        PersonReference person = Register.verified("Compared", "Database");
        CaseRoom room = CaseRoom.open(Ground.examined(RemainsClass.COMPLETE_BODY)).complete();
        UUID candidate = room.nominate(person);
        String request = Forgotten.granted(person, "Database");
        assertEquals("42501 compared in a case that goes on", erasedPastTheApplication(request));
        Cast.INVESTIGATOR.done(() -> CaseRoom.candidates().proposeExclusion(new ProposeExclusionCommand(
                StepCommand.today(room.number(), "Too tall"), candidate, ExclusionReason.MORPHOLOGY, null)));
        Cast.COORDINATOR.done(() -> CaseRoom.candidates().confirmExclusion(new ConfirmCommand(room.words(), null, true)));
        assertEquals("erased", erasedPastTheApplication(request), "nothing else stood in the way");
        assertEquals(RequestState.GRANTED, state(request), "and the attempt was taken back");
    }

    /** Writes two decisions with the application's own rights, asks for the erasure, and takes it all back. */
    private static String erasedPastTheApplication(String request) throws Exception {
        try (Connection connection = Acting.as("mariwan.hawrami", "DECIDE_REQUEST"); Statement statement = connection.createStatement()) {
            try {
                statement.execute("UPDATE data_request SET state = 'ERASED' WHERE ref = '" + request + "'");
                statement.execute("""
                        INSERT INTO request_decision (id, version, request_id, verdict, reasons, proposed_by, proposed_at, confirmed,
                            answered_by, answered_at, shown_digest)
                        SELECT gen_random_uuid(), 0, d.request_id, 'ERASE', 'By hand', d.proposed_by, now(), true, d.answered_by, now(),
                            (SELECT encode(sha256(convert_to(coalesce(string_agg(table_name || '.' || column_name || ' ' || row_id, E'\\n'
                                ORDER BY table_name, column_name, row_id), ''), 'UTF8')), 'hex') FROM athar_erasable(r.person_id))
                        FROM request_decision d JOIN data_request r ON r.id = d.request_id
                        WHERE d.verdict = 'GRANT' AND r.ref = '%s'""".formatted(request));
                statement.execute("SELECT athar_erase(id, gen_random_uuid(), now()) FROM data_request WHERE ref = '" + request + "'");
                return "erased";
            } catch (SQLException e) {
                return e.getSQLState() + e.getMessage().lines().findFirst().orElseThrow().replaceAll(".*person is", "");
            } finally {
                connection.rollback();
            }
        }
    }

    @Test
    void takes_only_what_the_first_person_saw() {
        PersonReference person = Register.reported("Changed", "Erasure");
        String request = Forgotten.granted(person, "Changed");
        Cast.PROTECTION_OFFICER.done(() -> propose(request));
        Forgotten.granted(person, "Another");
        assertEquals(List.of("MIS-031"), Cast.COORDINATOR.refused(() -> requests().answer(request, true, null)));
        Cast.COORDINATOR.done(() -> requests().answer(request, false, "Another request has come in"));
        Cast.PROTECTION_OFFICER.done(() -> propose(request));
        Cast.COORDINATOR.done(() -> requests().answer(request, true, null));
        assertEquals(RequestState.ERASED, state(request));
    }

    @Test
    void waits_for_whoever_is_placing_a_hold_at_that_moment() throws Exception {
        PersonReference person = Register.reported("Racing", "Erasure");
        String request = Forgotten.granted(person, "Racing");
        Cast.PROTECTION_OFFICER.done(() -> propose(request));
        ExecutorService second = Executors.newSingleThreadExecutor();
        UUID entry = UUID.randomUUID();
        try (Connection court = Acting.as("mariwan.hawrami", "RECORD_HOLD", entry); Statement statement = court.createStatement()) {
            for (String step : holding(person, entry)) {
                statement.execute(step);
            }
            Future<List<String>> confirming =
                    second.submit(() -> Cast.COORDINATOR.refused(() -> requests().answer(request, true, null)));
            for (int tried = 0; tried < 200 && !confirming.isDone() && !isWaitedFor(statement); tried++) {
                Thread.sleep(50);
            }
            court.commit();
            assertEquals(List.of("MIS-022"), confirming.get(60, TimeUnit.SECONDS));
        } finally {
            second.shutdown();
        }
        assertEquals(RequestState.GRANTED, state(request));
    }

    /** A hold as the application writes it, not yet committed. */
    private static List<String> holding(PersonReference person, UUID entry) {
        return List.of("INSERT INTO audit_entry (id, recorded_at, account, actor_id, operation, result, subject_type, sensitivity) "
                        + "VALUES ('" + entry + "', clock_timestamp(), 'mariwan.hawrami', athar_actor(), 'RECORD_HOLD', 'CHANGED', "
                        + "'legal_hold', 'S2')",
                "INSERT INTO legal_hold (id, version, person_id, authority, document, reason, placed_on, placed_by, placed_at) VALUES "
                        + "(gen_random_uuid(), 0, '" + person.id().value() + "', 'Court of Mosul', '18 of 2026', 'Proceedings', "
                        + "current_date, '" + Cast.PROTECTION_OFFICER.id().value() + "', now())");
    }

    private static boolean isWaitedFor(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("SELECT EXISTS (SELECT FROM pg_stat_activity WHERE pg_backend_pid() = ANY "
                + "(pg_blocking_pids(pid)))")) {
            return row.next() && row.getBoolean(1);
        }
    }

    private static UUID hold(PersonReference person) {
        return Cast.PROTECTION_OFFICER.done(() -> requests().hold(new PlaceHoldCommand(person.handle(), "Court of Mosul", "17 of 2026",
                "Proceedings", CaseRoom.today())));
    }

    private static org.athar.kernel.Outcome<String> propose(String request) {
        return requests().propose(request, RequestVerdict.ERASE, "As granted");
    }

    private static RequestState state(String request) {
        return Cast.PROTECTION_OFFICER.call(() -> requests().view(request)).request().state();
    }

    private static DataRequestService requests() {
        return Services.find(DataRequestService.class);
    }
}
