package org.athar.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.athar.harness.Records;
import org.athar.kernel.Folding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The database folds spellings as the program does: else a record would be found in one list and not in another. */
class SomebodyWhoSearchesIT {

    /**
     * Latin, Greek, Cyrillic, Hebrew, Arabic with its supplements, signs, presentation forms, full and half width. Left out is U+FB1E, a
     * mark of old Spanish in Hebrew letters, which the database keeps.
     */
    private static final int[][] BLOCKS = {{0x20, 0x24F}, {0x250, 0x52F}, {0x590, 0x6FF}, {0x750, 0x77F}, {0x8A0, 0x8B4}, {0x1E00, 0x1EFF},
        {0x2000, 0x206F}, {0xFB00, 0xFB1D}, {0xFB1F, 0xFB4F}, {0xFB50, 0xFDFF}, {0xFE70, 0xFEFF}, {0xFF00, 0xFFEF}};

    @Test
    void finds_no_letter_that_the_two_fold_apart() {
        List<String> apart = new ArrayList<>();
        int compared = 0;
        for (int[] block : BLOCKS) {
            List<String> folded = Records.read("SELECT athar_fold('a' || chr(c) || 'B' || chr(c)) FROM generate_series(?::int, ?::int) c "
                    + "ORDER BY c", block[0], block[1]);
            for (int letter = block[0]; letter <= block[1]; letter++, compared++) {
                String text = "a" + Character.toString(letter) + "B" + Character.toString(letter);
                String other = folded.get(letter - block[0]);
                if (Character.isDefined(letter) && !Folding.of(text).equals(other)) {
                    apart.add("U+%04X %s: here %s, there %s".formatted(letter, Character.getName(letter), Folding.of(text), other));
                }
            }
        }
        assertEquals("", String.join("\n", apart));
        assertTrue(compared > 3_000, compared + " letters were compared");
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource({"احمد, أحمد", "فاطمه, فاطمة", "محمد, مُحَمَّـــد", "کریم, كريم", "هه‌ولێر, هەولێر", "حميدات, الحميدات", "الحميدات, حميدات",
        "al-humaydat, Humaydat", "humaydat, Al-Ḥumaydāt", "BA'QUBA, Baʿquba", "abu ghraib, Abu-Ghraib", "1990, ١٩٩٠", "۱۹۹۰, 1990",
        "ریبوار, ڕێبوار", "src-0001, SRC-0001", "سامرا, سامراء", "محمد, ﻣﺤﻤﺪ"})
    void finds_what_is_spelt_in_another_way(String typed, String written) {
        assertTrue(Folding.finds(typed, written), Folding.sought(typed) + " in " + Folding.of(written));
        assertEquals("t", Records.one("SELECT athar_finds(?, ?)", written, Folding.sought(typed)));
    }

    @ParameterizedTest(name = "{0} does not find {1}")
    @CsvSource({"حسن, حسين", "hasan, Hussein", "mosul dam, Mosul", "%, Mosul", "_, Mosul"})
    void does_not_find_what_is_another_name(String typed, String written) {
        assertEquals(false, Folding.finds(typed, written));
        assertEquals("f", Records.one("SELECT athar_finds(?, ?)", written, Folding.sought(typed)));
    }

    @Test
    void finds_persons_by_keys_that_are_folded_as_they_would_be_today() {
        List<String> stale = Records.read("SELECT id FROM missing_person_name WHERE search_key <> athar_fold(concat_ws(' ', given, father, "
                + "grandfather, great_grandfather, family, tribe, kunya, written)) AND search_key <> athar_fold(search_key)");
        assertEquals(List.of(), stale);
        assertTrue(IntStream.of(Integer.parseInt(Records.one("SELECT count(*) FROM missing_person_name"))).allMatch(count -> count > 0));
    }
}
