package org.athar.matching.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.athar.engine.genotype.Chromosome;
import org.athar.engine.genotype.Marker;
import org.athar.engine.genotype.MutationModel;
import org.athar.kernel.digest.Sha256;

/**
 * Markers with their alleles and frequencies, and what was done with the numbers of the source.
 *
 * @param loci      by marker and allele
 * @param treatment in words
 */
public record FrequencyTable(SortedMap<String, Map<String, Double>> loci, String treatment) {

    /** How far the frequencies of a marker may miss the sum of one. */
    private static final double ROUNDING = 1e-6;

    /** Keeps the markers as they are. */
    public FrequencyTable {
        loci = new TreeMap<>(loci);
    }

    /** Reads a marker a line; a sentence in English that says what is wrong with it in an {@link IllegalArgumentException}. */
    public static FrequencyTable parse(String text, String treatment) {
        TreeMap<String, Map<String, Double>> loci = new TreeMap<>();
        text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> {
            int first = line.indexOf('=');
            int end = first < 0 ? -1 : line.lastIndexOf(' ', first);
            if (end < 1) {
                throw new IllegalArgumentException("no marker with its alleles: " + line);
            }
            Map<String, Double> alleles = new LinkedHashMap<>();
            for (String allele : line.substring(end + 1).split("\\s+")) {
                String[] parts = allele.split("=");
                if (parts.length != 2 || alleles.put(parts[0], Double.parseDouble(parts[1])) != null) {
                    throw new IllegalArgumentException("no allele with its frequency, or one that stands twice: " + allele);
                }
            }
            if (loci.put(line.substring(0, end).strip(), alleles) != null) {
                throw new IllegalArgumentException("a marker that stands twice: " + line.substring(0, end));
            }
        });
        return new FrequencyTable(loci, treatment);
    }

    /** Markers whose frequencies do not sum to one, with their sums. */
    public Map<String, Double> uneven() {
        Map<String, Double> uneven = new TreeMap<>();
        loci.forEach((marker, alleles) -> {
            double sum = alleles.values().stream().mapToDouble(Double::doubleValue).sum();
            if (Math.abs(sum - 1) > ROUNDING) {
                uneven.put(marker, sum);
            }
        });
        return uneven;
    }

    /** The same with no frequency below a least one, and each marker made to sum to one where that is wanted. */
    public FrequencyTable treated(Double least, boolean normalise, String how) {
        TreeMap<String, Map<String, Double>> treated = new TreeMap<>();
        loci.forEach((marker, alleles) -> {
            Map<String, Double> raised = new LinkedHashMap<>();
            alleles.forEach((allele, frequency) -> raised.put(allele, least == null ? frequency : Math.max(frequency, least)));
            double sum = normalise ? raised.values().stream().mapToDouble(Double::doubleValue).sum() : 1;
            raised.replaceAll((allele, frequency) -> frequency / sum);
            treated.put(marker, raised);
        });
        return new FrequencyTable(treated, how);
    }

    /**
     * As the engine computes with them. Alleles that were seen and are not in the table get the frequency of a rare one, and all others
     * leave room for them in proportion.
     *
     * @param seen by marker, every allele that was seen of anybody; markers that are lacking were seen of nobody and are left out
     */
    public List<Marker> markers(Map<String, ? extends Collection<String>> seen, double rare, MutationModel mutation) {
        List<Marker> markers = new ArrayList<>();
        loci.forEach((name, alleles) -> {
            if (seen.containsKey(name)) {
                List<String> names = new ArrayList<>(alleles.keySet());
                seen.get(name).stream().filter(allele -> !alleles.containsKey(allele)).distinct().sorted().forEach(names::add);
                double all = alleles.values().stream().mapToDouble(Double::doubleValue).sum() + rare * (names.size() - alleles.size());
                double[] frequencies = names.stream().mapToDouble(allele -> alleles.getOrDefault(allele, rare) / all).toArray();
                markers.add(new Marker(name, Chromosome.AUTOSOMAL, names, frequencies, 0, mutation));
            }
        });
        return markers;
    }

    /** SHA-256 of the text, as hexadecimal digits. */
    public String digest() {
        return Sha256.of(toString());
    }

    /** A marker a line. */
    @Override
    public String toString() {
        return loci.entrySet().stream().map(locus -> locus.getKey() + " " + locus.getValue().entrySet().stream()
                .map(allele -> allele.getKey() + "=" + allele.getValue()).collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n"));
    }
}
