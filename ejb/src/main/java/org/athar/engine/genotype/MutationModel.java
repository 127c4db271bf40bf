package org.athar.engine.genotype;

import java.math.BigDecimal;
import java.util.List;

/**
 * How alleles change from parent to child.
 *
 * @param kind   by which rule
 * @param female rates of mothers
 * @param male   rates of fathers
 */
public record MutationModel(Kind kind, MutationRates female, MutationRates male) {

    /** The rules of the field (Egeland, Kling, Mostad 2016, chapter 5; Simonsson and Mostad 2016). */
    public enum Kind {
        /** Every other allele alike. */
        EQUAL,
        /** Another allele as often as it is in the population; stationary. */
        PROPORTIONAL,
        /** Alleles that are close by number of repeats more often than those farther. */
        STEPWISE,
        /** Stepwise and stationary, after Dawid, Mortera and Pascali (2001). */
        DAWID,
        /** One repeat up or down, alike. */
        ONESTEP;

        /** Whether alleles that nobody was seen with may be counted as one without changing any result. */
        public boolean mayBeLumped() {
            return this == EQUAL || this == PROPORTIONAL;
        }
    }

    /** A tenth of a repeat is a microvariant: alleles of one group differ by whole repeats. */
    private static final int GROUPS = 10;

    /** The probabilities of each allele handed on as each: rows the parent's allele, columns the child's; each row sums to 1. */
    public double[][] matrix(Sex parent, List<String> alleles, double[] frequencies) {
        MutationRates rates = parent == Sex.FEMALE ? female : male;
        return switch (kind) {
            case EQUAL -> equal(rates.rate(), alleles.size());
            case PROPORTIONAL -> proportional(rates.rate(), frequencies);
            case STEPWISE -> stepwise(rates, alleles);
            case DAWID -> dawid(rates, frequencies);
            case ONESTEP -> oneStep(rates.rate(), alleles.size());
        };
    }

    private static double[][] equal(double rate, int alleles) {
        double[][] matrix = new double[alleles][alleles];
        for (int from = 0; from < alleles; from++) {
            for (int to = 0; to < alleles; to++) {
                matrix[from][to] = from != to ? rate / (alleles - 1) : alleles == 1 ? 1 : 1 - rate;
            }
        }
        return matrix;
    }

    private static double[][] proportional(double rate, double[] frequencies) {
        double spread = 0;
        for (double frequency : frequencies) {
            spread += frequency * (1 - frequency);
        }
        double[][] matrix = new double[frequencies.length][frequencies.length];
        for (int from = 0; from < frequencies.length; from++) {
            for (int to = 0; to < frequencies.length; to++) {
                matrix[from][to] = from == to ? 1 - rate * (1 - frequencies[from]) / spread : rate * frequencies[to] / spread;
            }
        }
        return matrix;
    }

    private static double[][] stepwise(MutationRates rates, List<String> alleles) {
        double[] repeats = alleles.stream().mapToDouble(MutationModel::repeats).toArray();
        double[][] matrix = new double[repeats.length][repeats.length];
        for (int from = 0; from < repeats.length; from++) {
            double near = 0;
            int far = 0;
            for (int to = 0; to < repeats.length; to++) {
                boolean same = group(repeats[from]) == group(repeats[to]);
                matrix[from][to] = same && from != to ? Math.pow(rates.range(), Math.abs(repeats[from] - repeats[to])) : 0;
                near += matrix[from][to];
                far += same ? 0 : 1;
            }
            for (int to = 0; to < repeats.length; to++) {
                boolean same = group(repeats[from]) == group(repeats[to]);
                matrix[from][to] = same ? near == 0 ? 0 : matrix[from][to] / near * rates.rate() : rates.rate2() / far;
            }
            matrix[from][from] = 1 - (near == 0 ? 0 : rates.rate()) - (far == 0 ? 0 : rates.rate2());
        }
        return matrix;
    }

    private static double repeats(String allele) {
        try {
            return new BigDecimal(allele).doubleValue();
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("allele " + allele + " is no number of repeats, which the stepwise model needs", e);
        }
    }

    private static long group(double repeats) {
        return Math.round((repeats - Math.rint(repeats)) * GROUPS);
    }

    private static double[][] dawid(MutationRates rates, double[] frequencies) {
        int alleles = frequencies.length;
        double range = rates.range();
        double reach = 2 * (alleles - (1 - Math.pow(range, alleles)) / (1 - range));
        double[][] matrix = new double[alleles][alleles];
        for (int from = 0; from < alleles; from++) {
            double others = 0;
            for (int to = 0; to < alleles; to++) {
                if (from != to) {
                    matrix[from][to] = rates.rate() * (1 - range) * Math.pow(range, Math.abs(from - to) - 1) / reach / frequencies[from];
                    others += matrix[from][to];
                }
            }
            matrix[from][from] = 1 - others;
        }
        return matrix;
    }

    private static double[][] oneStep(double rate, int alleles) {
        double[][] matrix = new double[alleles][alleles];
        for (int from = 0; from < alleles; from++) {
            boolean end = from == 0 || from == alleles - 1;
            matrix[from][from] = alleles == 1 ? 1 : 1 - rate;
            if (from > 0) {
                matrix[from][from - 1] = end ? rate : rate / 2;
            }
            if (from < alleles - 1) {
                matrix[from][from + 1] = end ? rate : rate / 2;
            }
        }
        return matrix;
    }
}
