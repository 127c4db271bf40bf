package org.athar.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.athar.kernel.PartialDate.Precision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @ParameterizedTest
    @CsvSource({
        "2014-06-10,DAY,2014-06-10,2014-06-10",
        "2014-06,MONTH,2014-06-01,2014-06-30",
        "2016-02,MONTH,2016-02-01,2016-02-29",
        "2014,YEAR,2014-01-01,2014-12-31",
        "2014-06~,CIRCA,2014-06-01,2014-06-30",
        "2014/2016,RANGE,2014-01-01,2016-12-31",
        "2014-06-10/2014-07,RANGE,2014-06-10,2014-07-31"})
    void a_date_means_no_more_than_was_said(String text, Precision precision, LocalDate earliest, LocalDate latest) {
        PartialDate date = PartialDate.parse(text);
        assertEquals(precision, date.precision());
        assertEquals(earliest, date.earliest());
        assertEquals(latest, date.latest());
        assertEquals(text, date.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "14", "2014-13", "2014-02-30", "2016/2014", "10/06/2014", "2014-6", "2014~/2015", "yesterday",
            "2014-06-10T00:00", "0000", "0000-01-01"})
    void what_is_no_date_is_refused(String text) {
        assertThrows(DateTimeException.class, () -> PartialDate.parse(text));
    }

    @Test
    void dates_stand_in_the_order_in_which_they_can_have_begun() {
        assertTrue(PartialDate.parse("2014").compareTo(PartialDate.parse("2014-06")) < 0);
        assertTrue(PartialDate.parse("2014-06-10").compareTo(PartialDate.parse("2014-06")) > 0);
        assertEquals(0, PartialDate.parse("2014-06").compareTo(PartialDate.parse("2014-06")));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-30,false", "2026-12-01,true", "2026-11,false", "2026-12,true", "2026~,false", "2027,true", "2014/2026,false",
        "2014/2099,true", "2026-11/2026-12,true"})
    void a_date_lies_ahead_until_it_has_begun_and_a_range_until_its_end_has(String text, boolean ahead) {
        assertEquals(ahead, PartialDate.parse(text).isAhead(LocalDate.of(2026, 11, 30)));
    }

    @Test
    void a_day_is_never_made_up() {
        assertEquals("2014-06", PartialDateConverterTexts.roundTrip("2014-06"));
        assertEquals("2014", PartialDateConverterTexts.roundTrip("2014"));
    }

    private static final class PartialDateConverterTexts {

        static String roundTrip(String text) {
            PartialDateConverter converter = new PartialDateConverter();
            return converter.convertToDatabaseColumn(converter.convertToEntityAttribute(text));
        }
    }
}
