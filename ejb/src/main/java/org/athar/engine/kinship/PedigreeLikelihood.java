package org.athar.engine.kinship;

import java.util.HashMap;
import java.util.Map;
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
        Network network = new Network();
        AlleleNetwork alleles = new AlleleNetwork(network, marker, pedigree, seen, circumstances);
        alleles.draw();
        alleles.inherit();
        return network.sum();
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
        inherit(new AlleleNetwork(network, first.marker(), pedigree, first.seen(), circumstances), toldFirst);
        inherit(new AlleleNetwork(network, second.marker(), pedigree, second.seen(), circumstances), toldSecond);
        return network.sum();
    }

    private static void inherit(AlleleNetwork alleles, Map<String, Integer> told) {
        alleles.draw();
        alleles.inherit(told);
    }
}
