package org.athar.laboratory;

import org.athar.kernel.RefusalCode;

/** Why something about a sample or a profile is not recorded. */
public enum LaboratoryRefusal implements RefusalCode {

    /** A field must be filled. */
    MISSING("LAB-001"),
    /** A text is too long or holds characters that cannot be seen; arguments: the most characters. */
    UNREADABLE("LAB-002"),
    /** A code is two to six capital letters. */
    CODE_FORM("LAB-003"),
    /** The code is in use. */
    CODE_TAKEN("LAB-004"),
    /** It lies in the future. */
    IN_THE_FUTURE("LAB-005"),
    /** What is not human is not sampled for a person. */
    NOT_HUMAN("LAB-006"),
    /** There is no such part of these remains. */
    PART_UNKNOWN("LAB-007"),
    /** Such a sample cannot come from there. */
    KIND_UNFIT("LAB-008"),
    /** The laboratory is not on record. */
    LABORATORY_UNKNOWN("LAB-009"),
    /** The relative is not on record for this person. */
    RELATIVE_UNKNOWN("LAB-010"),
    /** No consent of this relative for DNA is in force, nor an order of a court. */
    NO_CONSENT("LAB-011"),
    /** The data of this person is restricted. */
    RESTRICTED("LAB-012"),
    /** The sample that this one is taken in place of is not one of the same remains or person. */
    NOT_IN_PLACE_OF("LAB-013"),
    /** It was received already. */
    RECEIVED_ALREADY("LAB-014"),
    /** It is not in the laboratory. */
    NOT_IN_THE_LABORATORY("LAB-015"),
    /** The laboratory has given this number to another sample. */
    NUMBER_TAKEN("LAB-016"),
    /** More is used than there is; arguments: grams left. */
    MORE_THAN_THERE_IS("LAB-017"),
    /** A number is not above zero. */
    NOT_POSITIVE("LAB-018"),
    /** A sample ends used up, given back, destroyed or as not usable. */
    NO_END("LAB-019"),
    /** It has no such extract. */
    EXTRACT_UNKNOWN("LAB-020"),
    /** A line is no marker with its alleles; arguments: the line. */
    LINE_UNREADABLE("LAB-021"),
    /** No such marker is known; arguments: as typed, names like it. */
    MARKER_UNKNOWN("LAB-022"),
    /** Such a marker does not belong to such a profile; arguments: the marker. */
    MARKER_UNFIT("LAB-023"),
    /** The marker stands there twice; arguments: the marker. */
    MARKER_TWICE("LAB-024"),
    /** An allele is off the ladder, or is none; arguments: the marker, the allele. */
    ALLELE_UNREADABLE("LAB-025"),
    /** There are more alleles than a person has there; arguments: the marker, how many. */
    TOO_MANY_ALLELES("LAB-026"),
    /** Mitochondrial DNA is written as its ranges, a semicolon, and the differences from the reference sequence; arguments: what is not. */
    HAPLOTYPE_UNREADABLE("LAB-027"),
    /** A second person reads: not who read first (D12). */
    SAME_READER("LAB-028"),
    /** It was read by two already. */
    READ_ALREADY("LAB-029"),
    /** Who does not accept says why. */
    NO_REASON("LAB-030"),
    /** The sample is quarantined: first it must be known why its profile looks like another (D9). */
    QUARANTINED("LAB-031"),
    /** At least two accepted profiles of one kind are needed. */
    NO_REPLICATES("LAB-032"),
    /** Replicates agree on nothing. */
    NO_CONSENSUS("LAB-033"),
    /** Nothing is represented there. */
    NOT_REPRESENTED("LAB-034"),
    /** It was settled already. */
    SETTLED_ALREADY("LAB-035"),
    /** An elimination profile is of autosomal or of Y markers. */
    ELIMINATION_KIND("LAB-036"),
    /** It was removed already. */
    REMOVED_ALREADY("LAB-037");

    private final String code;

    LaboratoryRefusal(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String messageKey() {
        return "laboratory.refusal." + code;
    }
}
