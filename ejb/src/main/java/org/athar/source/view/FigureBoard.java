package org.athar.source.view;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.athar.source.figure.FigureKind;
import org.athar.source.figure.FigureUnit;
import org.athar.source.subject.LedgerSubject;

/**
 * All figures about one subject, side by side: an axis for each unit, on it a group for each kind. Nothing is added up or drawn across
 * two axes.
 *
 * @param subject        what they are about
 * @param axes           by unit
 * @param contradictions how many figures contradict another one
 * @param warnings       all warnings about them
 */
public record FigureBoard(LedgerSubject subject, List<Axis> axes, int contradictions, List<FigureWarningView> warnings)
        implements Serializable {

    /** Whether there is no figure yet. */
    public boolean isBlank() {
        return axes.isEmpty();
    }

    /**
     * The figures in one unit.
     *
     * @param unit   which
     * @param top    end of the axis, in that unit
     * @param groups by kind
     */
    public record Axis(FigureUnit unit, BigDecimal top, List<Group> groups) implements Serializable {

        /** Where a figure's range begins on the axis, in thousandths of its length. */
        public int start(FigureView figure) {
            return permille(figure.quantity().least());
        }

        /** How long its range is on the axis, in thousandths, at least a hair; open ranges reach to the end. */
        public int length(FigureView figure) {
            BigDecimal most = figure.quantity().most();
            return Math.max(4, (most == null ? 1000 : permille(most)) - start(figure));
        }

        /** Where the number as it was said stands on the axis, in thousandths. */
        public int mark(FigureView figure) {
            return permille(figure.quantity().standing());
        }

        private int permille(BigDecimal number) {
            return top.signum() == 0 ? 0 : (int) Math.min(1000, Math.round(number.doubleValue() * 1000 / top.doubleValue()));
        }
    }

    /**
     * The figures of one kind in one unit.
     *
     * @param kind    which
     * @param figures by date
     */
    public record Group(FigureKind kind, List<FigureView> figures) implements Serializable {
    }
}
