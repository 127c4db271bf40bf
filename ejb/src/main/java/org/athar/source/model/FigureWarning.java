package org.athar.source.model;

import java.math.BigDecimal;
import java.util.List;
import org.athar.source.FigureId;
import org.athar.source.figure.FigureCheck;

/**
 * Something about figures that a reader must know.
 *
 * @param check   which check
 * @param figures the figures concerned
 * @param numbers what its sentence needs
 */
public record FigureWarning(FigureCheck check, List<FigureId> figures, List<BigDecimal> numbers) {

    /** Keeps what it was given. */
    public FigureWarning {
        figures = List.copyOf(figures);
        numbers = List.copyOf(numbers);
    }
}
