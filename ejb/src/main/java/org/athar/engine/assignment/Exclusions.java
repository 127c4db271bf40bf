package org.athar.engine.assignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Which pairings would take mutations at too many markers, and whom nothing is left to be paired with.
 *
 * @param samples          the rows
 * @param missing          the columns
 * @param incompatible     at how many markers the family with the sample in it is impossible without mutation; -1 for a pairing that is
 *                         not considered
 * @param most             how many are allowed
 * @param excludedSamples  with none of the missing within that
 * @param excludedMissing  with no sample within that
 * @param excludedFamilies all of whose missing are excluded
 * @param mendelianErrors  by family, the markers at which its own references would take a mutation; families without are left out
 * @param remaining        what is left
 */
public record Exclusions(List<String> samples, List<String> missing, int[][] incompatible, int most, List<String> excludedSamples,
        List<String> excludedMissing, List<String> excludedFamilies, Map<String, List<String>> mendelianErrors,
        DisasterVictims remaining) {

    /** Those with more than {@code most} incompatible markers (Vigeland and Egeland 2021). */
    public static Exclusions of(DisasterVictims victims, FamilyLikelihoods likelihoods, int most) {
        List<String> samples = victims.samples().stream().map(Profile::id).toList();
        List<String> missing = victims.missing();
        int[][] incompatible = new int[samples.size()][missing.size()];
        Map<String, Long> candidates = victims.candidates();
        List<Pairing> kept = new ArrayList<>();
        for (int row = 0; row < samples.size(); row++) {
            Arrays.fill(incompatible[row], -1);
            for (int column = 0; column < missing.size(); column++) {
                Pairing pairing = new Pairing(samples.get(row), missing.get(column));
                if (victims.pairings().contains(pairing)) {
                    incompatible[row][column] = likelihoods.incompatible(victims.familyOf(pairing.missing()).orElseThrow(),
                            pairing.missing(), victims.samples().get(row), candidates.get(pairing.missing())).size();
                    if (incompatible[row][column] <= most) {
                        kept.add(pairing);
                    }
                }
            }
        }
        List<String> lostSamples = samples.stream().filter(one -> kept.stream().noneMatch(pair -> pair.sample().equals(one))).toList();
        List<String> lostMissing = missing.stream().filter(one -> kept.stream().noneMatch(pair -> pair.missing().equals(one))).toList();
        Map<String, List<String>> errors = new TreeMap<>();
        victims.families().forEach(family -> errors.put(family.id(), likelihoods.mendelianErrors(family)));
        errors.values().removeIf(List::isEmpty);
        return new Exclusions(samples, missing, incompatible, most, lostSamples, lostMissing, victims.families().stream()
                .filter(family -> lostMissing.containsAll(family.missing())).map(ReferenceFamily::id).toList(), errors,
                victims.with(kept).without(lostSamples, lostMissing));
    }

    /** The fewest incompatible markers of a sample; empty where no pairing of it is considered. */
    public OptionalInt fewestOfSample(String sample) {
        return fewest(Arrays.stream(incompatible[samples.indexOf(sample)]));
    }

    /** The fewest incompatible markers of a missing person; empty where no pairing is considered. */
    public OptionalInt fewestOfMissing(String one) {
        int column = missing.indexOf(one);
        return fewest(Arrays.stream(incompatible).mapToInt(row -> row[column]));
    }

    private static OptionalInt fewest(IntStream counts) {
        return counts.filter(count -> count >= 0).min();
    }
}
