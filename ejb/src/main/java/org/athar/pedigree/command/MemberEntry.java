package org.athar.pedigree.command;

import java.io.Serializable;
import org.athar.engine.genotype.Sex;

/**
 * Somebody in a pedigree, as drawn.
 *
 * @param label  short word for the drawing, such as "father" or "brother 2"; never a name
 * @param father label of the father, null where he is not in the pedigree
 * @param mother label of the mother, null where she is not in the pedigree
 * @param sex    man or woman
 * @param person reference or pseudonym of the missing person who this is, null if nobody missing
 * @param sample number of the reference sample that is of this member, null if none
 */
public record MemberEntry(String label, String father, String mother, Sex sex, String person, String sample) implements Serializable {
}
