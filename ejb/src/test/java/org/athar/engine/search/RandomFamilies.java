package org.athar.engine.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.athar.engine.genotype.Chromosome;
import org.athar.engine.genotype.Genotype;
import org.athar.engine.genotype.Marker;
import org.athar.engine.genotype.MutationModel;
import org.athar.engine.genotype.MutationRates;
import org.athar.engine.genotype.Sex;
import org.athar.engine.kinship.Circumstances;
import org.athar.engine.pedigree.Member;
import org.athar.engine.pedigree.Pedigree;
import org.athar.engine.simulation.GeneDropping;

/** Families of any form, with marriages of cousins, several wives and half sibs, and some of their members' genotypes; by a seed. */
final class RandomFamilies {

    private static final List<String> ALLELES = List.of("8", "9", "9.3", "10", "11", "12.3", "13");
    private static final double LOST = 0.15;

    private final SplittableRandom random;

    RandomFamilies(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** A marker with this rule of mutation, null for none. */
    Marker marker(MutationModel.Kind kind, Chromosome chromosome, double silent) {
        double[] frequencies = random.doubles(ALLELES.size(), 0.02, 1).toArray();
        double sum = IntStream.range(0, frequencies.length).mapToDouble(at -> frequencies[at]).sum();
        for (int at = 0; at < frequencies.length; at++) {
            frequencies[at] /= sum;
        }
        MutationRates female = new MutationRates(0.01, kind == MutationModel.Kind.STEPWISE ? 0.001 : 0, 0.1);
        MutationRates male = new MutationRates(0.03, kind == MutationModel.Kind.STEPWISE ? 0.002 : 0, 0.2);
        return new Marker("M", chromosome, ALLELES, frequencies, silent, kind == null ? null : new MutationModel(kind, female, male));
    }

    /** So many markers. */
    List<Marker> markers(int count, MutationModel.Kind kind) {
        return IntStream.range(0, count).mapToObj(at -> {
            Marker one = marker(kind, Chromosome.AUTOSOMAL, 0);
            return new Marker("M" + at, one.chromosome(), one.alleles(), one.frequencies(), 0, one.mutation());
        }).toList();
    }

    /** Founders first, then children of any man and woman before them, some of whom know one parent alone. */
    Pedigree pedigree(int founders, int children) {
        List<Member> members = new ArrayList<>();
        for (int at = 0; at < founders; at++) {
            members.add(new Member("m" + at, null, null, at % 2 == 0 ? Sex.MALE : Sex.FEMALE));
        }
        for (int at = founders; at < founders + children; at++) {
            boolean half = random.nextInt(8) == 0;
            String father = half ? null : any(members, Sex.MALE);
            members.add(new Member("m" + at, father, any(members, Sex.FEMALE), random.nextBoolean() ? Sex.MALE : Sex.FEMALE));
        }
        return new Pedigree(shuffled(members));
    }

    private List<Member> shuffled(List<Member> members) {
        List<Member> left = new ArrayList<>(members);
        List<Member> shuffled = new ArrayList<>();
        while (!left.isEmpty()) {
            shuffled.add(left.remove(random.nextInt(left.size())));
        }
        return shuffled;
    }

    private String any(List<Member> members, Sex sex) {
        List<Member> some = members.stream().filter(member -> member.sex() == sex).toList();
        return some.get(Math.max(random.nextInt(some.size()), random.nextInt(some.size()))).id();
    }

    /** Some of a family with what may be seen of them: all, one allele, or a copy lost. One of the others is missing. */
    Family family(Marker marker, Pedigree pedigree, int typed, boolean troubled) {
        Map<String, Genotype> all = new GeneDropping(marker).genotypes(pedigree, random);
        List<Member> order = shuffled(pedigree.members());
        Map<String, Genotype> seen = new HashMap<>();
        Map<String, Double> dropout = new HashMap<>();
        for (Member member : order.subList(1, order.size())) {
            Genotype genotype = all.get(member.id());
            if (seen.size() < typed && genotype != null) {
                seen.put(member.id(), troubled && random.nextInt(4) == 0 ? new Genotype(genotype.first(), null) : genotype);
                if (troubled && random.nextInt(3) == 0) {
                    dropout.put(member.id(), LOST);
                }
            }
        }
        return new Family("F", pedigree, List.of(order.get(0).id()), Map.of(marker.name(), seen), new Circumstances(0, dropout));
    }
}
