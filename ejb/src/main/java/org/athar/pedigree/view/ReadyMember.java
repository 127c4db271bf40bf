package org.athar.pedigree.view;

import org.athar.engine.pedigree.Member;
import org.athar.laboratory.SampleId;
import org.athar.missing.MissingPersonId;
import org.athar.pedigree.PedigreeId;

/**
 * Somebody in a pedigree that is ready to be compared.
 *
 * @param pedigree which one
 * @param revision as drawn when
 * @param member   label, parents and sex
 * @param person   the missing person who this is, null if nobody missing
 * @param sample   the sample that is of this member, null if none
 */
public record ReadyMember(PedigreeId pedigree, int revision, Member member, MissingPersonId person, SampleId sample) {
}
