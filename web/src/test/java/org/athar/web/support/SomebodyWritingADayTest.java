package org.athar.web.support;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SomebodyWritingADayTest {

    private static final LocalDate DAY = LocalDate.of(2023, 5, 14);

    @Test
    void is_understood_as_the_page_shows_it_in_every_language() {
        for (String code : List.of("en", "ar", "ckb")) {
            Language language = new Language(code);
            Dates dates = new Dates(language, new Texts(language));
            for (int month = 1; month <= 12; month++) {
                LocalDate day = LocalDate.of(2023, month, 14);
                assertEquals(Optional.of(day), dates.read(dates.day(day)), dates.day(day));
            }
        }
    }

    @Test
    void is_understood_with_the_day_first_or_as_machines_write_it() {
        for (String written : List.of("14 May 2023", "14/5/2023", "14.05.2023", "2023-05-14", " 14 may 2023 ", "١٤/٥/٢٠٢٣")) {
            assertEquals(Optional.of(DAY), english().read(written), written);
        }
    }

    @Test
    void is_not_taken_for_another_day_where_it_is_none() {
        for (String written : new String[] {null, "", "May 2023", "31/2/2023", "14 Mayday 2023", "05/14/2023"}) {
            assertEquals(Optional.empty(), english().read(written), String.valueOf(written));
        }
    }

    private static Dates english() {
        Language language = new Language("en");
        return new Dates(language, new Texts(language));
    }
}
