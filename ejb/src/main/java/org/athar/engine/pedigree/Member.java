package org.athar.engine.pedigree;

import org.athar.engine.genotype.Sex;

/**
 * Somebody in a pedigree.
 *
 * @param id     name within the pedigree
 * @param father id of the father; null where he is not in the pedigree
 * @param mother id of the mother; null where she is not in the pedigree
 * @param sex    as it is inherited
 */
public record Member(String id, String father, String mother, Sex sex) {
}
