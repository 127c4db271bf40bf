package org.athar.engine.simulation;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.athar.engine.genotype.Genotype;
import org.athar.engine.genotype.Marker;
import org.athar.engine.genotype.Sex;
import org.athar.engine.kinship.Circumstances;
import org.athar.engine.pedigree.Member;
import org.athar.engine.pedigree.Pedigree;
import org.athar.engine.search.Family;
import org.athar.engine.search.Profile;

/**
 * Profiles and families of which it is known who belongs where: families of many kinds, one in eight by a marriage of cousins, with one to
 * five relatives typed, each missing one member. Half of the profiles, as far as there are families, are of the missing; a fifth of all are
 * partial. One seed gives the same. Genotypes are kept as two bytes and families are made when they are asked for.
 */
public final class InventedSearch {

    private static final int PARTIAL = 5;
    private static final double NOT_TYPED = 0.15;
    private static final double ALONE = 0.05;
    private static final double SEX_NOT_KNOWN = 0.02;
    private static final int NOT_SEEN = 0xff;

    private final List<Marker> markers;
    private final List<FamilyKind> kinds = new ArrayList<>();
    private final byte[][] seen;
    private final List<Profile> profiles;
    private final int matched;

    /** So many profiles and families at these markers, each of fewer than 255 alleles. */
    public InventedSearch(List<Marker> markers, int profiles, int families, long seed) {
        this.markers = List.copyOf(markers);
        this.matched = Math.min(profiles, families) / 2;
        this.seen = new byte[families][];
        List<GeneDropping> dropping = markers.stream().map(GeneDropping::new).toList();
        SplittableRandom root = new SplittableRandom(seed);
        SplittableRandom[] randoms = IntStream.range(0, Math.max(profiles, families)).mapToObj(at -> root.split())
                .toArray(SplittableRandom[]::new);
        for (int family = 0; family < families; family++) {
            kinds.add(FamilyKind.any(randoms[family]));
        }
        Profile[] drawn = new Profile[profiles];
        IntStream.range(0, randoms.length).parallel().forEach(at -> invent(at, dropping, randoms[at], drawn));
        this.profiles = List.of(drawn);
    }

    private void invent(int at, List<GeneDropping> dropping, SplittableRandom random, Profile[] drawn) {
        if (at < seen.length) {
            FamilyKind kind = kinds.get(at);
            List<Map<String, Genotype>> all = dropping.stream().map(marker -> marker.genotypes(kind.pedigree(), random)).toList();
            seen[at] = coded(kind, all);
            if (at < matched) {
                drawn[at] = profile(at, kind.pedigree(), kind.missing(), all, random);
            }
        }
        if (at >= matched && at < drawn.length) {
            Pedigree alone = new Pedigree(List.of(new Member("x", null, null, random.nextBoolean() ? Sex.MALE : Sex.FEMALE)));
            drawn[at] = profile(at, alone, "x", dropping.stream().map(marker -> marker.genotypes(alone, random)).toList(), random);
        }
    }

    private byte[] coded(FamilyKind kind, List<Map<String, Genotype>> all) {
        byte[] codes = new byte[kind.typed().size() * markers.size() * 2];
        int at = 0;
        for (int marker = 0; marker < markers.size(); marker++) {
            for (String member : kind.typed()) {
                Genotype genotype = all.get(marker).get(member);
                codes[at++] = (byte) (genotype == null ? NOT_SEEN : markers.get(marker).indexOf(genotype.first()));
                codes[at++] = (byte) (genotype == null || genotype.second() == null ? NOT_SEEN
                        : markers.get(marker).indexOf(genotype.second()));
            }
        }
        return codes;
    }

    private Profile profile(int at, Pedigree pedigree, String who, List<Map<String, Genotype>> all, SplittableRandom random) {
        boolean partial = random.nextInt(PARTIAL) == 0;
        Map<String, Genotype> typed = new HashMap<>();
        for (int marker = 0; marker < markers.size(); marker++) {
            Genotype genotype = all.get(marker).get(who);
            if (genotype != null && !(partial && random.nextDouble() < NOT_TYPED)) {
                typed.put(markers.get(marker).name(),
                        partial && random.nextDouble() < ALONE ? new Genotype(genotype.first(), null) : genotype);
            }
        }
        Sex sex = pedigree.members().get(pedigree.places().get(who)).sex();
        return new Profile("P" + at, random.nextDouble() < SEX_NOT_KNOWN ? null : sex, typed, 0);
    }

    /** The profiles. */
    public List<Profile> profiles() {
        return profiles;
    }

    /** The families. */
    public List<Family> families() {
        return new Families();
    }

    /** How many profiles are a missing member's: the first so many, each of the family of the same place. */
    public int matched() {
        return matched;
    }

    private final class Families extends AbstractList<Family> implements RandomAccess {

        @Override
        public Family get(int place) {
            FamilyKind kind = kinds.get(place);
            Map<String, Map<String, Genotype>> all = new HashMap<>();
            int at = 0;
            for (Marker marker : markers) {
                Map<String, Genotype> here = new HashMap<>();
                for (String member : kind.typed()) {
                    String first = allele(marker, seen[place][at++]);
                    String second = allele(marker, seen[place][at++]);
                    if (first != null) {
                        here.put(member, new Genotype(first, second));
                    }
                }
                all.put(marker.name(), here);
            }
            return new Family("F" + place, kind.pedigree(), List.of(kind.missing()), all, Circumstances.PLAIN);
        }

        @Override
        public int size() {
            return kinds.size();
        }
    }

    private static String allele(Marker marker, byte code) {
        return Byte.toUnsignedInt(code) == NOT_SEEN ? null : marker.alleles().get(Byte.toUnsignedInt(code));
    }
}
