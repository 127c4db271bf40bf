package org.athar.engine.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.athar.engine.genotype.Genotype;
import org.athar.engine.genotype.Sex;
import org.athar.engine.kinship.Circumstances;
import org.athar.engine.pedigree.Pedigree;

/**
 * How one unidentified person may be related to another. A {@link BlindSearch} among profiles over the families of the same profiles finds
 * pairs of relatives; each is found as the family's, whose id is the profile's, and the relative's profile. A profile may be found as a
 * relative of itself.
 */
public enum Relationship {
    /** Father or mother of the profile. */
    PARENT("x=father+MOTHER father MOTHER", "father", "MOTHER"),
    /** Son or daughter of the profile. */
    CHILD("x y son=x+y DAUGHTER=x+y", "son", "DAUGHTER"),
    /** Of the same parents. */
    FULL_SIBLING("f M x=f+M brother=f+M SISTER=f+M", "brother", "SISTER"),
    /** Of the same father alone. */
    PATERNAL_HALF_SIBLING("f M N x=f+M brother=f+N SISTER=f+N", "brother", "SISTER"),
    /** Of the same mother alone. */
    MATERNAL_HALF_SIBLING("f g M x=f+M brother=g+M SISTER=g+M", "brother", "SISTER"),
    /** Brother or sister of the father; the other way round a nephew or niece. */
    UNCLE_OR_AUNT("g G f=g+G M x=f+M uncle=g+G AUNT=g+G", "uncle", "AUNT"),
    /** Child of the father's brother. */
    FIRST_COUSIN("g G f=g+G M x=f+M u=g+G W cousin=u+W COUSIN=u+W", "cousin", "COUSIN");

    private final Map<Sex, Pedigree> pedigrees;
    private final List<String> relatives;

    Relationship(String told, String... relatives) {
        this.pedigrees = Map.of(Sex.MALE, Pedigree.told(told.replace("y", "Y")), Sex.FEMALE, Pedigree.told(told.replace("x", "X")));
        this.relatives = List.of(relatives);
    }

    /**
     * The profile's person with relatives of both sexes missing. A profile of unknown sex is taken for a man's, which matters to the rates
     * of mutation of a parent alone.
     */
    public Family family(Profile profile) {
        boolean woman = profile.sex() == Sex.FEMALE;
        String own = woman ? "X" : "x";
        Map<String, Map<String, Genotype>> seen = new HashMap<>();
        profile.seen().forEach((marker, genotype) -> seen.put(marker, Map.of(own, genotype)));
        return new Family(profile.id(), pedigrees.get(woman ? Sex.FEMALE : Sex.MALE), relatives, seen,
                new Circumstances(0, Map.of(own, profile.lost())));
    }
}
