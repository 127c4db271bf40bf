package org.athar.laboratory.view;

import org.athar.engine.genotype.Sex;
import org.athar.engine.genotype.StrProfile;
import org.athar.laboratory.ProfileId;
import org.athar.laboratory.SampleId;

/**
 * What counts of a sample: the accepted profile that stands for all of one kind.
 *
 * @param sample  which sample
 * @param id      which profile
 * @param version version of its record
 * @param profile markers with their alleles
 * @param sex     what amelogenin says, null if nothing
 * @param dropout whether alleles may have dropped out
 */
public record TypedSample(SampleId sample, ProfileId id, long version, StrProfile profile, Sex sex, boolean dropout) {
}
