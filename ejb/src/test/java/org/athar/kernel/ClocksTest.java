package org.athar.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** People count days where the work is done. */
class ClocksTest {

    @Test
    void a_day_begins_at_home_three_hours_before_it_begins_at_greenwich() {
        Instant midnight = Instant.parse("2026-11-29T21:00:00Z");
        assertEquals(LocalDate.parse("2026-11-30"), Clocks.dayOf(midnight));
        assertEquals(LocalDate.parse("2026-11-29"), Clocks.dayOf(midnight.minusSeconds(1)));
        assertEquals(Clocks.HOME, Clocks.system().getZone());
    }
}
