package org.athar.interop.profile.frequency;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Frequencies of a marker made ready for the engine, with all that was done to them.
 *
 * @param marker      canonical name
 * @param alleles     in the order of the table, without those that were never seen and no rule raises
 * @param frequencies beside them; they sum to 1
 * @param minimum     the least frequency by the rule, which also stands for an allele that the table does not have; 0 without a rule
 * @param raised      alleles that were rarer and were raised to it
 * @param dropped     alleles of frequency 0 that were left out
 * @param sumBefore   sum of the values as the table has them
 * @param divisor     what every frequency was divided by at last, so that they sum to 1
 */
public record PreparedColumn(String marker, List<String> alleles, List<Double> frequencies, double minimum, List<String> raised,
        List<String> dropped, BigDecimal sumBefore, double divisor) {

    /** Keeps the lists as they are. */
    public PreparedColumn {
        alleles = List.copyOf(alleles);
        frequencies = List.copyOf(frequencies);
        raised = List.copyOf(raised);
        dropped = List.copyOf(dropped);
    }

    /**
     * Makes a column ready: counts are divided by their sum, rare alleles raised by the rule, and all divided by what they then sum to.
     *
     * @throws IllegalArgumentException where the rule needs the number of persons and the table does not have it, or nothing is above 0
     */
    public static PreparedColumn of(FrequencyColumn column, MinimumAllele rule) {
        double whole = column.counts() ? column.sum().doubleValue() : 1;
        double minimum = column.counts() ? rule.count() / whole : rule.frequency(column.persons());
        List<String> alleles = new ArrayList<>();
        List<Double> frequencies = new ArrayList<>();
        List<String> raised = new ArrayList<>();
        List<String> dropped = new ArrayList<>();
        double sum = 0;
        for (int i = 0; i < column.alleles().size(); i++) {
            String allele = column.alleles().get(i);
            double frequency = column.values().get(i).doubleValue() / whole;
            if (frequency > 0) {
                alleles.add(allele);
                frequencies.add(Math.max(frequency, minimum));
                sum += Math.max(frequency, minimum);
                if (frequency < minimum) {
                    raised.add(allele);
                }
            } else {
                dropped.add(allele);
            }
        }
        if (!(sum > 0)) {
            throw new IllegalArgumentException("the table has no allele of " + column.marker() + " above 0; take another table");
        }
        double divisor = sum;
        frequencies.replaceAll(frequency -> frequency / divisor);
        return new PreparedColumn(column.marker(), alleles, frequencies, minimum, raised, dropped, column.sum(), divisor);
    }
}
