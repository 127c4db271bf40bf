package org.athar.engine.assignment;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.athar.engine.genotype.Marker;
import org.athar.engine.genotype.Sex;
import org.athar.engine.pedigree.Member;

/**
 * Samples of the dead, and families that miss people: who is who? The founders of all families and those whom nobody misses are unrelated
 * (theta 0), the markers independent of each other.
 *
 * @param markers  that were typed
 * @param samples  one of each person found, see {@link CommingledSamples} where there may be several
 * @param families with their references
 * @param pairings which sample may be which missing person's; {@link #ofSameSex} where nothing else is known
 */
public record DisasterVictims(List<Marker> markers, List<Profile> samples, List<ReferenceFamily> families, Set<Pairing> pairings) {

    /** Refuses names that stand for two, and pairings of somebody unknown. */
    public DisasterVictims {
        markers = List.copyOf(markers);
        samples = List.copyOf(samples);
        families = List.copyOf(families);
        pairings = Collections.unmodifiableSet(new LinkedHashSet<>(pairings));
        Set<String> names = distinct("samples", samples.stream().map(Profile::id).toList());
        Set<String> missing = distinct("missing persons", families.stream().flatMap(family -> family.missing().stream()).toList());
        distinct("families", families.stream().map(ReferenceFamily::id).toList());
        distinct("markers", markers.stream().map(Marker::name).toList());
        for (Pairing pairing : pairings) {
            if (!names.contains(pairing.sample()) || !missing.contains(pairing.missing())) {
                throw new IllegalArgumentException("the pairing " + pairing + " names a sample or a missing person who is not there");
            }
        }
    }

    private static Set<String> distinct(String what, List<String> names) {
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (!seen.add(name)) {
                throw new IllegalArgumentException("two " + what + " are called " + name + "; give each a name of its own");
            }
        }
        return seen;
    }

    /** Every sample with every missing person of its sex. */
    public static Set<Pairing> ofSameSex(List<Profile> samples, List<ReferenceFamily> families) {
        Set<Pairing> pairings = new LinkedHashSet<>();
        for (Profile sample : samples) {
            for (ReferenceFamily family : families) {
                Map<String, Sex> sexes = family.pedigree().members().stream().collect(Collectors.toMap(Member::id, Member::sex));
                family.missing().stream().filter(one -> sexes.get(one) == sample.sex())
                        .forEach(one -> pairings.add(new Pairing(sample.id(), one)));
            }
        }
        return pairings;
    }

    /** All who are missing, family by family. */
    public List<String> missing() {
        return families.stream().flatMap(family -> family.missing().stream()).toList();
    }

    /** By missing person, how many samples may be of him or her; who has none is left out. */
    Map<String, Long> candidates() {
        return pairings.stream().collect(Collectors.groupingBy(Pairing::missing, Collectors.counting()));
    }

    /** By missing person, the name of the family. */
    public Map<String, String> familyNames() {
        Map<String, String> names = new HashMap<>();
        families.forEach(family -> family.missing().forEach(one -> names.put(one, family.id())));
        return names;
    }

    /** The family that misses somebody; empty where none does. */
    public Optional<ReferenceFamily> familyOf(String missing) {
        return families.stream().filter(family -> family.missing().contains(missing)).findFirst();
    }

    /** The same with some samples identified: they become references, and families of which nobody is left to find are left out. */
    public DisasterVictims identify(Collection<Pairing> found) {
        Map<String, Profile> byId = samples.stream().collect(Collectors.toMap(Profile::id, sample -> sample));
        Map<String, Profile> moved = new HashMap<>();
        found.forEach(pairing -> moved.put(pairing.missing(), byId.get(pairing.sample())));
        Set<String> used = found.stream().map(Pairing::sample).collect(Collectors.toSet());
        return keeping(samples.stream().filter(sample -> !used.contains(sample.id())).toList(),
                families.stream().map(family -> family.identify(moved)).toList());
    }

    /** The same without some samples, and some people no longer looked for. */
    public DisasterVictims without(Collection<String> otherSamples, Collection<String> otherMissing) {
        return keeping(samples.stream().filter(sample -> !otherSamples.contains(sample.id())).toList(),
                families.stream().map(family -> family.without(otherMissing)).toList());
    }

    private DisasterVictims keeping(List<Profile> left, List<ReferenceFamily> changed) {
        Set<String> names = left.stream().map(Profile::id).collect(Collectors.toSet());
        Set<String> still = changed.stream().flatMap(family -> family.missing().stream()).collect(Collectors.toSet());
        return new DisasterVictims(markers, left, changed.stream().filter(family -> !family.missing().isEmpty()).toList(),
                only(pairings.stream().filter(one -> names.contains(one.sample()) && still.contains(one.missing())).toList()));
    }

    /** The same with fewer pairings. */
    public DisasterVictims with(Collection<Pairing> fewer) {
        return new DisasterVictims(markers, samples, families, only(fewer));
    }

    private Set<Pairing> only(Collection<Pairing> some) {
        Set<Pairing> kept = new LinkedHashSet<>(pairings);
        kept.retainAll(new HashSet<>(some));
        return kept;
    }

    /** One of the families alone, with all samples. */
    public DisasterVictims of(ReferenceFamily family) {
        return new DisasterVictims(markers, samples, List.of(family),
                only(pairings.stream().filter(one -> family.missing().contains(one.missing())).toList()));
    }

    /** The same without mutation in some families. */
    public DisasterVictims withoutMutation(Predicate<ReferenceFamily> where) {
        return new DisasterVictims(markers, samples, families.stream()
                .map(family -> where.test(family) ? family.withoutMutation() : family).toList(), pairings);
    }
}
