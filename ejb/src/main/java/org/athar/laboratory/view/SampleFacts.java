package org.athar.laboratory.view;

import java.io.Serializable;
import org.athar.laboratory.SampleId;
import org.athar.laboratory.code.SampleOrigin;
import org.athar.missing.MissingPersonId;
import org.athar.missing.code.Kinship;
import org.athar.recovery.RemainsId;

/**
 * What services above must know of a sample.
 *
 * @param id          which one
 * @param number      number on the label
 * @param origin      of whom it is
 * @param remains     the remains, null of reference samples
 * @param person      the missing person, null of samples of remains
 * @param kinship     how the donor is related as declared, null unless a relative's
 * @param quarantined whether nothing may be compared with it
 * @param invented    whether invented for a sample
 */
public record SampleFacts(SampleId id, String number, SampleOrigin origin, RemainsId remains, MissingPersonId person, Kinship kinship,
        boolean quarantined, boolean invented) implements Serializable {
}
