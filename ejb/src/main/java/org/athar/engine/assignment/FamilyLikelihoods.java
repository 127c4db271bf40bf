package org.athar.engine.assignment;

import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.athar.engine.genotype.Genotype;
import org.athar.engine.genotype.Marker;
import org.athar.engine.kinship.Circumstances;
import org.athar.engine.kinship.PedigreeLikelihood;
import org.athar.engine.pedigree.Member;
import org.athar.engine.pedigree.Pedigree;

/**
 * The likelihoods of families with samples in the places of their missing. Each is computed once for what is seen at a marker, whichever
 * samples show it, and remembered; so share one of these among all analyses of the same markers. Not for several threads at a time.
 */
public final class FamilyLikelihoods {

    /** What makes two families alike at a marker: their pedigree, whether it mutates, and what was seen of each member. */
    private record Sight(int pedigree, boolean mutation, int marker, List<Object> seen) {
    }

    private final List<Marker> markers;
    private final List<Marker> unchanging;
    private final Map<Pedigree, Integer> pedigrees = new IdentityHashMap<>();
    private final Map<Profile, Double> alone = new IdentityHashMap<>();
    private final Map<Sight, Double> known = new HashMap<>();

    /** Of these markers, each independent of the others. */
    public FamilyLikelihoods(List<Marker> markers) {
        this.markers = List.copyOf(markers);
        this.unchanging = markers.stream().map(marker -> new Marker(marker.name(), marker.chromosome(), marker.alleles(),
                marker.frequencies(), marker.silentFrequency(), null)).toList();
    }

    /** The decimal logarithm of the probability of what was seen of somebody of the population. */
    double log10(Profile sample) {
        return alone.computeIfAbsent(sample, one -> {
            Pedigree person = new Pedigree(List.of(new Member(one.id(), null, null, one.sex())));
            Profile[] seen = {one};
            return IntStream.range(0, markers.size()).mapToDouble(at -> Math.log10(compute(unchanging.get(at), person, seen))).sum();
        });
    }

    /** The decimal logarithm of a family's likelihood, samples in the places of some of its missing; minus infinity if impossible. */
    double log10(ReferenceFamily family, Map<String, Profile> placed) {
        Profile[] seen = seen(family, placed);
        double sum = 0;
        for (int at = 0; at < markers.size() && sum > Double.NEGATIVE_INFINITY; at++) {
            sum += Math.log10(likelihood(family, family.mutation(), at, seen));
        }
        return sum;
    }

    /** The markers at which it would take a mutation. */
    List<String> incompatible(ReferenceFamily family, Map<String, Profile> placed) {
        Profile[] seen = seen(family, placed);
        return IntStream.range(0, markers.size()).filter(at -> likelihood(family, false, at, seen) == 0)
                .mapToObj(at -> markers.get(at).name()).toList();
    }

    /** The markers at which the references of a family cannot be what they are said to be, unless by mutation. */
    public List<String> mendelianErrors(ReferenceFamily family) {
        return incompatible(family, Map.of());
    }

    /** Whether the references of a family can be what they are said to be, with mutation where the family has it. */
    public boolean isConsistent(ReferenceFamily family) {
        return log10(family, Map.of()) > Double.NEGATIVE_INFINITY;
    }

    private static Profile[] seen(ReferenceFamily family, Map<String, Profile> placed) {
        return family.pedigree().members().stream()
                .map(member -> placed.getOrDefault(member.id(), family.typed().get(member.id()))).toArray(Profile[]::new);
    }

    private double likelihood(ReferenceFamily family, boolean mutation, int at, Profile[] seen) {
        Marker marker = mutation ? markers.get(at) : unchanging.get(at);
        Object[] shown = new Object[seen.length];
        for (int place = 0; place < seen.length; place++) {
            Genotype genotype = seen[place] == null ? null : seen[place].genotypes().get(marker.name());
            shown[place] = genotype == null || seen[place].dropout() == 0 ? genotype : List.of(genotype, seen[place].dropout());
        }
        int pedigree = pedigrees.computeIfAbsent(family.pedigree(), any -> pedigrees.size());
        return known.computeIfAbsent(new Sight(pedigree, mutation && markers.get(at).mutation() != null, at, Arrays.asList(shown)),
                any -> compute(marker, family.pedigree(), seen));
    }

    private static double compute(Marker marker, Pedigree pedigree, Profile[] seen) {
        Map<String, Genotype> genotypes = new HashMap<>();
        Map<String, Double> dropout = new HashMap<>();
        for (int place = 0; place < seen.length; place++) {
            Genotype genotype = seen[place] == null ? null : seen[place].genotypes().get(marker.name());
            if (genotype != null) {
                genotypes.put(pedigree.members().get(place).id(), genotype);
                dropout.put(pedigree.members().get(place).id(), seen[place].dropout());
            }
        }
        return PedigreeLikelihood.at(marker, pedigree, genotypes, new Circumstances(0, dropout));
    }
}
