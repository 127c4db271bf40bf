package org.athar.security.access;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.athar.engine.protocol.Role;
import org.athar.security.Actor;
import org.athar.security.fault.ConfirmationMissing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who decides has shown who they are within the last five minutes. */
class SomebodyWhoConfirmsTest {

    private static final Instant NOW = Instant.parse("2026-11-29T18:00:00Z");
    private static final Actor MEMBER = new Actor("salim", null, null, Set.of(Role.BOARD_MEMBER), List.of(), false);
    private static final Actor JOB = new Actor("system:job", null, null, Set.of(Role.SYSTEM), List.of(), true);

    private final Confirmation confirmation = new Confirmation(Clock.fixed(NOW, ZoneOffset.UTC));

    @AfterEach
    void as_usual() {
        System.clearProperty(Confirmation.SETTING);
    }

    private void decides(Duration ago) throws Exception {
        Confirmation.shownAt(NOW.minus(ago), () -> {
            confirmation.require(OperationName.DECIDE_CASE, MEMBER);
            return null;
        });
    }

    @Test
    void may_decide_for_five_minutes_and_no_longer() {
        assertDoesNotThrow(() -> decides(Duration.ZERO));
        assertDoesNotThrow(() -> decides(Duration.ofSeconds(299)));
        assertThrows(ConfirmationMissing.class, () -> decides(Duration.ofSeconds(300)));
    }

    @Test
    void may_not_decide_without() {
        ConfirmationMissing missing = assertThrows(ConfirmationMissing.class,
                () -> confirmation.require(OperationName.DECIDE_CASE, MEMBER));
        assertEquals(Duration.ofMinutes(5), missing.goodFor());
    }

    @Test
    void may_read_without() {
        assertDoesNotThrow(() -> confirmation.require(OperationName.READ_CASES, MEMBER));
    }

    @Test
    void is_not_asked_as_a_job() {
        assertDoesNotThrow(() -> confirmation.require(OperationName.DECIDE_CASE, JOB));
    }

    @Test
    void is_asked_sooner_where_it_is_set_so_and_never_later() {
        System.setProperty(Confirmation.SETTING, "60");
        assertThrows(ConfirmationMissing.class, () -> decides(Duration.ofSeconds(60)));
        System.setProperty(Confirmation.SETTING, "3600");
        assertThrows(ConfirmationMissing.class, () -> decides(Duration.ofSeconds(300)));
    }

    @Test
    void has_not_confirmed_for_whoever_comes_after() throws Exception {
        decides(Duration.ZERO);
        may_not_decide_without();
    }
}
