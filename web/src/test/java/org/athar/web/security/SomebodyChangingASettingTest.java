package org.athar.web.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Optional;
import org.athar.web.support.Language;
import org.athar.web.support.Texts;
import org.junit.jupiter.api.Test;

class SomebodyChangingASettingTest {

    private static final String SEATS = "identification.board.seats";
    private static final String HELD = "FORENSIC_DOCTOR JUDGE/PROSECUTOR";

    @Test
    void reads_and_writes_words_in_every_language_and_never_a_code() {
        for (String code : List.of("en", "ar", "ckb")) {
            SettingTexts words = words(code);
            String written = words.written(SEATS, HELD);
            assertFalse(written.contains("_") || written.contains("JUDGE"), written);
            assertEquals(Optional.of(HELD), words.read(SEATS, HELD, written), code);
            assertEquals(Optional.of("true"), words.read("site.opening.film", "false", words.written("site.opening.film", "true")));
        }
    }

    @Test
    void is_told_when_a_word_is_not_known() {
        assertEquals(Optional.empty(), words("en").read(SEATS, HELD, "Forensic doctor, somebody"));
    }

    @Test
    void keeps_numbers_and_sentences_as_they_are() {
        assertEquals(Optional.of("0.999"), words("en").read("identification.threshold", "0.9995", " 0.999 "));
        assertEquals("90", words("ar").written("site.protection.days", "90"));
    }

    private static SettingTexts words(String code) {
        Language language = new Language(code);
        return new SettingTexts(new Texts(language), language);
    }
}
