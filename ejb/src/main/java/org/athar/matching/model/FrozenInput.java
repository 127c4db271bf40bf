package org.athar.matching.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.athar.engine.genotype.Chromosome;
import org.athar.engine.genotype.Genotype;
import org.athar.engine.genotype.Marker;
import org.athar.engine.genotype.MutationModel;
import org.athar.engine.genotype.MutationRates;
import org.athar.engine.genotype.Sex;
import org.athar.engine.genotype.StrProfile;
import org.athar.engine.kinship.Circumstances;
import org.athar.engine.pedigree.Member;
import org.athar.engine.pedigree.Pedigree;
import org.athar.engine.search.Family;
import org.athar.engine.search.Profile;
import org.athar.laboratory.ProfileId;
import org.athar.laboratory.SampleId;
import org.athar.missing.MissingPersonId;
import org.athar.pedigree.PedigreeId;

/**
 * Everything that a run computes with, and nothing else: from the same text the same engine finds the same. Read from the text that
 * {@link FrozenText} writes.
 */
public final class FrozenInput {

    private static final String NONE = "-";

    private final List<Marker> markers = new ArrayList<>();
    private final List<Profile> profiles = new ArrayList<>();
    private final Map<String, String[]> profileLines = new HashMap<>();
    private final List<List<String[]>> families = new ArrayList<>();
    private final Map<String, Integer> placeOfFamily = new HashMap<>();
    private double theta;
    private double dropout;
    private double least;

    private FrozenInput() {
    }

    /** Reads it; an {@link IllegalArgumentException} where it is no such text. */
    public static FrozenInput parse(String text) {
        FrozenInput input = new FrozenInput();
        if (!text.startsWith(FrozenText.HEAD)) {
            throw new IllegalArgumentException("no frozen input of a run");
        }
        text.lines().skip(1).forEach(line -> input.take(line.split("\t", -1)));
        return input;
    }

    private void take(String[] words) {
        switch (words[0]) {
            case "theta" -> theta = Double.parseDouble(words[1]);
            case "dropout" -> dropout = Double.parseDouble(words[1]);
            case "least" -> least = Double.parseDouble(words[1]);
            case "marker" -> markers.add(marker(words));
            case "profile" -> {
                profileLines.put(words[1], words);
                profiles.add(new Profile(words[1], sex(words[3]), seen(words[5]), Boolean.parseBoolean(words[4]) ? dropout : 0));
            }
            case "family" -> {
                placeOfFamily.put(words[1], families.size());
                families.add(new ArrayList<>(List.<String[]>of(words)));
            }
            case "member" -> families.get(families.size() - 1).add(words);
            default -> { }
        }
    }

    private static Marker marker(String[] words) {
        double[] frequencies = Arrays.stream(words[3].split(",")).mapToDouble(Double::parseDouble).toArray();
        MutationModel mutation = words[4].equals(NONE) ? null
                : new MutationModel(MutationModel.Kind.valueOf(words[4]), rates(words[5]), rates(words[6]));
        return new Marker(words[1], Chromosome.AUTOSOMAL, List.of(words[2].split(",")), frequencies, 0, mutation);
    }

    private static MutationRates rates(String word) {
        double[] rates = Arrays.stream(word.split(",")).mapToDouble(Double::parseDouble).toArray();
        return new MutationRates(rates[0], rates[1], rates[2]);
    }

    private static Sex sex(String word) {
        return word.equals(NONE) ? null : Sex.valueOf(word);
    }

    private Map<String, Genotype> seen(String line) {
        Map<String, Genotype> seen = StrProfile.parse(line).genotypes();
        seen.keySet().retainAll(markers.stream().map(Marker::name).collect(Collectors.toSet()));
        return seen;
    }

    /** The markers, with frequencies and models of mutation. */
    public List<Marker> markers() {
        return List.copyOf(markers);
    }

    /** Decimal logarithm of the least ratio that is told. */
    public double least() {
        return least;
    }

    /** What was seen of remains. */
    public List<Profile> profiles() {
        return profiles;
    }

    /** The profile of a sample. */
    public Profile profile(SampleId sample) {
        return profiles.stream().filter(one -> one.id().equals(sample.toString())).findFirst().orElseThrow();
    }

    /** How many families there are. */
    public int size() {
        return families.size();
    }

    /** The families, each made when it is asked for. */
    public List<Family> families() {
        return new java.util.AbstractList<>() {

            @Override
            public Family get(int place) {
                return family(place);
            }

            @Override
            public int size() {
                return families.size();
            }
        };
    }

    /** The family of a pedigree. */
    public Family family(PedigreeId pedigree) {
        return family(placeOfFamily.get(pedigree.toString()));
    }

    private Family family(int place) {
        List<String[]> lines = families.get(place);
        List<Member> members = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        Map<String, Map<String, Genotype>> seen = new HashMap<>();
        Map<String, Double> lost = new HashMap<>();
        for (String[] words : lines.subList(1, lines.size())) {
            members.add(new Member(words[1], parent(words[2]), parent(words[3]), sex(words[4])));
            if (!words[7].equals(NONE)) {
                seen(words[8]).forEach((marker, genotype) -> seen.computeIfAbsent(marker, none -> new HashMap<>()).put(words[1], genotype));
                lost.put(words[1], Boolean.parseBoolean(words[7]) ? dropout : 0);
            } else if (!words[5].equals(NONE)) {
                missing.add(words[1]);
            }
        }
        return new Family(lines.get(0)[1], new Pedigree(members), missing, seen, new Circumstances(theta, lost));
    }

    private static String parent(String word) {
        return word.equals(NONE) ? null : word;
    }

    /** What a pair that the engine found is on record. */
    public MatchCandidate.Found found(org.athar.engine.search.Candidate candidate, boolean invented) {
        String[] profile = profileLines.get(candidate.profile());
        String[] member = families.get(placeOfFamily.get(candidate.family())).stream().skip(1)
                .filter(words -> words[1].equals(candidate.missing())).findFirst().orElseThrow();
        return new MatchCandidate.Found(new SampleId(UUID.fromString(profile[1])), new ProfileId(UUID.fromString(profile[2])),
                new PedigreeId(UUID.fromString(candidate.family())), candidate.missing(), new MissingPersonId(UUID.fromString(member[5])),
                candidate.log10(), invented);
    }
}
