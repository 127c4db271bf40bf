package org.athar.engine.kinship;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.athar.engine.genotype.Chromosome;
import org.athar.engine.genotype.Genotype;
import org.athar.engine.genotype.Marker;
import org.athar.engine.genotype.MutationModel;
import org.athar.engine.genotype.MutationRates;
import org.athar.engine.genotype.Sex;
import org.athar.engine.pedigree.Member;
import org.athar.engine.pedigree.Pedigree;

/** Markers, families, loops among them, and what was seen of them, drawn by a seed. */
final class RandomFamily {

    private static final List<String> ALLELES = List.of("9", "9.3", "10", "12");

    private final Random random;

    RandomFamily(long seed) {
        this.random = new Random(seed);
    }

    /** Of up to four alleles; {@code rate} of mutations. */
    Marker marker(Chromosome chromosome, MutationModel.Kind kind, double rate, boolean silent) {
        int alleles = 2 + random.nextInt(3);
        double[] frequencies = IntStream.range(0, alleles).mapToDouble(one -> 0.1 + random.nextDouble()).toArray();
        double all = IntStream.range(0, alleles).mapToDouble(one -> frequencies[one]).sum();
        for (int one = 0; one < alleles; one++) {
            frequencies[one] /= all;
        }
        return new Marker("M", chromosome, ALLELES.subList(0, alleles), frequencies, silent ? 0.07 : 0,
                kind == null ? null : model(kind, rate));
    }

    static MutationModel model(MutationModel.Kind kind, double rate) {
        return new MutationModel(kind, new MutationRates(rate, rate / 10, 0.2), new MutationRates(3 * rate, rate / 5, 0.1));
    }

    /** Each member but the first with no, one or two parents among those before, whoever they are. */
    Pedigree pedigree(int size) {
        List<Member> members = new ArrayList<>();
        for (int at = 0; at < size; at++) {
            members.add(new Member("p" + at, anyone(members, Sex.MALE), anyone(members, Sex.FEMALE),
                    random.nextBoolean() ? Sex.MALE : Sex.FEMALE));
        }
        return new Pedigree(members);
    }

    private String anyone(List<Member> members, Sex sex) {
        List<Member> possible = members.stream().filter(one -> one.sex() == sex).toList();
        return possible.isEmpty() || random.nextInt(4) == 0 ? null : possible.get(random.nextInt(possible.size())).id();
    }

    /** Of about two in three members, at times one allele only. */
    Map<String, Genotype> seen(Marker marker, Pedigree pedigree, Predicate<Member> twoOfAMan) {
        Map<String, Genotype> seen = new HashMap<>();
        for (Member member : pedigree.members()) {
            if (random.nextInt(3) > 0) {
                boolean alone = marker.chromosome() == Chromosome.X && member.sex() == Sex.MALE && !twoOfAMan.test(member);
                seen.put(member.id(), new Genotype(allele(marker), alone || random.nextInt(8) == 0 ? null : allele(marker)));
            }
        }
        return seen;
    }

    private String allele(Marker marker) {
        return marker.alleles().get(random.nextInt(marker.alleles().size()));
    }

    /** With any of theta, drop-out and drop-in. */
    Circumstances circumstances(Pedigree pedigree) {
        Map<String, Double> dropout = new HashMap<>();
        Map<String, Double> dropin = new HashMap<>();
        for (Member member : pedigree.members()) {
            if (random.nextInt(3) == 0) {
                dropout.put(member.id(), 0.4 * random.nextDouble());
            }
            if (random.nextInt(3) == 0) {
                dropin.put(member.id(), 0.2 * random.nextDouble());
            }
        }
        return new Circumstances(random.nextBoolean() ? 0 : 0.1 * random.nextDouble(), dropout, dropin);
    }

    Random random() {
        return random;
    }
}
