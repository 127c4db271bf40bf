package org.athar.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.athar.custody.EvidenceKind;
import org.athar.custody.EvidenceNumber;
import org.junit.jupiter.api.Test;

/** Numbers of parts, as they stand on labels and as people copy them. */
class PartNumberTest {

    private static final EvidenceNumber SET = first();

    @Test
    void a_number_is_read_as_it_is_written_and_as_it_is_typed() {
        PartNumber number = PartNumber.after(SET, 0).orElseThrow();
        assertEquals(Optional.of(number), PartNumber.parse(number.toString()));
        assertEquals(Optional.of(number), PartNumber.parse(" " + number.toString().toLowerCase() + " "));
    }

    @Test
    void one_wrong_character_is_found_wherever_it_is() {
        String written = PartNumber.after(SET, 0).orElseThrow().toString();
        for (int at = 0; at < written.length(); at++) {
            char other = written.charAt(at) == '7' ? '8' : '7';
            String wrong = written.substring(0, at) + other + written.substring(at + 1);
            assertFalse(PartNumber.parse(wrong).isPresent(), wrong);
        }
    }

    @Test
    void a_number_that_people_mistake_is_never_given() {
        int last = 0;
        for (Optional<PartNumber> next = PartNumber.after(SET, 0); next.isPresent(); next = PartNumber.after(SET, last)) {
            String written = next.get().toString();
            assertTrue("*IO".indexOf(written.charAt(written.length() - 1)) < 0, written);
            last = next.get().seq();
        }
        assertTrue(last > PartNumber.MOST - 10, "up to the last");
    }

    private static EvidenceNumber first() {
        int running = 1;
        while (!EvidenceNumber.isGiven(EvidenceKind.REMAINS, running)) {
            running++;
        }
        return new EvidenceNumber(EvidenceKind.REMAINS, running);
    }
}
