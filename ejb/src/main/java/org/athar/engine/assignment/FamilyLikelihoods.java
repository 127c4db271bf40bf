package org.athar.engine.assignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.athar.engine.assignment.part.GenotypeRatios;
import org.athar.engine.assignment.part.Part;
import org.athar.engine.assignment.part.PedigreeParts;
import org.athar.engine.genotype.Chromosome;
import org.athar.engine.genotype.Genotype;
import org.athar.engine.genotype.Marker;
import org.athar.engine.genotype.MutationModel.Kind;
import org.athar.engine.genotype.Sex;
import org.athar.engine.kinship.Circumstances;
import org.athar.engine.kinship.PedigreeLikelihood;
import org.athar.engine.pedigree.Member;
import org.athar.engine.pedigree.Pedigree;

/**
 * The likelihoods of families with samples in the places of their missing. A pedigree is taken apart at those who are typed, and each part
 * is computed once for what is seen at a marker, whoever shows it; so share one of these among all analyses of the same markers.
 */
public final class FamilyLikelihoods {

    /** A family with samples in it: its pedigree, whether it mutates, and by place whose profile is there. */
    private record Filled(int pedigree, boolean mutation, List<Integer> profiles) {
    }

    /** The place of a missing person in a family. */
    private record Place(Filled family, String missing) {
    }

    /** How a family is taken apart: by place who was typed, and whose genotype leaves no doubt. */
    private record Cut(int pedigree, boolean stationary, Set<String> typed, Set<String> known) {
    }

    /** What makes two parts alike at a marker: their shape, whether it mutates, and by place what was seen. */
    private record Sight(int shape, boolean mutation, int marker, List<Object> seen) {
    }

    /** A part with the number of its shape. */
    private record Shape(int number, Part part) {
    }

    /** A pedigree taken apart. */
    private record Shapes(List<Shape> shapes, List<Shape> divisor) {
    }

    private static final Map<Sex, Pedigree> PERSON = Map.of(Sex.FEMALE, person(Sex.FEMALE), Sex.MALE, person(Sex.MALE));

    /** From so many samples on, a table of all genotypes of a missing person costs less than the samples one by one. */
    private static final int MANY = 8;

    private final List<Marker> markers;
    private final List<Marker> unchanging;
    private final boolean silent;
    private final Map<Object, Integer> numbers = Collections.synchronizedMap(new IdentityHashMap<>());
    private final Map<Pedigree, Integer> shapes = Collections.synchronizedMap(new HashMap<>());
    private final Map<Cut, Shapes> cuts = new ConcurrentHashMap<>();
    private final Map<Sight, Double> known = new ConcurrentHashMap<>();
    private final Map<Filled, Double> totals = new ConcurrentHashMap<>();
    private final Map<Place, List<GenotypeRatios>> tables = new ConcurrentHashMap<>();
    private final Map<Filled, List<String>> errors = new ConcurrentHashMap<>();

    /** Of these markers, each independent of the others. */
    public FamilyLikelihoods(List<Marker> markers) {
        this.markers = List.copyOf(markers);
        this.silent = markers.stream().anyMatch(marker -> marker.silentFrequency() > 0);
        this.unchanging = markers.stream().map(marker -> new Marker(marker.name(), marker.chromosome(), marker.alleles(),
                marker.frequencies(), marker.silentFrequency(), null)).toList();
    }

    private static Pedigree person(Sex sex) {
        return new Pedigree(List.of(new Member("0", null, null, sex)));
    }

    /** The decimal logarithm of the probability of what was seen of somebody of the population. */
    double log10(Profile sample) {
        return log10(PERSON.get(sample.sex()), false, new Profile[] {sample});
    }

    /** The decimal logarithm of a family's likelihood, samples in the places of some of its missing; minus infinity if impossible. */
    double log10(ReferenceFamily family, Map<String, Profile> placed) {
        return log10(family.pedigree(), family.mutation(), seen(family, placed));
    }

    private double log10(Pedigree pedigree, boolean mutation, Profile[] seen) {
        Filled filled = filled(pedigree, mutation, seen);
        Double total = totals.get(filled);
        if (total == null) {
            total = 0.0;
            for (int at = 0; at < markers.size() && total > Double.NEGATIVE_INFINITY; at++) {
                total += Math.log10(likelihood(pedigree, mutation, at, seen));
            }
            totals.put(filled, total);
        }
        return total;
    }

