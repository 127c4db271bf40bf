package org.athar.custody;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The number on a label that somebody reads, types or scans. */
class EvidenceNumberTest {

    private static final EvidenceNumber FIRST = new EvidenceNumber(EvidenceKind.REMAINS, 1);

    @Test
    void it_names_programme_kind_running_number_and_check() {
        assertTrue(FIRST.toString().matches("ATH-R-000001-[0-9A-HJ-NP-Z]"), FIRST::toString);
        assertTrue(new EvidenceNumber(EvidenceKind.SAMPLE, 42).toString().startsWith("ATH-S-000042-"));
    }

    @Test
    void it_is_read_back_however_it_is_typed() {
        String label = FIRST.toString();
        for (String typed : new String[] {label, label.toLowerCase(java.util.Locale.ROOT), label.replace("-", ""), label.replace('-', ' '),
            "  " + label + " ", label.replace("000001", "\u0660\u0660\u0660\u0660\u0660\u0661"),
            label.replace("000001", "\u06F0\u06F0\u06F0\u06F0\u06F0\u06F1")}) {
            assertEquals(Optional.of(FIRST), EvidenceNumber.parse(typed), typed);
        }
    }

    @Test
    void a_wrong_digit_kind_or_check_is_no_number() {
        String label = FIRST.toString();
        assertTrue(EvidenceNumber.parse(label.replace("000001", "000010")).isEmpty());
        assertTrue(EvidenceNumber.parse(label.replace("-R-", "-E-")).isEmpty());
        assertTrue(EvidenceNumber.parse(label.substring(0, label.length() - 1) + (label.endsWith("7") ? '8' : '7')).isEmpty());
        assertTrue(EvidenceNumber.parse(null).isEmpty());
        assertTrue(EvidenceNumber.parse("ATH-R-1-X").isEmpty());
    }

    @Test
    void no_label_carries_a_check_that_is_mistaken_for_a_digit() {
        int skipped = 0;
        for (int running = 1; running <= 20_000; running++) {
            if (EvidenceNumber.isGiven(EvidenceKind.REMAINS, running)) {
                EvidenceNumber number = new EvidenceNumber(EvidenceKind.REMAINS, running);
                assertFalse("*IO".indexOf(number.check()) >= 0, number::toString);
                assertEquals(Optional.of(number), EvidenceNumber.parse(number.toString()));
            } else {
                skipped++;
            }
        }
        assertTrue(skipped > 1_000, "about three in thirty-seven are skipped");
    }

    @Test
    void a_number_that_is_never_given_cannot_be_made() {
        assertThrows(IllegalArgumentException.class, () -> new EvidenceNumber(EvidenceKind.REMAINS, 0));
        assertThrows(IllegalArgumentException.class, () -> new EvidenceNumber(EvidenceKind.REMAINS, 1_000_000));
    }
}
