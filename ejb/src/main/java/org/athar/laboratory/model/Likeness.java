package org.athar.laboratory.model;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.athar.engine.genotype.StrProfile;

/**
 * How much two profiles have in common.
 *
 * @param other       the profile that was compared
 * @param elimination whether that is one of the elimination database
 * @param compared    markers that both have
 * @param alike       those of them at which nothing speaks against one person: all that either shows could be the other's
 */
public record Likeness(UUID other, boolean elimination, int compared, int alike) {

    /** Fewer markers say nothing: by chance one profile in a thousand of a population would look like another at them. */
    private static final int FEWEST = 6;
    /** Markers that may differ where everything else agrees, one in six: an allele dropped out or read wrongly. Siblings differ at more. */
    private static final int MOST_UNLIKE = 2;

    /** Compares two profiles, marker by marker. */
    public static Likeness of(StrProfile one, StrProfile other, UUID id, boolean elimination) {
        int compared = 0;
        int alike = 0;
        for (Map.Entry<String, List<String>> locus : one.loci().entrySet()) {
            List<String> there = other.loci().get(locus.getKey());
            if (there != null && !locus.getKey().equals("AMEL")) {
                compared++;
                alike += fits(locus.getValue(), there) && fits(there, locus.getValue()) ? 1 : 0;
            }
        }
        return new Likeness(id, elimination, compared, alike);
    }

    /** Whether what was seen of one is among what was seen of the other, or could be what was not seen there. */
    private static boolean fits(List<String> seen, List<String> there) {
        return there.contains(StrProfile.UNSEEN) || there.containsAll(seen.stream().filter(one -> !one.equals(StrProfile.UNSEEN)).toList());
    }

    /** Whether that is so much that it must be looked into. */
    public boolean isClose() {
        return compared >= FEWEST && compared - alike <= Math.min(MOST_UNLIKE, compared / FEWEST) && alike >= FEWEST;
    }
}
