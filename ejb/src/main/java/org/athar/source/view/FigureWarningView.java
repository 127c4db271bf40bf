package org.athar.source.view;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.athar.source.figure.FigureCheck;

/**
 * Something about figures that a reader must know.
 *
 * @param check   which check; its text takes the numbers
 * @param rule    id of its rule
 * @param figures references of the figures concerned
 * @param numbers what the sentence needs
 */
public record FigureWarningView(FigureCheck check, String rule, List<String> figures, List<BigDecimal> numbers) implements Serializable {
}
