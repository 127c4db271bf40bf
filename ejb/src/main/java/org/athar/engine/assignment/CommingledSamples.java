package org.athar.engine.assignment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.athar.engine.genotype.Chromosome;
import org.athar.engine.genotype.Genotype;
import org.athar.engine.genotype.Marker;
import org.athar.engine.genotype.Sex;

/**
 * Which samples are of one person, before anybody is identified: remains that lie mixed give several samples of one. Two are tied if the
 * direct-match likelihood ratio, one person against two unrelated, reaches a threshold; samples that are tied, also by way of others, are a
 * group. It is proposed only where no two of it speak against each other. Relatives are not told apart from one person by few markers.
 *
 * @param groups    proposed, of two samples or more
 * @param conflicts groups that are not, since some two of their samples have a ratio below 1
 */
public record CommingledSamples(List<Set<String>> groups, List<Set<String>> conflicts) {

    /** Of samples, each with its drop-out. */
    public static CommingledSamples of(List<Marker> markers, Collection<Profile> samples, double threshold) {
        Map<String, Set<String>> groups = new HashMap<>();
        samples.forEach(sample -> groups.put(sample.id(), new TreeSet<>(Set.of(sample.id()))));
        Set<Set<String>> against = new HashSet<>();
        for (Profile one : samples) {
            for (Profile other : samples) {
                double ratio = one.id().compareTo(other.id()) < 0 ? log10Ratio(markers, one, other) : 0;
                if (ratio < 0) {
                    against.add(Set.of(one.id(), other.id()));
                } else if (PairwiseRatios.reaches(ratio, threshold)) {
                    Set<String> both = groups.get(one.id());
                    both.addAll(groups.get(other.id()));
                    both.forEach(sample -> groups.put(sample, both));
                }
            }
        }
        Map<Boolean, List<Set<String>>> bySoundness = groups.values().stream().distinct().filter(group -> group.size() > 1)
                .sorted((one, other) -> one.iterator().next().compareTo(other.iterator().next()))
                .collect(Collectors.partitioningBy(group -> against.stream().noneMatch(group::containsAll)));
        return new CommingledSamples(bySoundness.get(true), bySoundness.get(false));
    }

    /**
     * The decimal logarithm of the direct-match likelihood ratio of two samples: of one person, whatever his or her genotype, against of
     * two unrelated. Two of different sex are not of one person.
     */
    public static double log10Ratio(List<Marker> markers, Profile one, Profile other) {
        if (one.sex() != other.sex()) {
            return Double.NEGATIVE_INFINITY;
        }
        double sum = 0;
        for (Marker marker : markers) {
            Genotype first = one.genotypes().get(marker.name());
            Genotype second = other.genotypes().get(marker.name());
            if (first != null && second != null) {
                sum += Math.log10(ratio(marker, one, other));
            }
        }
        return sum;
    }

    private static double ratio(Marker marker, Profile one, Profile other) {
        boolean alone = marker.chromosome() == Chromosome.X && one.sex() == Sex.MALE;
        int alleles = marker.alleles().size();
        double together = 0;
        double first = 0;
        double second = 0;
        for (int own = 0; own <= alleles; own++) {
            for (int another = alone ? own : 0; another <= (alone ? own : alleles); another++) {
                double truly = frequency(marker, own) * (alone ? 1 : frequency(marker, another));
                double shownByOne = shown(marker, one, own, another, alone);
                double shownByOther = shown(marker, other, own, another, alone);
                together += truly * shownByOne * shownByOther;
                first += truly * shownByOne;
                second += truly * shownByOther;
            }
        }
        return together / first / second;
    }

    /** Of a visible allele, or of the silent one, which comes after them. */
    private static double frequency(Marker marker, int allele) {
        return allele == marker.alleles().size() ? marker.silentFrequency()
                : marker.frequencies()[allele] * (1 - marker.silentFrequency());
    }

    /** How probable it is that somebody of two alleles shows what a sample shows. */
    private static double shown(Marker marker, Profile sample, int own, int another, boolean alone) {
        Genotype seen = sample.genotypes().get(marker.name());
        double lost = sample.dropout();
        int first = marker.indexOf(seen.first());
        if (alone) {
            return own == first ? 1 - lost : 0;
        }
        if (seen.second() == null) {
            return own == first || another == first ? 1 : 0;
        }
        int second = marker.indexOf(seen.second());
        boolean exactly = own == first && another == second || own == second && another == first;
        if (first != second) {
            return exactly ? (1 - lost) * (1 - lost) : 0;
        }
        boolean silent = Math.max(own, another) == marker.alleles().size();
        return exactly ? 1 - lost * lost : own != first && another != first ? 0 : silent ? 1 - lost : lost * (1 - lost);
    }

    /**
     * One profile for samples of one person: at each marker the alleles that any of them shows. Its drop-out is the largest of theirs, so
     * that what was lost in all of them is rather over- than underrated.
     */
    public static Profile merge(List<Profile> samples) {
        Map<String, Set<String>> seen = new HashMap<>();
        Map<String, Boolean> partly = new HashMap<>();
        samples.forEach(sample -> sample.genotypes().forEach((marker, genotype) -> {
            genotype.seen().forEach(seen.computeIfAbsent(marker, any -> new TreeSet<>())::add);
            partly.merge(marker, genotype.second() == null, Boolean::logicalAnd);
        }));
        Map<String, Genotype> merged = new HashMap<>();
        seen.forEach((marker, alleles) -> {
            if (alleles.size() > 2) {
                throw new IllegalArgumentException("the samples " + samples.stream().map(Profile::id).toList() + " show " + alleles + " at "
                        + marker + "; nobody has three alleles, so they are not of one person");
            }
            List<String> two = new ArrayList<>(alleles);
            merged.put(marker, new Genotype(two.get(0), partly.get(marker) && two.size() < 2 ? null : two.get(two.size() - 1)));
        });
        return new Profile(String.join("+", samples.stream().map(Profile::id).toList()), samples.get(0).sex(), merged,
                samples.stream().mapToDouble(Profile::dropout).max().orElse(0));
    }
}
