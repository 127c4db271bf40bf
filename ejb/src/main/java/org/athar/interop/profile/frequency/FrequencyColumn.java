package org.athar.interop.profile.frequency;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * What a table says of one marker.
 *
 * @param marker  canonical name
 * @param persons how many were typed (N, so that 2N alleles were counted); 0 where the file does not say
 * @param counts  whether the values are numbers of alleles that were counted, and no frequencies
 * @param alleles that are named, each once
 * @param values  beside them, exactly as written
 */
public record FrequencyColumn(String marker, int persons, boolean counts, List<String> alleles, List<BigDecimal> values) {

    /** Keeps the lists as they are. */
    public FrequencyColumn {
        alleles = List.copyOf(alleles);
        values = List.copyOf(values);
    }

    /** The sum of the values. */
    public BigDecimal sum() {
        return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** How far rounding alone can take the sum from 1: half of the last digit that the table is written with, for each value. */
    public BigDecimal rounding() {
        int digits = values.stream().mapToInt(BigDecimal::scale).max().orElse(0);
        return BigDecimal.valueOf(values.size()).multiply(BigDecimal.ONE.scaleByPowerOfTen(-digits)).divide(BigDecimal.valueOf(2),
                MathContext.DECIMAL64);
    }

    /** Whether frequencies sum to 1 as well as their digits allow; never of counts. */
    public boolean sumsToOne() {
        return !counts && sum().subtract(BigDecimal.ONE).abs().compareTo(rounding()) <= 0;
    }
}
