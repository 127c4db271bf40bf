package org.athar.pedigree.view;

import java.io.Serializable;
import org.athar.engine.genotype.Sex;
import org.athar.missing.code.Kinship;
import org.athar.missing.view.PersonReference;

/**
 * Somebody in a tested pedigree.
 *
 * @param label       short word
 * @param father      label of the father, null where he is not in the pedigree
 * @param mother      label of the mother, null where she is not in the pedigree
 * @param sex         man or woman
 * @param missing     the missing person who this is, null if nobody missing
 * @param sample      number of the sample of this member, null if none
 * @param kinship     how that donor is related as declared, null if not known
 * @param loci        how many markers count, 0 where nothing is typed
 * @param quarantined whether the sample is quarantined, so that nothing of it counts
 */
public record MemberView(String label, String father, String mother, Sex sex, PersonReference missing, String sample, Kinship kinship,
        int loci, boolean quarantined) implements Serializable {

    /** Whether a profile counts of this member. */
    public boolean typed() {
        return loci > 0;
    }
}
