package org.athar.place.model;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SomebodyLookingForAPlaceTest {

    @ParameterizedTest
    @CsvSource({"mosul, Al-Mosul", "الموصل, موصل", "موصل, الموصل", "اربيل, أربيل", "نينوي, نينوى", "halab, Halabcha", "حلبجه, حلبجة",
        "sal din, Salah Al-Din"})
    void findsItWhateverTheSpelling(String typed, String name) {
        assertTrue(FoldedName.of(typed).beginsWordsOf(FoldedName.of(name)), typed + " should find " + name);
    }

    @ParameterizedTest
    @CsvSource({"osul, Al-Mosul", "mosul dam, Al-Mosul", "بصره, الموصل"})
    void doesNotFindWhatOnlyContainsIt(String typed, String name) {
        assertFalse(FoldedName.of(typed).beginsWordsOf(FoldedName.of(name)));
    }

    @Test
    void findsNothingWithoutALetter() {
        assertFalse(FoldedName.of(" - ").beginsWordsOf(FoldedName.of("Al-Mosul")));
        assertFalse(FoldedName.of(null).beginsWordsOf(FoldedName.of("Al-Mosul")));
        assertTrue(FoldedName.of("al").isEmpty());
    }

    @Test
    void findsItByItsCode() {
        assertTrue(FoldedName.of("IQG15q").begins("IQG15Q05"));
        assertTrue(FoldedName.of("iq-ha").begins("IQ-HA"));
        assertFalse(FoldedName.of("G15").begins("IQG15Q05"));
        assertFalse(FoldedName.of("iq").begins(null));
    }
}
