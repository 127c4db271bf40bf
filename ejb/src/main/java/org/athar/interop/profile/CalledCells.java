package org.athar.interop.profile;

import java.util.List;
import java.util.Set;

/**
 * The cells of a file that say what was called at a marker.
 *
 * @param column  heading of the first of them, for what is wrong with one
 * @param alleles as written
 * @param heights of the peaks as written, beside the alleles; empty where the file has none
 * @param flags   what other columns say
 */
public record CalledCells(String column, List<String> alleles, List<String> heights, Set<LocusFlag> flags) {

    /** Alleles alone. */
    public static CalledCells of(String column, List<String> alleles) {
        return new CalledCells(column, alleles, List.of(), Set.of());
    }
}
