package org.athar.interop.profile;

import java.util.List;
import java.util.Set;
import org.athar.engine.genotype.MarkerClass;

/**
 * What was called at one marker.
 *
 * @param marker  canonical name
 * @param kind    what kind of marker it is
 * @param alleles as called, in canonical spelling and in the order of the file; one that is written twice stands twice. A single one may be
 *                both of a homozygote or what drop-out left: the file does not say which
 * @param heights of their peaks, beside the alleles; empty where the file has none
 * @param flags   what keeps the call from being plain
 * @param row     line on which it stands
 */
public record ParsedLocus(String marker, MarkerClass kind, List<String> alleles, List<Integer> heights, Set<LocusFlag> flags, int row) {

    /** Keeps the lists as they are now. */
    public ParsedLocus {
        alleles = List.copyOf(alleles);
        heights = List.copyOf(heights);
        flags = Set.copyOf(flags);
    }
}
