package org.athar.laboratory.model;

import java.util.List;
import java.util.Optional;
import org.athar.engine.genotype.Sex;
import org.athar.engine.genotype.StrProfile;
import org.athar.kernel.Tombstone;
import org.athar.laboratory.code.ProfileKind;

/**
 * What was read of a profile, in the one form in which it is kept.
 *
 * @param kind of which markers
 * @param line markers with their alleles; of mitochondrial DNA the ranges, a semicolon, and what differs from the reference sequence
 */
public record Reading(ProfileKind kind, String line) {

    private static final String AMELOGENIN = "AMEL";

    /** What is kept. */
    static Reading of(ProfileKind kind, String line) {
        return new Reading(kind, line);
    }

    /** Whether a family asked to be forgotten, and nothing is left of what was read. */
    public boolean isErased() {
        return Tombstone.of(line).isPresent();
    }

    /** Markers with their alleles; none of mitochondrial DNA, nor of what was erased. */
    public StrProfile profile() {
        return StrProfile.parse(kind == ProfileKind.MITOCHONDRIAL || isErased() ? "" : line);
    }

    /** How many markers were seen; of mitochondrial DNA how many ranges. */
    public int lociSeen() {
        return isHaplotype() ? words(line.substring(0, line.indexOf(';'))) : profile().loci().size();
    }

    /** How many different alleles were seen; of mitochondrial DNA how many differences. */
    public int allelesSeen() {
        return isHaplotype() ? words(line.substring(line.indexOf(';') + 1)) : profile().allelesSeen();
    }

    private boolean isHaplotype() {
        return kind == ProfileKind.MITOCHONDRIAL && !isErased();
    }

    private static int words(String half) {
        return half.isBlank() ? 0 : half.strip().split(" ").length;
    }

    /** What amelogenin says of the sex, where it was seen in full. */
    public Optional<Sex> sex() {
        List<String> seen = profile().loci().getOrDefault(AMELOGENIN, List.of());
        if (seen.contains("Y")) {
            return Optional.of(Sex.MALE);
        }
        return seen.equals(List.of("X", "X")) ? Optional.of(Sex.FEMALE) : Optional.empty();
    }
}
