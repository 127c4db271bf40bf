package org.athar.interop.profile;

import org.athar.kernel.RefusalCode;

/** What is wrong with a file of DNA profiles, pedigrees or frequencies, or with a row of it. */
public enum ProfileRefusal implements RefusalCode {

    /** The file is larger than is read. */
    TOO_LARGE("PRF-001"),
    /** Its bytes are no text in an encoding that is read. */
    UNREADABLE_TEXT("PRF-002"),
    /** It is a file of another kind. */
    OTHER_FORMAT("PRF-003"),
    /** A column that is needed is not there. */
    COLUMN_MISSING("PRF-004"),
    /** It holds nothing. */
    EMPTY("PRF-005"),
    /** Nobody knows the marker. */
    MARKER_UNKNOWN("PRF-006"),
    /** It is no allele of the marker. */
    ALLELE_UNREADABLE("PRF-007"),
    /** More alleles than a person has there. */
    TOO_MANY_ALLELES("PRF-008"),
    /** A marker stands twice in one typing run. */
    MARKER_TWICE("PRF-009"),
    /** A value that is needed is not there. */
    VALUE_MISSING("PRF-010"),
    /** A value is not what the column or element holds. */
    VALUE_UNREADABLE("PRF-011"),
    /** A row has more cells than the headings. */
    TOO_MANY_CELLS("PRF-012"),
    /** The file breaks the rules of its syntax. */
    BROKEN_SYNTAX("PRF-013"),
    /** The XML has a document type or entities. */
    DOCUMENT_TYPE("PRF-014"),
    /** It holds more of something than is read. */
    TOO_MANY("PRF-015"),
    /** Something refers to what is not in the file. */
    REFERS_TO_NOTHING("PRF-016"),
    /** People are put together as no family can be. */
    IMPOSSIBLE_PEDIGREE("PRF-017"),
    /** It is no frequency. */
    NO_FREQUENCY("PRF-018"),
    /** An allele stands twice in one column of frequencies. */
    ALLELE_TWICE("PRF-019"),
    /** The frequencies of a marker do not sum to 1. */
    FREQUENCY_SUM("PRF-020"),
    /** A position that the mitochondrial genome does not have, or a range the wrong way round. */
    POSITION("PRF-021"),
    /** A variant that no sequenced range covers. */
    OUTSIDE_RANGE("PRF-022"),
    /** Something of the format that is not read, so that nothing is read in its place. */
    NOT_READ("PRF-023"),
    /** A column stands twice. */
    COLUMN_TWICE("PRF-024"),
    /** A sample stands twice, and nothing tells its runs apart. */
    SAMPLE_TWICE("PRF-025"),
    /** No sample within reach goes by this name, or several do. */
    SAMPLE_UNKNOWN("PRF-026"),
    /** A file of the same content was taken in before, and stands. */
    ALREADY_THERE("PRF-027"),
    /** It was taken back already. */
    UNDONE_ALREADY("PRF-028");

    private final String code;

    ProfileRefusal(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String messageKey() {
        return "interop.refusal." + code;
    }
}
