package org.athar.matching;

import org.athar.kernel.RefusalCode;

/** Why a search is not begun, or something about it not recorded. */
public enum MatchRefusal implements RefusalCode {

    /** A field must be filled. */
    MISSING("MAT-001"),
    /** A text is too long or holds characters that cannot be seen; arguments: the most characters. */
    UNREADABLE("MAT-002"),
    /** There are no such frequencies, or they are used no more. */
    FREQUENCIES_UNKNOWN("MAT-003"),
    /** A rate is a probability: from 0 to 1. */
    NO_PROBABILITY("MAT-004"),
    /** The least ratio lies between 1 and 10 to the power of 30. */
    LEAST_RATIO("MAT-005"),
    /** N counts persons, one at least (D2). */
    NO_PERSONS("MAT-006"),
    /** It lies in the future. */
    IN_THE_FUTURE("MAT-007"),
    /** It has ended. */
    ENDED("MAT-008"),
    /** Only a run that is done is computed again. */
    NOT_DONE("MAT-009"),
    /** What it was asked of is gone: somebody's data was erased since. */
    INPUT_GONE("MAT-010"),
    /** It was settled already. */
    SETTLED_ALREADY("MAT-011"),
    /** The table of frequencies cannot be read; arguments: what is wrong. */
    TABLE_UNREADABLE("MAT-012"),
    /** Frequencies of a marker do not sum to one; arguments: the marker, the sum. */
    TABLE_UNEVEN("MAT-013"),
    /** No such marker is known; arguments: as typed, names like it. */
    MARKER_UNKNOWN("MAT-014"),
    /** The same table, or another of this name and edition, is there already. */
    THERE_ALREADY("MAT-015"),
    /** A least count needs to know how many persons were typed. */
    PERSONS_UNKNOWN("MAT-016"),
    /** By this model and these rates no alleles change so; arguments: what is wrong. */
    MUTATION_UNFIT("MAT-017"),
    /** Nothing is there to be compared: no profile that counts, or no family that is ready. */
    NOTHING_TO_COMPARE("MAT-018"),
    /** A marker of sex, of the Y or of the X follows other rules and is no part of this table (D3); arguments: the marker. */
    MARKER_NOT_AUTOSOMAL("MAT-019"),
    /** A search computes without theta: tables of families do not hold with it. */
    THETA_IN_SEARCH("MAT-020");

    private final String code;

    MatchRefusal(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String messageKey() {
        return "matching.refusal." + code;
    }
}
