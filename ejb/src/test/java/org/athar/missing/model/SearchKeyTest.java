package org.athar.missing.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

/** Somebody who types a name as they know it. */
class SearchKeyTest {

    @Test
    void spellings_of_one_name_are_found_together() {
        same("أحمد", "احمد");
        same("فاطمة", "فاطمه");
        same("مُحَمَّد", "محمد");
        same("محمـــد", "محمد");
        same("موسى", "موسي");
        same("كريم", "کریم");
        same("ئاوات", "یاوات");
        same("ڕێبوار", "ريبوار");
    }

    @Test
    void latin_letters_lose_marks_case_and_apostrophes() {
        same("Al-Ḥusayn", "alhusayn");
        same("Sa'ad", "saad");
        same("Rêbwar", "rebwar");
    }

    @Test
    void digits_of_every_script_are_the_same() {
        same("\u0661\u0669\u0669\u0660", "1990");
    }

    @Test
    void other_names_stay_apart() {
        assertNotEquals(SearchKey.of("حسن"), SearchKey.of("حسين"));
        assertNotEquals(SearchKey.of("Hasan"), SearchKey.of("Hussein"));
        assertEquals("", SearchKey.of(null));
    }

    private static void same(String one, String other) {
        assertEquals(SearchKey.of(one), SearchKey.of(other), one + " and " + other);
    }
}