    /**
     * The ratio of a family's likelihood with a sample in the place of somebody missing to that without, and the sample of the population;
     * not a number where the family is impossible already.
     *
     * @param samples how many are to be compared with the missing person: for many, a table of all genotypes he or she may have is made
     */
    double log10Ratio(ReferenceFamily family, String missing, Profile sample, long samples) {
        double without = log10(family, Map.of());
        if (without == Double.NEGATIVE_INFINITY) {
            return Double.NaN;
        }
        return samples < MANY || sample.dropout() > 0 || silent
                ? log10(family, Map.of(missing, sample)) - without - log10(sample)
                : Arrays.stream(ratios(family, family.mutation(), missing, sample, List.of())).map(Math::log10).sum();
    }

    /** At each marker, by the tables of the missing person; 1 where the sample was not typed, or the family is impossible by itself. */
    private double[] ratios(ReferenceFamily family, boolean mutation, String missing, Profile sample, List<String> impossible) {
        Place place = new Place(filled(family.pedigree(), mutation, seen(family, Map.of())), missing);
        List<GenotypeRatios> mine = tables.get(place);
        if (mine == null) {
            mine = IntStream.range(0, markers.size()).mapToObj(at -> impossible.contains(markers.get(at).name()) ? null
                    : table(family, mutation, missing, at)).toList();
            tables.put(place, mine);
        }
        double[] ratios = new double[markers.size()];
        for (int at = 0; at < ratios.length; at++) {
            Genotype genotype = sample.genotypes().get(markers.get(at).name());
            ratios[at] = genotype == null || mine.get(at) == null ? 1 : mine.get(at).ratio(genotype);
        }
        return ratios;
    }

    private GenotypeRatios table(ReferenceFamily family, boolean mutation, String missing, int at) {
        Marker marker = mutation ? markers.get(at) : unchanging.get(at);
        Typed typed = typed(family.pedigree(), marker, seen(family, Map.of()));
        Set<String> open = new HashSet<>(typed.profiles().keySet());
        open.add(missing);
        Shapes apart = apart(family.pedigree(), new Cut(number(family.pedigree()), isStationary(marker), open, typed.sure()));
        Part part = apart.shapes().stream().map(Shape::part).filter(one -> one.people().contains(missing)).findFirst().orElseThrow();
        Evidence evidence = evidence(part, marker, typed.profiles());
        return GenotypeRatios.of(marker, part.pedigree(), part.pedigree().members().get(part.people().indexOf(missing)).id(),
                evidence.genotypes(), evidence.circumstances());
    }

    /** The markers at which it would take a mutation that a sample is somebody missing. */
    List<String> incompatible(ReferenceFamily family, String missing, Profile sample, long samples) {
        if (samples < MANY || sample.dropout() > 0 || silent) {
            return impossible(family.pedigree(), seen(family, Map.of(missing, sample)));
        }
        List<String> own = mendelianErrors(family);
        double[] ratios = ratios(family, false, missing, sample, own);
        return IntStream.range(0, ratios.length).filter(at -> ratios[at] == 0 || own.contains(markers.get(at).name()))
                .mapToObj(at -> markers.get(at).name()).toList();
    }

    /** The markers at which the references of a family cannot be what they are said to be, unless by mutation. */
    public List<String> mendelianErrors(ReferenceFamily family) {
        return impossible(family.pedigree(), seen(family, Map.of()));
    }

    private List<String> impossible(Pedigree pedigree, Profile[] seen) {
        Filled filled = filled(pedigree, false, seen);
        List<String> found = errors.get(filled);
        if (found == null) {
            found = IntStream.range(0, markers.size()).filter(at -> likelihood(pedigree, false, at, seen) == 0)
                    .mapToObj(at -> markers.get(at).name()).toList();
            errors.put(filled, found);
        }
        return found;
    }

    /** Whether the references of a family can be what they are said to be, with mutation where the family has it. */
    public boolean isConsistent(ReferenceFamily family) {
        return log10(family, Map.of()) > Double.NEGATIVE_INFINITY;
    }

    private static Profile[] seen(ReferenceFamily family, Map<String, Profile> placed) {
        List<Member> members = family.pedigree().members();
        Profile[] seen = new Profile[members.size()];
        for (int place = 0; place < seen.length; place++) {
            String id = members.get(place).id();
            seen[place] = placed.containsKey(id) ? placed.get(id) : family.typed().get(id);
        }
        return seen;
    }

    private Filled filled(Pedigree pedigree, boolean mutation, Profile[] seen) {
        List<Integer> profiles = new ArrayList<>(seen.length);
        for (Profile one : seen) {
            profiles.add(one == null ? -1 : number(one));
        }
        return new Filled(number(pedigree), mutation, profiles);
    }

    private int number(Object one) {
        return numbers.computeIfAbsent(one, any -> numbers.size());
    }

