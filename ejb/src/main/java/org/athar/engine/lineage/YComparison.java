package org.athar.engine.lineage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.athar.engine.lineage.LineageEvidence.Conclusion;

/**
 * Compares Y haplotypes at the loci that both have. A difference of whole repeats counts as so many steps, one that is not whole as one
 * that no steps explain; the alleles of a locus that lies there more than once are paired in order, and one seen alone counts for each
 * copy (a laboratory reports 14,14 as 14).
 *
 * @param stepsAllowed   how many steps in all are explained by mutation between two men of the line: not excluded up to there
 * @param lociExcluding  at so many differing loci the men are excluded, unless the steps are allowed; fewer are inconclusive
 * @param fewestCompared with fewer loci in common nothing is said
 */
public record YComparison(int stepsAllowed, int lociExcluding, int fewestCompared) {

    /** One step explained, three loci exclude, at least ten compared: practice of the field, to be confirmed by the laboratory. */
    public static final YComparison USUAL = new YComparison(1, 3, 10);

    private static final int NO_STEPS = -1;

    /** Refuses what is no count. */
    public YComparison {
        if (stepsAllowed < 0 || lociExcluding < 1 || fewestCompared < 1) {
            throw new IllegalArgumentException("steps allowed " + stepsAllowed + " must be at least 0, excluding loci " + lociExcluding
                    + " and loci compared " + fewestCompared + " at least 1");
        }
    }

    /** What two haplotypes say of one paternal line. */
    public LineageEvidence of(YHaplotype one, YHaplotype other) {
        int compared = 0;
        int steps = 0;
        boolean explained = true;
        List<String> different = new ArrayList<>();
        for (String locus : one.alleles().keySet()) {
            if (other.alleles().containsKey(locus)) {
                compared++;
                int by = steps(one.alleles().get(locus), other.alleles().get(locus));
                if (by != 0) {
                    different.add(locus);
                    steps += Math.abs(by);
                    explained &= by > 0;
                }
            }
        }
        return new LineageEvidence(Line.PATERNAL, conclusion(compared, different.size(), explained && steps <= stepsAllowed), compared,
                different, List.of(), steps);
    }

    private Conclusion conclusion(int compared, int different, boolean explained) {
        if (compared < fewestCompared) {
            return Conclusion.INCONCLUSIVE;
        }
        return explained ? Conclusion.NOT_EXCLUDED : different >= lociExcluding ? Conclusion.EXCLUDED : Conclusion.INCONCLUSIVE;
    }

    /** The sum of differences; -1 where one is not whole, or the numbers of copies cannot be made the same. */
    private static int steps(List<BigDecimal> one, List<BigDecimal> other) {
        if (one.size() != other.size() && one.size() != 1 && other.size() != 1) {
            return NO_STEPS;
        }
        int sum = 0;
        for (int copy = 0; copy < Math.max(one.size(), other.size()); copy++) {
            BigDecimal by = one.get(Math.min(copy, one.size() - 1)).subtract(other.get(Math.min(copy, other.size() - 1))).abs();
            if (by.stripTrailingZeros().scale() > 0) {
                return NO_STEPS;
            }
            sum += by.intValue();
        }
        return sum;
    }
}
