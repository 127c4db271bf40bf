package org.athar.engine.kinship;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.athar.engine.genotype.Genotype;
import org.athar.engine.genotype.Marker;
import org.athar.engine.genotype.Sex;
import org.athar.engine.pedigree.Member;
import org.athar.engine.pedigree.Pedigree;

/**
 * How probable each complete genotype of an untyped member is, given what was seen of the others, and of two members together. Genotypes
 * are numbered: of alleles i and j, i not above j, {@code j (j + 1) / 2 + i}; of a man at the X chromosome by his allele; the last number
 * is that nothing is seen, since all there is is silent.
 */
public final class GenotypeProbabilities {

    private GenotypeProbabilities() {
    }

    /** Of one member; they sum to 1. An {@link IllegalArgumentException} where what was seen of the others is impossible. */
    public static double[] of(Marker marker, Pedigree family, String member, Map<String, Genotype> seen, Circumstances circumstances) {
        return of(marker, family, member, null, seen, circumstances)[0];
    }

    /** Of two members together, a row for each genotype of the first; all together they sum to 1. */
    public static double[][] of(Marker marker, Pedigree family, String first, String second, Map<String, Genotype> seen,
            Circumstances circumstances) {
        AlleleStates states = new AlleleStates(marker);
        Network network = new Network();
        AlleleNetwork alleles = new AlleleNetwork(network, marker, family, seen, circumstances, states);
        alleles.draw();
        alleles.inherit();
        int[] mine = second == null ? new int[0] : alleles.allelesOf(first);
        int[] theirs = alleles.allelesOf(second == null ? first : second);
        int[] kept = Arrays.copyOf(mine, mine.length + theirs.length);
        System.arraycopy(theirs, 0, kept, mine.length, theirs.length);
        double[] joint = network.sums(kept);
        double all = Arrays.stream(joint).sum();
        if (!(all > 0)) {
            throw new IllegalArgumentException("what was seen at " + marker.name()
                    + " cannot be under this pedigree: check who is whose parent, the genotypes, or allow for mutation");
        }
        int[] rows = genotypes(marker, mine.length, states.size());
        int[] columns = genotypes(marker, theirs.length, states.size());
        double[][] found = new double[mine.length == 0 ? 1 : count(marker, mine.length == 1)][count(marker, theirs.length == 1)];
        for (int cell = 0; cell < joint.length; cell++) {
            found[rows[cell / columns.length]][columns[cell % columns.length]] += joint[cell] / all;
        }
        return found;
    }

    /** Of somebody of the population, of whom and of whose relatives nothing is known. */
    public static double[] inPopulation(Marker marker, Sex sex) {
        Pedigree alone = new Pedigree(List.of(new Member("somebody", null, null, sex)));
        return of(marker, alone, "somebody", Map.of(), Circumstances.PLAIN);
    }

    private static int count(Marker marker, boolean alone) {
        int alleles = marker.alleles().size();
        return (alone ? alleles : alleles * (alleles + 1) / 2) + 1;
    }

    /** The number of the genotype for each combination of states of so many copies, the last running fastest. */
    private static int[] genotypes(Marker marker, int copies, int states) {
        int[] found = new int[(int) Math.pow(states, copies)];
        int unseen = count(marker, copies == 1) - 1;
        int silent = marker.alleles().size();
        for (int cell = 0; cell < found.length && copies > 0; cell++) {
            int one = cell % states;
            int other = copies == 1 ? one : cell / states;
            int low = Math.min(one, other);
            int high = Math.max(one, other);
            high = high == silent ? low : high;
            found[cell] = low == silent ? unseen : copies == 1 ? low : high * (high + 1) / 2 + low;
        }
        return found;
    }
}