    /** Who was typed at a marker, and whose genotype that leaves no doubt of. */
    private record Typed(Map<String, Profile> profiles, Set<String> sure) {
    }

    private static Typed typed(Pedigree pedigree, Marker marker, Profile[] seen) {
        Map<String, Profile> typed = new HashMap<>();
        Set<String> sure = new HashSet<>();
        for (int place = 0; place < seen.length; place++) {
            Genotype genotype = seen[place] == null ? null : seen[place].genotypes().get(marker.name());
            if (genotype != null) {
                Member member = pedigree.members().get(place);
                typed.put(member.id(), seen[place]);
                if (isSure(marker, member.sex(), genotype, seen[place])) {
                    sure.add(member.id());
                }
            }
        }
        return new Typed(typed, sure);
    }

    private double likelihood(Pedigree pedigree, boolean mutation, int at, Profile[] seen) {
        Marker marker = mutation ? markers.get(at) : unchanging.get(at);
        Typed typed = typed(pedigree, marker, seen);
        Cut cut = new Cut(number(pedigree), isStationary(marker), typed.profiles().keySet(), typed.sure());
        Shapes apart = cuts.computeIfAbsent(cut, any -> apart(pedigree, cut));
        double product = 1;
        for (Shape shape : apart.shapes()) {
            product *= likelihood(shape, marker, at, typed.profiles());
        }
        for (int one = 0; one < apart.divisor().size() && product > 0; one++) {
            product /= likelihood(apart.divisor().get(one), marker, at, typed.profiles());
        }
        return product;
    }

    /** Alleles that nobody in the population has would make a founder of a child by mutation, which is impossible. */
    private static boolean isSure(Marker marker, Sex sex, Genotype seen, Profile profile) {
        boolean one = marker.chromosome() == Chromosome.X && sex == Sex.MALE;
        boolean complete = one || seen.second() != null && (marker.silentFrequency() == 0 || !seen.second().equals(seen.first()));
        return profile.dropout() == 0 && complete && seen.seen().allMatch(allele -> marker.frequencies()[marker.indexOf(allele)] > 0);
    }

    private static boolean isStationary(Marker marker) {
        return marker.mutation() == null || marker.mutation().kind() == Kind.PROPORTIONAL || marker.mutation().kind() == Kind.DAWID;
    }

    private Shapes apart(Pedigree pedigree, Cut cut) {
        PedigreeParts parts = PedigreeParts.of(pedigree, cut.typed(), cut.known(), cut.stationary());
        Map<String, Integer> places = pedigree.places();
        return new Shapes(parts.parts().stream().map(this::shape).toList(), parts.divisor().stream()
                .map(id -> shape(new Part(PERSON.get(pedigree.members().get(places.get(id)).sex()), List.of(id)))).toList());
    }

    private Shape shape(Part part) {
        return new Shape(shapes.computeIfAbsent(part.pedigree(), any -> shapes.size()), part);
    }

    private double likelihood(Shape shape, Marker marker, int at, Map<String, Profile> typed) {
        List<String> people = shape.part().people();
        List<Object> seen = new ArrayList<>(people.size());
        for (String id : people) {
            Profile profile = typed.get(id);
            Genotype genotype = profile == null ? null : profile.genotypes().get(marker.name());
            seen.add(profile == null || profile.dropout() == 0 ? genotype : List.of(genotype, profile.dropout()));
        }
        Sight sight = new Sight(shape.number(), marker.mutation() != null, at, seen);
        Double likelihood = known.get(sight);
        if (likelihood == null) {
            likelihood = compute(shape.part(), marker, typed);
            known.put(sight, likelihood);
        }
        return likelihood;
    }

    private static double compute(Part part, Marker marker, Map<String, Profile> typed) {
        Evidence evidence = evidence(part, marker, typed);
        return PedigreeLikelihood.at(marker, part.pedigree(), evidence.genotypes(), evidence.circumstances());
    }

    /** What was seen of the members of a part, by their names in it. */
    private record Evidence(Map<String, Genotype> genotypes, Circumstances circumstances) {
    }

    private static Evidence evidence(Part part, Marker marker, Map<String, Profile> typed) {
        Map<String, Genotype> genotypes = new HashMap<>();
        Map<String, Double> dropout = new HashMap<>();
        for (int place = 0; place < part.people().size(); place++) {
            Profile profile = typed.get(part.people().get(place));
            if (profile != null) {
                String member = part.pedigree().members().get(place).id();
                genotypes.put(member, profile.genotypes().get(marker.name()));
                dropout.put(member, profile.dropout());
            }
        }
        return new Evidence(genotypes, new Circumstances(0, dropout));
    }
}
