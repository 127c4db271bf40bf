package org.athar.engine.kinship;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;
import org.athar.engine.genotype.Chromosome;
import org.athar.engine.genotype.Genotype;
import org.athar.engine.genotype.Marker;
import org.athar.engine.genotype.Sex;
import org.athar.engine.pedigree.Member;
import org.athar.engine.pedigree.Pedigree;

/**
 * A pedigree at one marker as variables, the allele that each member has from the mother and from the father, and factors: what founders
 * draw, what parents hand on, what was seen. A variable has only the values that what was seen of its member allows.
 */
final class AlleleNetwork {

    private static final int NONE = -1;

    private final Marker marker;
    private final Pedigree pedigree;
    private final Map<String, Integer> places;
    private final AlleleStates states;
    private final Circumstances circumstances;
    private final int[] maternal;
    private final int[] paternal;
    private final Network network;

    AlleleNetwork(Network network, Marker marker, Pedigree pedigree, Map<String, Genotype> seen, Circumstances circumstances) {
        this.network = network;
        this.marker = marker;
        this.pedigree = pedigree;
        this.places = pedigree.places();
        this.states = new AlleleStates(marker, pedigree.members().stream().map(member -> seen.get(member.id()))
                .filter(genotype -> genotype != null).toList());
        this.circumstances = circumstances;
        this.maternal = new int[pedigree.members().size()];
        this.paternal = new int[pedigree.members().size()];
        for (int place = 0; place < maternal.length; place++) {
            Member member = pedigree.members().get(place);
            Genotype genotype = seen.get(member.id());
            see(place, isAlone(member), genotype == null ? null : sighting(genotype, member.id()));
        }
    }

    private Sighting sighting(Genotype seen, String member) {
        return new Sighting(states.of(seen.first()), seen.second() == null ? -1 : states.of(seen.second()), states.silent(),
                circumstances.dropoutOf(member));
    }

    private boolean isAlone(Member member) {
        return marker.chromosome() == Chromosome.X && member.sex() == Sex.MALE;
    }

    private void see(int place, boolean alone, Sighting sighting) {
        int[] all = IntStream.range(0, states.size()).toArray();
        if (alone) {
            maternal[place] = network.variable(sighting == null ? all : Arrays.stream(all).filter(own -> sighting.of(own) > 0).toArray());
            paternal[place] = NONE;
            if (sighting != null) {
                network.add(own -> sighting.of(own[0]), maternal[place]);
            }
            return;
        }
        int[] possible = sighting == null ? all : Arrays.stream(all)
                .filter(own -> Arrays.stream(all).anyMatch(other -> sighting.of(own, other) > 0)).toArray();
        maternal[place] = network.variable(possible);
        paternal[place] = network.variable(possible);
        if (sighting != null) {
            network.add(own -> sighting.of(own[0], own[1]), maternal[place], paternal[place]);
        }
    }

    /** What parents hand on, each allele of a parent as often as the other. */
    void inherit() {
        boolean[] handedOn = new boolean[maternal.length];
        eachMeiosis((child, sex, parent, allele) -> handOn(sex, parent, allele, handedOn));
    }

    private interface Handing {
        void on(Member child, Sex sex, int parent, int allele);
    }

    private void eachMeiosis(Handing handing) {
        for (Member child : pedigree.members()) {
            int place = places.get(child.id());
            if (child.mother() != null) {
                handing.on(child, Sex.FEMALE, places.get(child.mother()), maternal[place]);
            }
            if (child.father() != null && paternal[place] != NONE) {
                handing.on(child, Sex.MALE, places.get(child.father()), paternal[place]);
            }
        }
    }

    /** Nothing tells the two alleles of a founder apart, so the first that is handed on may be called the maternal one. */
    private void handOn(Sex sex, int parent, int child, boolean[] handedOn) {
        Member member = pedigree.members().get(parent);
        boolean first = member.mother() == null && member.father() == null && !handedOn[parent];
        handedOn[parent] = true;
        if (paternal[parent] == NONE || first) {
            network.add(have -> states.handedOn(sex, have[0], have[1]), maternal[parent], child);
            return;
        }
        network.add(new Meiosis(
                network.factor(have -> 0.5 * (states.handedOn(sex, have[0], have[2]) + states.handedOn(sex, have[1], have[2])),
                        maternal[parent], paternal[parent], child),
                network.factor(have -> 0.5 * states.handedOn(sex, have[0], have[1]), maternal[parent], child),
                network.factor(have -> 0.5 * states.handedOn(sex, have[0], have[1]), paternal[parent], child)));
    }

    /**
     * The same, each meiosis told by a variable of its own that says which of the parent's alleles it was, 0 for the maternal one; what
     * they are is the same at every marker of one chromosome.
     *
     * @param told by child and sex of parent, see {@link #toldBy}
     */
    void inherit(Map<String, Integer> told) {
        eachMeiosis((child, sex, parent, allele) -> handOn(sex, parent, allele, told.get(toldBy(child, sex))));
    }

    /** The name of a meiosis. */
    static String toldBy(Member child, Sex parent) {
        return child.id() + (parent == Sex.FEMALE ? " of the mother" : " of the father");
    }

    private void handOn(Sex sex, int parent, int child, int told) {
        network.add(have -> states.handedOn(sex, have[have[0] + 1], have[3]), told, maternal[parent], paternal[parent], child);
    }

    /** What those draw from the population whose parent is not in the pedigree. */
    void draw() {
        int[] drawn = founders();
        if (circumstances.theta() == 0) {
            Arrays.stream(drawn).forEach(one -> network.add(own -> states.frequency(own[0]), one));
        } else {
            network.add(this::oneAfterAnother, drawn);
        }
    }

    private int[] founders() {
        IntStream.Builder drawn = IntStream.builder();
        for (int place = 0; place < maternal.length; place++) {
            Member member = pedigree.members().get(place);
            if (member.mother() == null) {
                drawn.add(maternal[place]);
            }
            if (member.father() == null && paternal[place] != NONE) {
                drawn.add(paternal[place]);
            }
        }
        return drawn.build().toArray();
    }

    /** Balding and Nichols: each allele that was drawn before makes it likelier to be drawn again. */
    private double oneAfterAnother(int[] drawn) {
        double theta = circumstances.theta();
        int[] before = new int[states.size()];
        double probability = 1;
        for (int at = 0; at < drawn.length; at++) {
            probability *= (before[drawn[at]] * theta + (1 - theta) * states.frequency(drawn[at])) / (1 + (at - 1) * theta);
            before[drawn[at]]++;
        }
        return probability;
    }
}
