package org.athar.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Somebody who types a name or a place as they know it. */
class SomebodyWhoSpellsInAnotherWayTest {

    @Test
    void finds_the_spellings_of_one_name_together() {
        same("أحمد", "احمد");
        same("فاطمة", "فاطمه");
        same("مُحَمَّد", "محمد");
        same("محمـــد", "محمد");
        same("موسى", "موسي");
        same("كريم", "کریم");
        same("ئاوات", "یاوات");
        same("ڕێبوار", "ريبوار");
        same("سامراء", "سامرا");
        same("هه‌ولێر", "هەولێر");
        same("ﻣﺤﻤﺪ", "محمد");
    }

    @Test
    void sees_no_marks_case_and_apostrophes_in_latin_letters() {
        same("Al-Ḥusayn", "alhusayn");
        same("Sa'ad", "saad");
        same("Baʿquba", "Baquba");
        same("Rêbwar", "rebwar");
        same("ＭＯＳＵＬ", "mosul");
    }

    @Test
    void types_digits_of_any_script() {
        same("\u0661\u0669\u0669\u0660", "1990");
        same("\u06F1\u06F9\u06F9\u06F0", "1990");
    }

    @Test
    void keeps_other_names_apart() {
        assertNotEquals(Folding.of("حسن"), Folding.of("حسين"));
        assertNotEquals(Folding.of("Hasan"), Folding.of("Hussein"));
        assertEquals("", Folding.of(null));
    }

    @Test
    void need_not_type_the_article_or_the_hyphen() {
        assertEquals(List.of("humaydat"), Folding.words("Al-Humaydat"));
        assertEquals(List.of(Folding.of("حميدات")), Folding.words("الحميدات"));
        assertEquals(List.of("abu", "ghraib"), Folding.words("Abu-Ghraib"));
        assertTrue(Folding.of("Abu-Ghraib").contains("ghraib"));
    }

    @Test
    void types_a_number_as_one_word() {
        assertEquals(List.of("ic20260002"), Folding.words("IC-2026-0002"));
        assertEquals(List.of("nin0001", "mosul"), Folding.words(" nin-٠٠٠١  Mosul "));
    }

    @Test
    void looks_for_everything_without_words_and_for_nothing_with_signs_alone() {
        assertNull(Folding.sought("  "));
        assertEquals("!", Folding.sought("%_"));
        assertEquals("mosul dam", Folding.sought("Mosul, dam"));
    }

    private static void same(String one, String other) {
        assertEquals(Folding.of(one), Folding.of(other), one + " and " + other);
    }
}
