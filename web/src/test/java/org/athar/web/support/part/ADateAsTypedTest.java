package org.athar.web.support.part;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DateTimeException;
import org.athar.kernel.PartialDate;
import org.junit.jupiter.api.Test;

class ADateAsTypedTest {

    @Test
    void is_known_as_well_as_its_boxes_are_filled() {
        assertEquals("2014", typed(WrittenDate.How.EXACT, "", "", "2014").date().toString());
        assertEquals("2014-06", typed(WrittenDate.How.EXACT, "", "6", "2014").date().toString());
        assertEquals("2014-06-09", typed(WrittenDate.How.EXACT, "9", "6", "2014").date().toString());
        assertEquals("2014-06~", typed(WrittenDate.How.ABOUT, "", "6", "2014").date().toString());
        assertEquals("2014-06/2016", new WrittenDate(WrittenDate.How.BETWEEN, "", "6", "2014", "", "", "2016").date().toString());
    }

    @Test
    void is_nothing_when_no_box_is_filled_even_if_the_hidden_ones_are() {
        assertTrue(new WrittenDate(WrittenDate.How.EXACT, "", "", "", "1", "1", "2016").isEmpty());
        assertTrue(WrittenDate.of(null).isEmpty());
    }

    @Test
    void is_refused_when_it_cannot_be() {
        refused(typed(WrittenDate.How.EXACT, "31", "2", "2014"));
        refused(typed(WrittenDate.How.EXACT, "10", "", "2014"));
        refused(typed(WrittenDate.How.EXACT, "10", "6", ""));
        refused(typed(WrittenDate.How.EXACT, "", "", "14"));
        refused(typed(WrittenDate.How.EXACT, "", "", "last year"));
        refused(new WrittenDate(WrittenDate.How.BETWEEN, "", "", "2016", "", "", "2014"));
        refused(new WrittenDate(WrittenDate.How.BETWEEN, "", "", "2016", "", "", ""));
    }

    @Test
    void stands_in_its_boxes_as_it_was_typed() {
        for (String text : new String[] {"2014", "2014-06", "2014-06-09", "2014~", "2014-06-10~", "2014/2016-03",
                "2014-01-02/2014-02-03"}) {
            assertEquals(text, WrittenDate.of(PartialDate.parse(text)).date().toString());
        }
    }

    private static WrittenDate typed(WrittenDate.How how, String day, String month, String year) {
        return new WrittenDate(how, day, month, year, "", "", "");
    }

    private static void refused(WrittenDate written) {
        assertThrows(DateTimeException.class, written::date);
    }
}
