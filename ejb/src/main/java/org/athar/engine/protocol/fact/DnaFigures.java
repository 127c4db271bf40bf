package org.athar.engine.protocol.fact;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The figures of a DNA line and the posterior that follows from them (rules D1 and D2). With N missing persons and a prior of 1/N each,
 * the posterior odds are LR / (N - 1), worked out in logarithms.
 *
 * @param lrLog10 the decimal logarithm of the combined likelihood ratio
 * @param n       N, the number among whom this person is sought
 * @param counts  what N counts
 * @param source  where N comes from
 * @param asOf    the date for which N holds
 */
public record DnaFigures(Optional<Double> lrLog10, Optional<Long> n, Counted counts, Optional<String> source, Optional<LocalDate> asOf) {

    /** Rounding of the logarithms is far below this; one unit of LR at LR = 1e9 is far above it. */
    private static final double SLACK = 1e-12;

    /** Refuses nulls and a likelihood ratio that is no number. */
    public DnaFigures {
        Objects.requireNonNull(lrLog10, "lrLog10");
        Objects.requireNonNull(n, "n");
        Objects.requireNonNull(counts, "counts");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(asOf, "asOf");
        if (lrLog10.filter(value -> value.isNaN()).isPresent()) {
            throw new IllegalArgumentException("lrLog10 is not a number");
        }
    }

    /** What N counts; sets of remains are never persons. */
    public enum Counted {
        /** Missing persons not yet identified. */
        PERSONS,
        /** Sets of remains. */
        SETS
    }

    /** True when N is at least one and its source and date are known. */
    public boolean priorRecorded() {
        return n.filter(value -> value >= 1).isPresent() && source.filter(words -> !words.isBlank()).isPresent() && asOf.isPresent();
    }

    /** The posterior probability, where LR and N are known; for showing, comparisons use {@link #reaches}. */
    public Optional<Double> posterior() {
        if (lrLog10.isEmpty() || n.filter(value -> value >= 1).isEmpty()) {
            return Optional.empty();
        }
        double odds = (lrLog10.get() - log10Others()) * Math.log(10);
        return Optional.of(1 / (1 + Math.exp(-odds)));
    }

    /**
     * True when the likelihood ratio supports identity and the posterior is at least the threshold; compared as logarithms of odds, so
     * that nothing is lost near one.
     *
     * @param threshold between 0 and 1, both excluded
     */
    public boolean reaches(BigDecimal threshold) {
        if (lrLog10.isEmpty() || n.filter(value -> value >= 1).isEmpty()) {
            return false;
        }
        double needed = Math.log10(odds(threshold).doubleValue()) + log10Others();
        return lrLog10.get() > 0 && lrLog10.get() >= needed - SLACK;
    }

    /**
     * The smallest whole likelihood ratio with which one of N persons reaches the threshold: 1999 (N - 1) at 0.9995.
     *
     * @param threshold between 0 and 1, both excluded
     * @param n         the number of missing persons, at least one
     */
    public static BigDecimal lrNeeded(BigDecimal threshold, long n) {
        if (n < 1) {
            throw new IllegalArgumentException("n " + n);
        }
        return odds(threshold).multiply(BigDecimal.valueOf(n - 1)).setScale(0, RoundingMode.CEILING);
    }

    private static BigDecimal odds(BigDecimal probability) {
        return probability.divide(BigDecimal.ONE.subtract(probability), 30, RoundingMode.CEILING).stripTrailingZeros();
    }

    private double log10Others() {
        return n.get() == 1 ? Double.NEGATIVE_INFINITY : Math.log10(n.get() - 1.0);
    }
}
