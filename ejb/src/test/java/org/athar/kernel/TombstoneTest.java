package org.athar.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TombstoneTest {

    private static final String STONE = "⟦erased 2026-11-29 DR-2026-0001⟧";

    @Test
    void says_when_and_under_which_request() {
        assertEquals(Optional.of(new Tombstone(LocalDate.parse("2026-11-29"), "DR-2026-0001")), Tombstone.of(STONE));
        assertEquals(Optional.empty(), Tombstone.of("erased"));
        assertEquals(Optional.empty(), Tombstone.of(null));
    }

    @Test
    void is_not_typed_by_anybody() {
        assertFalse(Texts.isReadable(STONE, 200));
        assertNull(Tombstone.typed(STONE));
    }

    @Test
    void stays_where_nothing_new_is_written() {
        assertEquals(STONE, Tombstone.kept(null, STONE));
        assertEquals("0770", Tombstone.kept("0770", STONE));
        assertNull(Tombstone.kept(null, "0770"));
    }
}
