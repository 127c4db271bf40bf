package org.athar.engine.assignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.athar.engine.genotype.Chromosome;
import org.athar.engine.genotype.Genotype;
import org.athar.engine.genotype.Marker;
import org.athar.engine.genotype.MutationModel;
import org.athar.engine.genotype.MutationRates;
import org.athar.engine.genotype.Sex;
import org.athar.engine.pedigree.Member;
import org.athar.engine.pedigree.Pedigree;

/** Small problems, made by chance from a seed: families of every model of mutation, with cousins who marry, and samples with drop-out. */
final class RandomVictims {

    private final Random random;
    private final List<Marker> markers = new ArrayList<>();

    private RandomVictims(long seed) {
        this.random = new Random(seed);
    }

    /** A problem of so many families and samples. */
    static DisasterVictims of(long seed, int families, int samples) {
        return new RandomVictims(seed).victims(families, samples);
    }

    private DisasterVictims victims(int families, int samples) {
        MutationModel.Kind[] kinds = {null, MutationModel.Kind.EQUAL, MutationModel.Kind.PROPORTIONAL};
        for (int at = 0; at < 3; at++) {
            MutationRates rates = new MutationRates(0.01 + 0.01 * random.nextInt(3), 0, 0);
            markers.add(new Marker("m" + at, Chromosome.AUTOSOMAL, List.of("1", "2", "3"), new double[] {0.2, 0.3, 0.5}, at == 2 ? 0.05 : 0,
                    kinds[at] == null ? null : new MutationModel(kinds[at], rates, rates)));
        }
        List<ReferenceFamily> made = new ArrayList<>();
        for (int at = 0; at < families; at++) {
            made.add(family("F" + at, random.nextInt(3)));
        }
        List<Profile> found = new ArrayList<>();
        for (int at = 0; at < samples; at++) {
            found.add(profile("V" + at, random.nextInt(3) == 0 ? Sex.FEMALE : Sex.MALE, random.nextInt(4) == 0 ? 0.1 : 0));
        }
        return new DisasterVictims(markers, found, made, DisasterVictims.ofSameSex(found, made));
    }

    private Profile profile(String id, Sex sex, double dropout) {
        Map<String, Genotype> genotypes = new HashMap<>();
        for (Marker marker : markers) {
            if (random.nextInt(8) > 0) {
                genotypes.put(marker.name(), new Genotype(allele(), random.nextInt(8) == 0 ? null : allele()));
            }
        }
        return new Profile(id, sex, genotypes, dropout);
    }

    private String allele() {
        return String.valueOf(1 + random.nextInt(3));
    }

    /** Two brothers and a child of either, who have a child together; who is missing and who is typed differs. */
    private ReferenceFamily family(String id, int kind) {
        Pedigree pedigree = new Pedigree(List.of(member("gf", null, null, Sex.MALE), member("gm", null, null, Sex.FEMALE),
                member("f", "gf", "gm", Sex.MALE), member("u", "gf", "gm", Sex.MALE), member("w", null, null, Sex.FEMALE),
                member("x", null, null, Sex.FEMALE), member("s", "f", "w", Sex.MALE), member("t", "f", "w", Sex.MALE),
                member("d", "u", "x", Sex.FEMALE), member("c", "s", "d", Sex.MALE)).stream().map(one -> new Member(in(id, one.id()),
                        in(id, one.father()), in(id, one.mother()), one.sex())).toList());
        List<List<String>> missing = List.of(List.of("f", "s"), List.of("s", "t", "d"), List.of("u", "c"));
        Map<String, Profile> typed = new HashMap<>();
        for (String one : kind == 0 ? Set.of("u", "t") : kind == 1 ? Set.of("w", "c") : Set.of("f", "w", "d")) {
            typed.put(in(id, one), profile(in(id, one), Sex.MALE, 0));
        }
        return new ReferenceFamily(id, pedigree, missing.get(kind).stream().map(one -> in(id, one)).toList(), typed, true);
    }

    private static Member member(String id, String father, String mother, Sex sex) {
        return new Member(id, father, mother, sex);
    }

    private static String in(String family, String one) {
        return one == null ? null : family + one;
    }

    /** Every assignment that the pairings allow. */
    static Set<Assignment> all(DisasterVictims victims) {
        Set<Assignment> all = new LinkedHashSet<>();
        all.add(Assignment.NONE);
        for (Profile sample : victims.samples()) {
            for (Assignment before : List.copyOf(all)) {
                for (Pairing pairing : victims.pairings()) {
                    if (pairing.sample().equals(sample.id())
                            && before.pairings().stream().noneMatch(one -> one.missing().equals(pairing.missing()))) {
                        List<Pairing> more = new ArrayList<>(before.pairings());
                        more.add(pairing);
                        all.add(Assignment.of(more));
                    }
                }
            }
        }
        return all;
    }
}
