package org.athar.web.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import org.athar.kernel.PartialDate;
import org.athar.web.support.part.StageStep;
import org.junit.jupiter.api.Test;

class AReaderOfEachLanguageTest {

    private static final Language ENGLISH = new Language("en");
    private static final Language ARABIC = new Language("ar");
    private static final Language SORANI = new Language("ckb");

    @Test
    void reads_a_day_with_the_month_that_her_country_writes() {
        LocalDate day = LocalDate.of(2023, 5, 14);
        assertEquals("14 May 2023", dates(ENGLISH).day(day));
        assertEquals("14 أيار 2023", dates(ARABIC).day(day));
        assertEquals("2 كانون الثاني 2024", dates(ARABIC).day(LocalDate.of(2024, 1, 2)));
        assertEquals("14 ئایار 2023", dates(SORANI).day(day));
        assertEquals("", dates(ENGLISH).day(null));
    }

    @Test
    void reads_a_partial_date_no_better_than_it_is_known() {
        assertEquals("June 2014", partial("2014-06"));
        assertEquals("about June 2014", partial("2014-06~"));
        assertEquals("about 2014", partial("2014~"));
        assertEquals("between 2014 and 2016", partial("2014/2016"));
        assertEquals("between 10 June 2014 and July 2014", partial("2014-06-10/2014-07"));
        assertEquals("date not known", dates(ENGLISH).partial(null));
        assertEquals("بين 2014 و2016", dates(ARABIC).partial(PartialDate.parse("2014/2016")));
    }

    @Test
    void reads_a_moment_in_baghdad_and_in_universal_time_and_sees_where_the_days_differ() {
        assertEquals("14 May 2026, 13:05 Baghdad (10:05 UTC)", dates(ENGLISH).moment(Instant.parse("2026-05-14T10:05:00Z")));
        assertEquals("15 May 2026, 01:05 Baghdad (22:05, 14 May 2026 UTC)", dates(ENGLISH).moment(Instant.parse("2026-05-14T22:05:00Z")));
    }

    @Test
    void counts_in_the_plurals_of_her_language_and_always_in_latin_digits() {
        assertEquals("1 row in all", texts(ENGLISH).of("common.pager.count", 1));
        assertEquals("1,000 rows in all", texts(ENGLISH).of("common.pager.count", 1_000));
        assertEquals("صفان", texts(ARABIC).of("common.pager.count", 2));
        assertEquals("3 صفوف", texts(ARABIC).of("common.pager.count", 3));
        assertEquals("11 صفًّا", texts(ARABIC).of("common.pager.count", 11));
        assertEquals("100 صف", texts(ARABIC).of("common.pager.count", 100));
        assertEquals("بە گشتی 1 ڕیز", texts(SORANI).of("common.pager.count", 1));
        assertEquals("بە گشتی 3 ڕیز", texts(SORANI).of("common.pager.count", 3));
        assertEquals("1,234", texts(ARABIC).number(1_234));
        assertEquals("", texts(ARABIC).number(null));
    }

    @Test
    void reads_english_where_her_language_has_no_word_yet() {
        assertEquals("نووسراوە", texts(SORANI).get("half.written"));
        assertEquals("\u2066Not written yet.\u2069", texts(SORANI).get("half.unwritten"));
        assertEquals("\u20663 rows in all\u2069", texts(SORANI).of("half.rows", 3));
        assertTrue(texts(SORANI).has("half.unwritten"));
        assertFalse(texts(SORANI).has("common.nobody.wrote.this"));
        assertEquals("common.nobody.wrote.this", texts(ENGLISH).get("common.nobody.wrote.this"));
    }

    @Test
    void reads_a_constant_as_the_word_of_the_capability_that_owns_it() {
        assertEquals("Sites", texts(ENGLISH).value(Destination.SITES));
        assertEquals("المواقع", texts(ARABIC).value(Destination.SITES));
        assertEquals("شوێنەکان", texts(SORANI).value(Destination.SITES));
        assertEquals("common.Reach.CURRENT", Texts.keyOf(StageStep.Reach.CURRENT));
        assertEquals("common.Precision.YEAR", Texts.keyOf(PartialDate.Precision.YEAR));
        assertEquals("protocol.Role.AUDITOR", Texts.keyOf(org.athar.engine.protocol.Role.AUDITOR));
        assertEquals("", texts(ENGLISH).value(null));
    }

    @Test
    void reads_in_the_direction_of_her_script() {
        assertEquals("ltr", ENGLISH.getDir());
        assertEquals("rtl", ARABIC.getDir());
        assertEquals("rtl", SORANI.getDir());
    }

    private static String partial(String text) {
        return dates(ENGLISH).partial(PartialDate.parse(text));
    }

    private static Texts texts(Language language) {
        return new Texts(language);
    }

    private static Dates dates(Language language) {
        return new Dates(language, texts(language));
    }
}
