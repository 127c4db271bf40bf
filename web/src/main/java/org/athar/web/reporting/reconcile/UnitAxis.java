package org.athar.web.reporting.reconcile;

import java.io.Serializable;
import java.util.List;
import org.athar.source.figure.FigureUnit;

/**
 * What was reported and what is counted, in one unit; nothing is drawn across two of them.
 *
 * @param unit  which
 * @param bars  the numbers, those counted here first
 * @param chart how the number counted here grew, beside those reported of the same; null where there is nothing to draw
 */
public record UnitAxis(FigureUnit unit, List<Bar> bars, TimeChart chart) implements Serializable {

    /** Keeps the bars as they are. */
    public UnitAxis {
        bars = List.copyOf(bars);
    }

    /**
     * One number as a bar.
     *
     * @param label   what it says, in words
     * @param amount  the number in words
     * @param ref     the figure's reference; null of a number counted here
     * @param when    when it held, in words; empty if not told
     * @param length  how long the bar is, in thousandths of the axis
     * @param start   where what is certain ends and the range begins, in thousandths
     */
    public record Bar(String label, String amount, String ref, String when, int length, int start) implements Serializable {

        /** Whether it is counted here. */
        public boolean isCounted() {
            return ref == null;
        }

        /** How long the range is, in thousandths. */
        public int range() {
            return Math.max(0, length - start);
        }
    }
}
