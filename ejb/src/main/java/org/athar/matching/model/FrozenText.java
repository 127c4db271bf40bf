package org.athar.matching.model;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.athar.engine.genotype.Marker;
import org.athar.engine.genotype.MutationModel;
import org.athar.engine.genotype.MutationRates;
import org.athar.engine.genotype.StrProfile;
import org.athar.laboratory.view.TypedSample;
import org.athar.matching.command.MatchParameters;

/** Writes down what a run computes with: one text, of which the same is made of the same, whatever order it was gathered in. */
public final class FrozenText {

    /** How every such text begins. */
    public static final String HEAD = "athar-match-input\t1\n";

    private static final String NONE = "-";

    private final StringBuilder text = new StringBuilder(HEAD);

    private FrozenText() {
    }

    /** The text. Numbers stand there so that they are read again exactly. */
    public static String of(Gathered gathered, FrequencyDatabase database, MatchParameters parameters, String engine) {
        FrozenText frozen = new FrozenText();
        frozen.line("engine", engine);
        frozen.line("frequencies", database.name() + ", " + database.edition(), database.digest());
        frozen.line("theta", parameters.theta());
        frozen.line("dropout", parameters.dropout());
        frozen.line("least", parameters.leastLog10());
        database.table().markers(seen(gathered), parameters.rareFrequency(), mutation(parameters)).forEach(frozen::marker);
        gathered.profiles().stream().sorted(java.util.Comparator.comparing(one -> one.sample().toString())).forEach(frozen::profile);
        gathered.families().stream().sorted(java.util.Comparator.comparing(one -> one.id().toString())).forEach(frozen::family);
        return frozen.text.toString();
    }

    private static Map<String, Set<String>> seen(Gathered gathered) {
        Map<String, Set<String>> seen = new HashMap<>();
        Stream.concat(gathered.profiles().stream(), gathered.families().stream().flatMap(family -> family.members().stream())
                .map(Gathered.Someone::typed).filter(typed -> typed != null)).forEach(typed -> typed.profile().loci()
                        .forEach((marker, alleles) -> alleles.stream().filter(allele -> !allele.equals(StrProfile.UNSEEN))
                                .forEach(allele -> seen.computeIfAbsent(marker, none -> new TreeSet<>()).add(allele))));
        return seen;
    }

    /** As the engine knows it; null where alleles do not change. */
    public static MutationModel mutation(MatchParameters parameters) {
        return parameters.mutation() == null ? null : new MutationModel(parameters.mutation(),
                new MutationRates(parameters.femaleRate(), parameters.rate2(), parameters.range()),
                new MutationRates(parameters.maleRate(), parameters.rate2(), parameters.range()));
    }

    private void marker(Marker marker) {
        MutationModel mutation = marker.mutation();
        line("marker", marker.name(), String.join(",", marker.alleles()),
                Arrays.stream(marker.frequencies()).mapToObj(Double::toString).collect(Collectors.joining(",")),
                mutation == null ? NONE : mutation.kind(), mutation == null ? NONE : rates(mutation.female()),
                mutation == null ? NONE : rates(mutation.male()));
    }

    private static String rates(MutationRates rates) {
        return rates.rate() + "," + rates.rate2() + "," + rates.range();
    }

    private void profile(TypedSample typed) {
        line("profile", typed.sample(), typed.id(), typed.sex() == null ? NONE : typed.sex(), typed.dropout(), typed.profile());
    }

    private void family(Gathered.Family family) {
        line("family", family.id(), family.revision());
        for (Gathered.Someone one : family.members()) {
            TypedSample typed = one.typed();
            line("member", one.member().id(), orNone(one.member().father()), orNone(one.member().mother()), one.member().sex(),
                    orNone(one.person()), typed == null ? NONE : typed.id(), typed == null ? NONE : typed.dropout(),
                    typed == null ? NONE : typed.profile());
        }
    }

    private static Object orNone(Object word) {
        return word == null ? NONE : word;
    }

    private void line(Object... words) {
        text.append(List.of(words).stream().map(FrozenText::whole).collect(Collectors.joining("\t"))).append('\n');
    }

    private static String whole(Object word) {
        String written = word.toString();
        if (written.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a word of what a search is asked of holds a tab or a line break: " + written);
        }
        return written;
    }
}
