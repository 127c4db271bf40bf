package org.athar.engine.kinship;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.athar.engine.genotype.Genotype;
import org.athar.engine.genotype.Marker;
import org.athar.engine.pedigree.Pedigree;

/**
 * Where what was seen of a family cannot be by its pedigree unless an allele changed, and without whom it could. Asked of every family
 * before it is searched (rule D5). Frequencies play no part: an allele that no table knows of is no inconsistency.
 *
 * @param compared how many markers were asked
 * @param loci     those that are inconsistent, in the order in which they were given
 */
public record MendelianConsistency(int compared, List<Locus> loci) {

    /** Sets of so many members are tried at most, and so many sets at a locus. */
    public static final int LARGEST_SET = 3;
    static final int MOST_SETS = 5_000;

    /**
     * One that is inconsistent.
     *
     * @param marker  its name
     * @param mending the smallest sets of members without whose genotypes it is consistent, all of one size; empty where none was found
     *                among those tried: all of up to three members, but no more than 5,000 in all
     */
    public record Locus(String marker, List<Set<String>> mending) {

        /** Keeps the sets as they are. */
        public Locus {
            mending = mending.stream().map(Set::copyOf).toList();
        }
    }

    /** Keeps the list as it is. */
    public MendelianConsistency {
        loci = List.copyOf(loci);
    }

    /**
     * Of a family at these markers; their models of mutation are set aside, silent alleles are not.
     *
     * @param seen    by marker and member
     * @param dropout by member, the probability that a copy of an allele is not seen
     */
    public static MendelianConsistency of(Pedigree family, List<Marker> markers, Map<String, Map<String, Genotype>> seen,
            Map<String, Double> dropout) {
        Circumstances circumstances = new Circumstances(0, dropout);
        List<Locus> loci = new ArrayList<>();
        for (Marker marker : markers) {
            Map<String, Genotype> here = new TreeMap<>(seen.getOrDefault(marker.name(), Map.of()));
            here.keySet().retainAll(family.places().keySet());
            Marker even = even(marker);
            if (!isConsistent(even, family, here, circumstances)) {
                loci.add(new Locus(marker.name(), mending(even, family, here, circumstances)));
            }
        }
        return new MendelianConsistency(markers.size(), loci);
    }

    private static Marker even(Marker marker) {
        double[] alike = new double[marker.alleles().size()];
        Arrays.fill(alike, 1.0 / alike.length);
        return new Marker(marker.name(), marker.chromosome(), marker.alleles(), alike, marker.silentFrequency(), null);
    }

    private static boolean isConsistent(Marker marker, Pedigree family, Map<String, Genotype> seen, Circumstances circumstances) {
        return PedigreeLikelihood.at(marker, family, seen, circumstances) > 0;
    }

    private static List<Set<String>> mending(Marker marker, Pedigree family, Map<String, Genotype> seen, Circumstances circumstances) {
        List<Set<String>> sets = List.of(Set.of());
        int tried = 0;
        for (int size = 1; size <= LARGEST_SET; size++) {
            sets = withOneMore(sets, seen.keySet());
            tried += sets.size();
            if (tried > MOST_SETS) {
                return List.of();
            }
            List<Set<String>> mending = sets.stream().filter(set -> {
                Map<String, Genotype> rest = new HashMap<>(seen);
                rest.keySet().removeAll(set);
                return isConsistent(marker, family, rest, circumstances);
            }).toList();
            if (!mending.isEmpty()) {
                return mending;
            }
        }
        return List.of();
    }

    /** Each set with each member that comes after its last. */
    private static List<Set<String>> withOneMore(List<Set<String>> sets, Set<String> members) {
        List<Set<String>> larger = new ArrayList<>();
        for (Set<String> set : sets) {
            for (String member : members) {
                if (set.stream().allMatch(one -> one.compareTo(member) < 0)) {
                    Set<String> more = new TreeSet<>(set);
                    more.add(member);
                    larger.add(more);
                }
            }
        }
        return larger;
    }

    /** Whether no marker is inconsistent. */
    public boolean isConsistent() {
        return loci.isEmpty();
    }

    /** At how many of the inconsistent loci each member alone would mend it; whoever stands at all of them is first to be asked about. */
    public Map<String, Integer> mendedByOne() {
        Map<String, Integer> loci = new TreeMap<>();
        for (Locus locus : this.loci) {
            locus.mending().stream().filter(set -> set.size() == 1).forEach(set -> loci.merge(set.iterator().next(), 1, Integer::sum));
        }
        return loci;
    }
}
