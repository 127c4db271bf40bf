package org.athar.interop.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.athar.engine.protocol.Role;
import org.athar.file.FileId;
import org.athar.interop.ExportFormat;
import org.athar.interop.ExportRefusal;
import org.athar.interop.ExportRemoval;
import org.athar.interop.ExportState;
import org.athar.interop.command.AskExportCommand;
import org.athar.kernel.Sensitivity;
import org.athar.security.Actor;
import org.athar.security.StaffId;
import org.athar.task.RecordList;
import org.junit.jupiter.api.Test;

/** What a second person lets out is what that person saw, and nobody lets out what they asked for. */
class AnExportAndItsApprovalTest {

    private static final StaffId HUDA = new StaffId(new UUID(0, 1));
    private static final StaffId MARIWAN = new StaffId(new UUID(0, 2));
    private static final Instant NOW = Instant.parse("2026-11-29T09:00:00Z");

    @Test
    void is_not_let_out_by_who_asked_whatever_the_account() {
        ExportRun run = waiting(asked("huda", "Report", Map.of()));
        assertEquals(Optional.of(ExportRefusal.DECIDER_ASKED), run.decide(true, run.digest(), "mine", HUDA, NOW));
        ExportRun other = waiting(asked("huda.second.account", "Report", Map.of()));
        assertEquals(Optional.of(ExportRefusal.DECIDER_ASKED), other.decide(true, other.digest(), "mine", HUDA, NOW));
        assertEquals(ExportState.WAITING, other.state());
    }

    @Test
    void is_let_out_as_it_was_seen_and_not_otherwise() {
        ExportRun run = waiting(asked("huda", "Report", Map.of("q", "a")));
        String otherFilter = waiting(asked("huda", "Report", Map.of("q", "b"))).digest();
        assertNotEquals(otherFilter, run.digest());
        assertEquals(Optional.of(ExportRefusal.REQUEST_CHANGED), run.decide(true, otherFilter, "seen", MARIWAN, NOW));
        assertFalse(run.isApproved());
        assertEquals(Optional.empty(), run.decide(true, run.digest(), "seen", MARIWAN, NOW));
        assertTrue(run.isApproved());
        assertEquals(ExportState.QUEUED, run.state());
    }

    @Test
    void tells_purposes_and_filters_apart_that_read_alike_when_joined() {
        assertNotEquals(asked("huda", "a\nb", Map.of()).digest(), asked("huda", "a", Map.of("b", "")).digest());
    }

    @Test
    void waits_anew_once_its_rows_turn_out_more_sensitive_than_what_was_approved() {
        ExportRun run = asked("huda", "Report", Map.of());
        run.await(300, Sensitivity.S2);
        run.decide(true, run.digest(), "seen", MARIWAN, NOW);
        run.begin(300, Sensitivity.S2);
        assertTrue(run.isApproved());
        run.await(300, Sensitivity.S3);
        assertFalse(run.isApproved());
        assertEquals(null, run.decidedBy());
        run.begin(300, Sensitivity.S3);
        assertFalse(run.isApproved(), "an approval that was given for less does not come back");
    }

    @Test
    void stays_approved_while_it_is_written_and_when_it_begins_again_after_a_restart() {
        ExportRun run = waiting(asked("huda", "Report", Map.of()));
        run.decide(true, run.digest(), "seen", MARIWAN, NOW);
        run.begin(300, Sensitivity.S2);
        run.advance(25, 25);
        run.queueAgain();
        assertEquals(ExportState.QUEUED, run.state());
        assertEquals(0, run.rowsWritten());
        assertTrue(run.isApproved());
    }

    @Test
    void is_called_off_until_it_has_ended() {
        ExportRun run = asked("huda", "Report", Map.of());
        assertEquals(Optional.empty(), run.cancel(NOW));
        assertEquals(Optional.of(ExportRefusal.ENDED), run.cancel(NOW));
        ExportRun done = asked("huda", "Report", Map.of());
        done.begin(1, Sensitivity.S1);
        done.done(new FileId(new UUID(0, 9)), 7, NOW);
        assertEquals(Optional.of(ExportRefusal.ENDED), done.cancel(NOW));
    }

    @Test
    void keeps_its_file_for_its_days_and_ends_it_once() {
        ExportRun run = asked("huda", "Report", Map.of());
        assertEquals(Optional.of(ExportRefusal.NO_FILE), run.remove(ExportRemoval.BY_REQUESTER, NOW));
        run.begin(1, Sensitivity.S1);
        run.done(new FileId(new UUID(0, 9)), 7, NOW);
        assertEquals(NOW.plus(Duration.ofDays(7)), run.keptUntil());
        assertEquals(Optional.empty(), run.remove(ExportRemoval.EXPIRED, NOW));
        assertEquals(ExportState.DONE, run.state());
        assertEquals(new FileId(new UUID(0, 9)), run.file(), "which file it was stays known");
        assertEquals(Optional.of(ExportRefusal.FILE_REMOVED), run.remove(ExportRemoval.BY_REQUESTER, NOW));
        assertEquals(ExportRemoval.EXPIRED, run.removal());
    }

    @Test
    void is_decided_once() {
        ExportRun run = waiting(asked("huda", "Report", Map.of()));
        assertEquals(Optional.empty(), run.decide(false, run.digest(), "too much", MARIWAN, NOW));
        assertEquals(ExportState.DECLINED, run.state());
        assertEquals(Optional.of(ExportRefusal.NOT_WAITING), run.decide(true, run.digest(), "after all", MARIWAN, NOW));
    }

    private static ExportRun waiting(ExportRun run) {
        run.await(300, Sensitivity.S2);
        return run;
    }

    private static ExportRun asked(String account, String purpose, Map<String, String> filter) {
        return new ExportRun(new UUID(0, 7), new AskExportCommand(RecordList.REMAINS, filter, List.of("number"), ExportFormat.CSV, "en",
                purpose), new Actor(account, HUDA, null, Set.of(Role.COORDINATOR), List.of(), false), NOW, null);
    }
}
