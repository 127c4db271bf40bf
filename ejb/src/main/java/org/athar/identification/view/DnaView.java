package org.athar.identification.view;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The figures of a DNA line.
 *
 * @param lrLog10   decimal logarithm of the likelihood ratio
 * @param n         missing persons among whom this one is sought
 * @param source    where N comes from
 * @param asOf      the date for which N holds
 * @param posterior posterior probability by rule D2, null while N, source or date is unknown
 * @param threshold the posterior asked for when the line was recorded
 * @param lrNeeded  the likelihood ratio that reaches it for this N
 * @param reached   whether it is reached
 */
public record DnaView(Double lrLog10, Long n, String source, LocalDate asOf, Double posterior, BigDecimal threshold, BigDecimal lrNeeded,
        boolean reached) implements Serializable {
}
