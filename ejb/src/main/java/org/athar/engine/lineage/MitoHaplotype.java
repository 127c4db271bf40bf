package org.athar.engine.lineage;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A mitochondrial haplotype: where it was sequenced, and where it differs from the revised Cambridge Reference Sequence there (Andrews et
 * al. 1999), as the field writes it: {@code 263G}, {@code 16093Y} for a mixture, {@code 315.1C} for an insertion, {@code 523DEL}.
 *
 * @param ranges   sequenced, without overlaps; one may run over the end of the circle
 * @param variants by place, such as {@code 263} or {@code 315.1}, the bases that were seen there, in IUPAC letters, or {@code DEL}
 */
public record MitoHaplotype(List<Range> ranges, SortedMap<String, String> variants) {

    /** Bases of the reference sequence. */
    public static final int LENGTH = 16_569;
    static final String DELETED = "DEL";
    private static final Pattern VARIANT = Pattern.compile("[ACGT]?(\\d+)(\\.\\d+)?([ACGTRYSWKMBHVN]|DEL|-)");

    /**
     * Positions from the first to the last, both included; over the end of the circle where the last is smaller.
     *
     * @param first from 1 to 16,569
     * @param last  the same
     */
    public record Range(int first, int last) {

        /** Refuses positions that the molecule does not have. */
        public Range {
            if (first < 1 || first > LENGTH || last < 1 || last > LENGTH) {
                throw new IllegalArgumentException("range " + first + "-" + last + " is not within 1-" + LENGTH);
            }
        }

        boolean has(int position) {
            return first <= last ? position >= first && position <= last : position >= first || position <= last;
        }
    }

    /** Refuses variants outside the ranges, which would be seen where nobody looked. */
    public MitoHaplotype {
        ranges = List.copyOf(ranges);
        variants = Collections.unmodifiableSortedMap(new TreeMap<>(variants));
        for (String place : variants.keySet()) {
            int position = position(place);
            if (ranges.stream().noneMatch(range -> range.has(position))) {
                throw new IllegalArgumentException("variant at " + place + " is outside the ranges that were sequenced: correct either");
            }
        }
    }

    /**
     * Of variants as the field writes them; the reference's base may stand before the number, and - for DEL. D alone is
     * refused, which some write for a deletion and IUPAC for three bases.
     */
    public static MitoHaplotype of(List<Range> ranges, List<String> variants) {
        SortedMap<String, String> byPlace = new TreeMap<>();
        for (String variant : variants) {
            Matcher parts = VARIANT.matcher(variant.trim().toUpperCase(Locale.ROOT));
            if (!parts.matches()) {
                throw new IllegalArgumentException("variant " + variant + " is none: write it as 263G, 16093Y, 315.1C or 523DEL");
            }
            String place = parts.group(1) + (parts.group(2) == null ? "" : parts.group(2));
            String bases = parts.group(3).equals("-") ? DELETED : parts.group(3);
            if (byPlace.put(place, bases) != null) {
                throw new IllegalArgumentException("variant " + variant + " is the second at its place");
            }
        }
        return new MitoHaplotype(ranges, byPlace);
    }

    /** The position of a place in the reference: that before an insertion. */
    static int position(String place) {
        int point = place.indexOf('.');
        return Integer.parseInt(point < 0 ? place : place.substring(0, point));
    }

    /** Whether it was sequenced at this position. */
    boolean has(int position) {
        return ranges.stream().anyMatch(range -> range.has(position));
    }
}
