package org.athar.engine.assignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.athar.engine.assignment.AmDriven.Judgement;
import org.athar.engine.assignment.Finding.Conclusion;

/**
 * One sample after the other, by the pairwise ratios.
 *
 * @param samples what is found of each
 */
public record PmDriven(List<Finding> samples) {

    /**
     * Of some samples.
     *
     * @param ratios   of all
     * @param families by missing person
     * @param probable what a ratio must reach to name somebody
     */
    public static PmDriven of(List<String> samples, PairwiseRatios ratios, Map<String, String> families, double probable) {
        List<Finding> findings = new ArrayList<>();
        for (String sample : samples) {
            double[] own = ratios.ofSample(sample);
            OptionalInt best = PairwiseRatios.largest(own);
            if (best.isEmpty()) {
                findings.add(Finding.of(null, List.of(), List.of(sample), Conclusion.NO_MATCH, OptionalInt.empty()));
            } else {
                Judgement judgement = Judgement.of(own, best.getAsInt(), ratios.missing(), probable);
                String missing = ratios.missing().get(best.getAsInt());
                boolean named = judgement.conclusion() == Conclusion.PROBABLE || judgement.conclusion() == Conclusion.DISPUTED;
                findings.add(Finding.of(named ? families.get(missing) : null, named ? List.of(missing) : List.of(), List.of(sample),
                        own[best.getAsInt()], judgement.conclusion(), judgement.rivals()));
            }
        }
        return new PmDriven(List.copyOf(findings));
    }
}
