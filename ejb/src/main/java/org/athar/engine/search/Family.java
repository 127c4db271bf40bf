package org.athar.engine.search;

import java.util.List;
import java.util.Map;
import org.athar.engine.genotype.Genotype;
import org.athar.engine.genotype.Sex;
import org.athar.engine.kinship.Circumstances;
import org.athar.engine.pedigree.Pedigree;

/**
 * A family that misses members.
 *
 * @param id            by which candidates name it
 * @param pedigree      of all that are known
 * @param missing       members who are missing; each is searched for by itself, the others untyped
 * @param seen          what was seen of the relatives, by marker and member; nothing of the missing
 * @param circumstances what relatives' profiles may have lost; without coancestry: of a candidate, the ratio with it is computed by
 *                      {@link org.athar.engine.kinship.LikelihoodRatio}
 */
public record Family(String id, Pedigree pedigree, List<String> missing, Map<String, Map<String, Genotype>> seen,
        Circumstances circumstances) {

    /** Refuses drop-in, missing members that are not in the pedigree, and those of whom something was seen. */
    public Family {
        if (!circumstances.dropin().isEmpty()) {
            throw new IllegalArgumentException("the tables of family " + id + " know no drop-in: compare it with profiles directly");
        }
        missing = List.copyOf(missing);
        seen = Map.copyOf(seen);
        if (circumstances.theta() != 0) {
            throw new IllegalArgumentException("family " + id + " is to be searched with theta " + circumstances.theta()
                    + ": search without, and compute the ratio of each candidate with it");
        }
        for (String one : missing) {
            if (pedigree.members().stream().noneMatch(member -> member.id().equals(one))) {
                throw new IllegalArgumentException("missing " + one + " is not in the pedigree of family " + id);
            }
            if (seen.values().stream().anyMatch(here -> here.containsKey(one))) {
                throw new IllegalArgumentException("missing " + one + " of family " + id
                        + " has a genotype: compare it with profiles directly, and leave it out of the family");
            }
        }
    }

    Sex sexOf(String member) {
        return pedigree.members().get(pedigree.places().get(member)).sex();
    }
}
