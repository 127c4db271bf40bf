package org.athar.web.reporting.reconcile;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.athar.kernel.PartialDate;

/**
 * How a number grew over time: the steps counted here as a line, what was reported as marks. Everything drawn stands in the rows too.
 *
 * @param rows by date
 * @param from first day
 * @param to   last day
 * @param top  end of the upright axis
 */
public record TimeChart(List<Row> rows, LocalDate from, LocalDate to, int top) implements Serializable {

    /** Width of the drawing. */
    public static final int WIDTH = 1000;
    /** Height of the drawing. */
    public static final int HEIGHT = 200;
    private static final int EDGE = 12;

    /** Keeps the rows as they are. */
    public TimeChart {
        rows = List.copyOf(rows);
    }

    /**
     * A number on a date.
     *
     * @param on     the date, as well as it is known
     * @param number how many by then
     * @param label  what it says, in words
     * @param ref    the figure's reference; null of a number counted here
     */
    public record Row(PartialDate on, int number, String label, String ref) implements Serializable {

        /** Whether it is counted here. */
        public boolean isCounted() {
            return ref == null;
        }
    }

    /** The chart of these rows; null if fewer than two dates are known, for then there is no time to show. */
    public static TimeChart of(List<Row> unsorted) {
        List<Row> rows = unsorted.stream().sorted(Comparator.comparing((Row row) -> row.on().earliest())).toList();
        if (rows.stream().map(row -> row.on().earliest()).distinct().count() < 2) {
            return null;
        }
        return new TimeChart(rows, rows.get(0).on().earliest(), rows.get(rows.size() - 1).on().earliest(),
                Math.max(1, rows.stream().mapToInt(Row::number).max().orElse(1)));
    }

    /** The line of what is counted here: level until the next date, then up; to the end of the chart. Empty if nothing is counted. */
    public String getLine() {
        List<String> points = new ArrayList<>();
        int level = HEIGHT - EDGE;
        for (Row row : rows) {
            if (row.isCounted()) {
                points.add(x(row) + "," + level);
                level = y(row);
                points.add(x(row) + "," + level);
            }
        }
        if (!points.isEmpty()) {
            points.add((WIDTH - EDGE) + "," + level);
        }
        return String.join(" ", points);
    }

    /** The rows that were reported, each drawn as a mark. */
    public List<Row> getMarks() {
        return rows.stream().filter(row -> !row.isCounted()).toList();
    }

    /** Where a row stands from the beginning of the chart. */
    public long x(Row row) {
        long days = ChronoUnit.DAYS.between(from, to);
        return EDGE + Math.round((WIDTH - 2.0 * EDGE) * ChronoUnit.DAYS.between(from, row.on().earliest()) / days);
    }

    /** Where a row stands from the top of the chart. */
    public int y(Row row) {
        return HEIGHT - EDGE - (int) Math.round((HEIGHT - 2.0 * EDGE) * row.number() / top);
    }
}
