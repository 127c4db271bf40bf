package org.athar.interop.profile.haplotype;

import java.util.List;

/**
 * What was sequenced of one sample's mitochondrial genome. What is not named as different within the ranges is as in the reference.
 *
 * @param sampleName as written
 * @param ranges     that were sequenced, in the order of the file
 * @param variants   by position
 * @param row        line on which it stands
 */
public record MitochondrialHaplotype(String sampleName, List<MtRange> ranges, List<MtVariant> variants, int row) {

    /** Keeps the lists as they are. */
    public MitochondrialHaplotype {
        ranges = List.copyOf(ranges);
        variants = List.copyOf(variants);
    }

    /** Whether a position was sequenced. */
    public boolean covers(int position) {
        return ranges.stream().anyMatch(range -> range.contains(position));
    }
}
