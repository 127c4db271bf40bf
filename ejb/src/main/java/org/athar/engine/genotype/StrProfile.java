package org.athar.engine.genotype;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What was seen of somebody at several markers, in one order, so that two readings of the same are equal and read the same.
 *
 * @param loci by marker: its alleles, the smaller first; {@link #UNSEEN} in place of one that may be there and was not seen
 */
public record StrProfile(SortedMap<String, List<String>> loci) {

    /** In place of an allele that may be there and was not seen, as where a copy may have dropped out. */
    public static final String UNSEEN = "?";

    private static final Comparator<String> BY_SIZE = Comparator.comparing((String allele) -> allele.equals(UNSEEN))
            .thenComparing(StrProfile::size).thenComparing(Comparator.naturalOrder());

    /** Puts markers and alleles in order; refuses a marker without an allele. */
    public StrProfile {
        TreeMap<String, List<String>> ordered = new TreeMap<>();
        loci.forEach((marker, alleles) -> {
            if (alleles.stream().allMatch(UNSEEN::equals)) {
                throw new IllegalArgumentException("nothing was seen at " + marker);
            }
            ordered.put(marker, alleles.stream().sorted(BY_SIZE).toList());
        });
        loci = Collections.unmodifiableSortedMap(ordered);
    }

    /** The same of any map. */
    public static StrProfile of(Map<String, List<String>> loci) {
        return new StrProfile(new TreeMap<>(loci));
    }

    /** Reads what {@link #toString} writes; refuses what it never writes. */
    public static StrProfile parse(String line) {
        TreeMap<String, List<String>> loci = new TreeMap<>();
        for (String locus : line.isEmpty() ? new String[0] : line.split(";")) {
            int equals = locus.indexOf('=');
            if (equals < 1 || loci.put(locus.substring(0, equals), List.of(locus.substring(equals + 1).split(","))) != null) {
                throw new IllegalArgumentException("no marker with its alleles: " + locus);
            }
        }
        return new StrProfile(loci);
    }

    private static double size(String allele) {
        try {
            return Double.parseDouble(allele);
        } catch (NumberFormatException word) {
            return Double.MAX_VALUE;
        }
    }

    /** As genotypes, by marker; of two alleles or one, since no pedigree tells more. */
    public Map<String, Genotype> genotypes() {
        Map<String, Genotype> genotypes = new LinkedHashMap<>();
        loci.forEach((marker, alleles) -> {
            if (alleles.size() <= 2) {
                String second = alleles.size() < 2 || alleles.get(1).equals(UNSEEN) ? null : alleles.get(1);
                genotypes.put(marker, new Genotype(alleles.get(0), second));
            }
        });
        return genotypes;
    }

    /** How many different alleles were seen in all. */
    public int allelesSeen() {
        return (int) loci.values().stream().mapToLong(alleles -> alleles.stream().filter(allele -> !allele.equals(UNSEEN)).distinct()
                .count()).sum();
    }

    /**
     * What replicates of one sample agree on: alleles that at least two of them show. Where only one allele of two is agreed on, though
     * another was seen once, the other stays unseen.
     */
    public static StrProfile consensus(List<StrProfile> replicates) {
        Map<String, List<String>> agreed = new TreeMap<>();
        replicates.stream().flatMap(one -> one.loci().keySet().stream()).distinct().forEach(marker -> {
            Map<String, Long> shown = replicates.stream().filter(one -> one.loci().containsKey(marker))
                    .flatMap(one -> one.loci().get(marker).stream().distinct()).filter(allele -> !allele.equals(UNSEEN))
                    .collect(Collectors.groupingBy(allele -> allele, Collectors.counting()));
            List<String> often = new ArrayList<>(shown.keySet().stream().filter(allele -> shown.get(allele) >= 2).sorted(BY_SIZE).toList());
            if (often.size() == 1 && shown.size() == 1 && isSeenTwice(replicates, marker)) {
                often.add(often.get(0));
            } else if (often.size() == 1) {
                often.add(UNSEEN);
            }
            if (!often.isEmpty()) {
                agreed.put(marker, often);
            }
        });
        return of(agreed);
    }

    /** Whether at least two of them show the same allele from both parents. */
    private static boolean isSeenTwice(List<StrProfile> replicates, String marker) {
        return replicates.stream().map(one -> one.loci().getOrDefault(marker, List.of()))
                .filter(alleles -> alleles.size() == 2 && alleles.get(0).equals(alleles.get(1))).count() >= 2;
    }

    /** One line: markers by name, each with its alleles, as {@code D3S1358=15,16;TH01=9,9.3;vWA=17,?}. */
    @Override
    public String toString() {
        return loci.entrySet().stream().map(locus -> locus.getKey() + "=" + String.join(",", locus.getValue()))
                .collect(Collectors.joining(";"));
    }
}
