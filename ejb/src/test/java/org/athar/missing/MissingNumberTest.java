package org.athar.missing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A family that quotes the reference it was told. */
class MissingNumberTest {

    private static final MissingNumber FIRST = new MissingNumber(1);

    @Test
    void it_is_read_back_however_it_is_written() {
        assertEquals(Optional.of(FIRST), MissingNumber.parse(FIRST.toString().toLowerCase(java.util.Locale.ROOT)));
        assertEquals(Optional.of(FIRST), MissingNumber.parse(" " + FIRST.toString().replace("-", "") + " "));
    }

    @Test
    void a_wrong_digit_is_noticed() {
        assertTrue(MissingNumber.parse(FIRST.toString().replace("000001", "000002")).isEmpty());
        assertTrue(MissingNumber.parse(FIRST.toString().replace("000001", "000010")).isEmpty());
        assertTrue(MissingNumber.parse(null).isEmpty());
        assertTrue(MissingNumber.parse("MP-1").isEmpty());
    }

    @Test
    void a_reference_that_is_never_given_cannot_be_made() {
        assertThrows(IllegalArgumentException.class, () -> new MissingNumber(0));
        int never = 1;
        while (MissingNumber.isGiven(never)) {
            never++;
        }
        int skipped = never;
        assertThrows(IllegalArgumentException.class, () -> new MissingNumber(skipped));
    }
}
