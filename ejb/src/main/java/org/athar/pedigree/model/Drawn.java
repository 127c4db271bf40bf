package org.athar.pedigree.model;

import org.athar.engine.pedigree.Member;
import org.athar.laboratory.SampleId;
import org.athar.missing.MissingPersonId;

/**
 * Somebody in a pedigree.
 *
 * @param member label, parents and sex
 * @param person the missing person who this is, null if nobody missing
 * @param sample the sample that is of this member, null if none
 */
public record Drawn(Member member, MissingPersonId person, SampleId sample) {
}
