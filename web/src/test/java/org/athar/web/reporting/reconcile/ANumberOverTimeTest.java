package org.athar.web.reporting.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.athar.kernel.PartialDate;
import org.junit.jupiter.api.Test;

/** A number over time: a line of steps for what is counted, a mark for each figure reported, and every one of them as a row. */
class ANumberOverTimeTest {

    private static final TimeChart.Row FIRST = counted("2023-01-01", 2);
    private static final TimeChart.Row LAST = counted("2025-01-01", 8);
    private static final TimeChart.Row REPORTED = new TimeChart.Row(PartialDate.parse("2024-01-01"), 16, "identified", "FG-0001");

    @Test
    void is_drawn_level_until_the_next_date_and_then_up() {
        TimeChart chart = TimeChart.of(List.of(LAST, REPORTED, FIRST));
        assertEquals("12,188 12,166 988,166 988,100 988,100", chart.getLine());
    }

    @Test
    void stands_in_a_row_whether_counted_or_reported_in_the_order_of_dates() {
        TimeChart chart = TimeChart.of(List.of(LAST, REPORTED, FIRST));
        assertEquals(List.of(FIRST, REPORTED, LAST), chart.rows());
        assertEquals(List.of(REPORTED), chart.getMarks());
        assertEquals(12, chart.y(REPORTED));
        assertTrue(chart.x(REPORTED) > chart.x(FIRST) && chart.x(REPORTED) < chart.x(LAST));
    }

    @Test
    void has_no_chart_where_only_one_date_is_known() {
        assertNull(TimeChart.of(List.of(FIRST)));
        assertNull(TimeChart.of(List.of()));
    }

    private static TimeChart.Row counted(String date, int number) {
        return new TimeChart.Row(PartialDate.parse(date), number, "identified", null);
    }
}
