package org.athar.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class KernelValuesTest {

    @Test
    void ids_follow_the_clock_and_say_that_they_are_of_version_seven() {
        UUID earlier = Ids.next(Clock.fixed(Instant.parse("2014-06-10T00:00:00Z"), ZoneOffset.UTC));
        UUID later = Ids.next(Clock.fixed(Instant.parse("2014-06-10T00:00:00.001Z"), ZoneOffset.UTC));
        assertEquals(7, earlier.version());
        assertEquals(2, earlier.variant());
        assertTrue(earlier.toString().compareTo(later.toString()) < 0);
    }

    @Test
    void the_system_clock_tells_no_more_than_the_database_keeps() {
        assertEquals(0, Clocks.system().instant().getNano() % 1_000);
        assertTrue(Clocks.system().millis() > 0);
    }

    @Test
    void a_name_keeps_unknown_parts_unknown() {
        PersonName name = new PersonName("عباس", " ", null, null, "الموسوي", null, "");
        assertNull(name.father());
        assertNull(name.kunya());
        assertEquals("عباس الموسوي", name.full());
        assertTrue(new PersonName(null, null, null, null, null, null, "  ").isEmpty());
    }

    @Test
    void a_name_falls_back_to_a_script_that_the_reader_can_read() {
        LocalizedText both = new LocalizedText("Al-Humaydat", "الحميدات", null);
        assertEquals("الحميدات", both.in("ar"));
        assertEquals("الحميدات", both.in("ckb"));
        assertEquals("Al-Humaydat", both.in("en"));
        assertEquals("Mosul", new LocalizedText("Mosul", null, null).in("ar"));
    }

    @Test
    void texts_that_could_read_as_something_else_are_seen() {
        assertTrue(Texts.isReadable("مهێدی کوڕی ئەحمەد\u200Cی", 40));
        assertFalse(Texts.isReadable("Ali\u202Egnp.exe", 40));
        assertFalse(Texts.isReadable("A\u200Bli", 40));
        assertFalse(Texts.isReadable("A\u0000li", 40));
        assertFalse(Texts.isReadable("Ali", 2));
    }

    @Test
    void a_refusal_always_has_a_reason() {
        assertThrows(IllegalArgumentException.class, () -> Outcome.refused(List.of()));
    }

    @Test
    void a_higher_class_covers_a_lower_one_and_not_the_other_way() {
        assertTrue(Sensitivity.S3.covers(Sensitivity.S2));
        assertFalse(Sensitivity.S2.covers(Sensitivity.S3));
    }

    @Test
    void a_count_stops_at_its_cap() {
        Page<Integer> beyond = new Page<>(List.of(1), null, Page.COUNT_CAP + 1);
        assertEquals(List.of(true, Page.COUNT_CAP), List.of(beyond.countCapped(), beyond.count()));
        assertFalse(new Page<>(List.of(1), null, Page.COUNT_CAP).countCapped());
    }

    @Test
    void a_glance_is_counted_less_far_and_what_fits_is_not_counted_again() {
        List<Integer> read = List.of(1, 2, 3);
        assertEquals(new Page<>(List.of(1, 2), "2", 100, true), Page.of(read, null, 2, String::valueOf, limit -> limit));
        assertEquals(new Page<>(List.of(1, 2), "2", 100, false), Page.of(read, null, 2, String::valueOf, limit -> limit - 1));
        assertEquals(new Page<>(read, null, 200, true), Page.of(read, "0", 5, String::valueOf, limit -> limit));
        assertEquals(new Page<>(read, null, 1_000, true), Page.of(read, "0", 500, String::valueOf, limit -> limit));
        assertEquals(new Page<>(read, null, 3, false), Page.of(read, null, 3, String::valueOf, limit -> {
            throw new AssertionError("counted");
        }));
    }
}
