package org.athar.engine.lineage;

import java.util.List;

/**
 * What the comparison of two haplotypes says of whether two people are of one line. It never says that they are one person: everybody of
 * the line has the same.
 *
 * @param line       which
 * @param conclusion what it says
 * @param compared   how many loci, or positions, both were typed at
 * @param different  where they differ, each by its name, those not counted left out
 * @param notCounted differences that the rule does not count, each by its name
 * @param steps      how many mutations would explain the differences, one at a time; as many as there are differences where a difference
 *                   is no number of repeats
 */
public record LineageEvidence(Line line, Conclusion conclusion, int compared, List<String> different, List<String> notCounted, int steps) {

    /** What can be said. */
    public enum Conclusion {
        /** No difference that counts: the same line is possible, as it is for everybody of it. */
        NOT_EXCLUDED,
        /** Too little was compared, or the differences are too few to exclude, or the profiles are too poor to. */
        INCONCLUSIVE,
        /** More differences than mutation explains. */
        EXCLUDED
    }

    /** Keeps the lists as they are. */
    public LineageEvidence {
        different = List.copyOf(different);
        notCounted = List.copyOf(notCounted);
    }
}
