package org.athar.matching.model;

import java.util.List;
import org.athar.engine.pedigree.Member;
import org.athar.laboratory.view.TypedSample;
import org.athar.missing.MissingPersonId;
import org.athar.pedigree.PedigreeId;

/**
 * What a run is asked of, as it is on record.
 *
 * @param profiles what counts of each sample of remains
 * @param families those that are ready to be compared
 */
public record Gathered(List<TypedSample> profiles, List<Family> families) {

    /**
     * A family.
     *
     * @param id       which pedigree
     * @param revision how it was drawn
     * @param members  everybody in it
     */
    public record Family(PedigreeId id, int revision, List<Someone> members) {
    }

    /**
     * Somebody in a family.
     *
     * @param member label, parents and sex
     * @param person the missing person who this is, null if nobody missing
     * @param typed  what counts of this member, null if nothing
     */
    public record Someone(Member member, MissingPersonId person, TypedSample typed) {
    }
}
