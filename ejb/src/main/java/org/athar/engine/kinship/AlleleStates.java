package org.athar.engine.kinship;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.athar.engine.genotype.Genotype;
import org.athar.engine.genotype.Marker;
import org.athar.engine.genotype.MutationModel;
import org.athar.engine.genotype.Sex;

/**
 * What an allele of a marker can be, as far as it makes a difference: those that were seen one by one, the others together where the
 * mutation model allows it, and the silent one.
 */
final class AlleleStates {

    private final Marker marker;
    private final List<int[]> members = new ArrayList<>();
    private final double[] frequencies;
    private final double[][] female;
    private final double[][] male;
    private final boolean silent;

    AlleleStates(Marker marker, Collection<Genotype> seen) {
        this.marker = marker;
        this.silent = marker.silentFrequency() > 0;
        group(seen.stream().flatMap(Genotype::seen).map(marker::indexOf).collect(Collectors.toCollection(TreeSet::new)));
        this.frequencies = frequencies();
        this.female = matrix(Sex.FEMALE);
        this.male = matrix(Sex.MALE);
    }

    private void group(Set<Integer> seen) {
        boolean lumped = marker.mutation() == null || marker.mutation().kind().mayBeLumped();
        List<Integer> rest = new ArrayList<>();
        for (int allele = 0; allele < marker.alleles().size(); allele++) {
            if (!lumped || seen.contains(allele)) {
                members.add(new int[] {allele});
            } else {
                rest.add(allele);
            }
        }
        if (!rest.isEmpty()) {
            members.add(rest.stream().mapToInt(Integer::intValue).toArray());
        }
    }

    private double[] frequencies() {
        double[] found = new double[size()];
        for (int state = 0; state < members.size(); state++) {
            for (int allele : members.get(state)) {
                found[state] += marker.frequencies()[allele] * (1 - marker.silentFrequency());
            }
        }
        if (silent) {
            found[members.size()] = marker.silentFrequency();
        }
        return found;
    }

    private double[][] matrix(Sex parent) {
        double[][] found = new double[size()][size()];
        MutationModel mutation = marker.mutation();
        double[][] alleles = mutation == null ? null : mutation.matrix(parent, marker.alleles(), marker.frequencies());
        for (int from = 0; from < found.length; from++) {
            for (int to = 0; to < found.length; to++) {
                boolean stays = alleles == null || from >= members.size() || to >= members.size();
                found[from][to] = stays ? from == to ? 1 : 0 : handedOn(alleles, members.get(from), members.get(to));
            }
        }
        return found;
    }

    /** The same from each allele of the first group, hence from its first. */
    private static double handedOn(double[][] alleles, int[] from, int[] to) {
        double sum = 0;
        for (int allele : to) {
            sum += alleles[from[0]][allele];
        }
        return sum;
    }

    int size() {
        return members.size() + (silent ? 1 : 0);
    }

    double frequency(int state) {
        return frequencies[state];
    }

    /** The probability that a parent of this sex who has one hands on the other. */
    double handedOn(Sex parent, int from, int to) {
        return (parent == Sex.FEMALE ? female : male)[from][to];
    }

    /** The silent one; -1 where there is none. */
    int silent() {
        return silent ? members.size() : -1;
    }

    /** The state of a visible allele that was seen. */
    int of(String allele) {
        int index = marker.indexOf(allele);
        for (int state = 0; state < members.size(); state++) {
            if (members.get(state)[0] == index) {
                return state;
            }
        }
        throw new IllegalStateException(allele + " was not among those seen");
    }
}
