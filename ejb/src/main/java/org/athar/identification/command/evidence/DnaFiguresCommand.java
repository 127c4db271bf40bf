package org.athar.identification.command.evidence;

import java.time.LocalDate;
import org.athar.engine.protocol.fact.DnaFigures.Counted;

/**
 * The figures of a DNA line.
 *
 * @param lrLog10 decimal logarithm of the combined likelihood ratio
 * @param n       N, among how many this person is sought
 * @param counts  what N counts
 * @param source  where N comes from
 * @param asOf    the date for which N holds
 */
public record DnaFiguresCommand(Double lrLog10, Long n, Counted counts, String source, LocalDate asOf) {
}
