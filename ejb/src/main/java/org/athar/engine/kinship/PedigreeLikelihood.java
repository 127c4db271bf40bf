package org.athar.engine.kinship;

import java.util.HashMap;
import java.util.Map;
import org.athar.engine.genotype.Chromosome;
import org.athar.engine.genotype.Genotype;
import org.athar.engine.genotype.Marker;
import org.athar.engine.genotype.Sex;
import org.athar.engine.pedigree.Member;
import org.athar.engine.pedigree.Pedigree;

/**
 * The probability of what was seen of the members of a pedigree. Exact for every pedigree, loops included: the whole pedigree is summed
 * over, none of it is pruned.
 */
public final class PedigreeLikelihood {

    private PedigreeLikelihood() {
    }

    /** At one marker; 0 where what was seen is impossible, 1 where nothing was seen. Genotypes of others than members are left out. */
    public static double at(Marker marker, Pedigree pedigree, Map<String, Genotype> seen, Circumstances circumstances) {
        return at(marker, pedigree, seen, circumstances, states(marker, pedigree, seen));
    }

    /** The same, the states of alleles known: all that were seen of members must be among them. */
    static double at(Marker marker, Pedigree pedigree, Map<String, Genotype> seen, Circumstances circumstances, AlleleStates states) {
        Network network = new Network();
        AlleleNetwork alleles = new AlleleNetwork(network, marker, pedigree, seen, circumstances, states);
        alleles.draw();
        alleles.inherit();
        return network.sum();
    }

    private static AlleleStates states(Marker marker, Pedigree pedigree, Map<String, Genotype> seen) {
        return new AlleleStates(marker, pedigree.members().stream().map(member -> seen.get(member.id()))
                .filter(genotype -> genotype != null).toList());
    }

    /**
     * At two autosomal markers of one chromosome together, their alleles independent in founders.
     *
     * @param recombination how often a meiosis hands on alleles of different grandparents at the two, 0 to 0.5
     */
    public static double atLinked(Sighted first, Sighted second, double recombination, Pedigree pedigree, Circumstances circumstances) {
        if (!(recombination >= 0 && recombination <= 0.5)) {
            throw new IllegalArgumentException("a recombination fraction is from 0 to 0.5, not " + recombination);
        }
        refuseX(first.marker());
        refuseX(second.marker());
        Network network = new Network();
        Map<String, Integer> toldFirst = new HashMap<>();
        Map<String, Integer> toldSecond = new HashMap<>();
        for (Member child : pedigree.members()) {
            for (Sex parent : Sex.values()) {
                String meiosis = AlleleNetwork.toldBy(child, parent);
                if ((parent == Sex.FEMALE ? child.mother() : child.father()) != null) {
                    toldFirst.put(meiosis, network.variable(0, 1));
                    toldSecond.put(meiosis, network.variable(0, 1));
                    network.add(told -> 0.5 * (told[0] == told[1] ? 1 - recombination : recombination),
                            toldFirst.get(meiosis), toldSecond.get(meiosis));
                }
            }
        }
        inherit(network, first, pedigree, circumstances, toldFirst);
        inherit(network, second, pedigree, circumstances, toldSecond);
        return network.sum();
    }

    private static void refuseX(Marker marker) {
        if (marker.chromosome() == Chromosome.X) {
            throw new IllegalArgumentException(marker.name() + " is at the X chromosome: linked pairs are computed for autosomal markers"
                    + " only, so keep one marker of each X cluster");
        }
    }

    private static void inherit(Network network, Sighted at, Pedigree pedigree, Circumstances circumstances, Map<String, Integer> told) {
        AlleleNetwork alleles = new AlleleNetwork(network, at.marker(), pedigree, at.seen(), circumstances,
                states(at.marker(), pedigree, at.seen()));
        alleles.draw();
        alleles.inherit(told);
    }
}
