package org.athar.source;

import org.athar.kernel.RefusalCode;

/** Why something is not taken into the ledger. */
public enum SourceRefusal implements RefusalCode {

    /** The field must be filled. */
    MISSING("SRC-001"),
    /** The text is too long or holds characters that cannot be seen. Argument: the most characters. */
    UNREADABLE("SRC-002"),
    /** Who is no person names the organisation. */
    ORGANISATION_MISSING("SRC-003"),
    /** An origin is either one that is known or a new one. */
    ORIGIN_TWICE("SRC-004"),
    /** Not an address of the web. */
    ADDRESS_UNREADABLE("SRC-005"),
    /** A digest has 64 hexadecimal digits. */
    DIGEST_UNREADABLE("SRC-006"),
    /** The date lies in the future. */
    IN_THE_FUTURE("SRC-007"),
    /** The class is above what who records it may touch. */
    CLASS_ABOVE_REACH("SRC-008"),
    /** A contact is kept of persons only, and under class S3. */
    CONTACT_NEEDS_CLASS("SRC-009"),
    /** A source does not rest on itself, nor on one that rests on it. */
    BEHIND_ITSELF("SRC-010"),
    /** "Confirmed" needs another source of another origin (rule E1). */
    NOT_CONFIRMED("SRC-011"),
    /** A source does not confirm itself. */
    CONFIRMED_BY_ITSELF("SRC-012"),
    /** The numbers that the quantifier needs are not those that are given. */
    NUMBERS_INCOMPLETE("SRC-013"),
    /** A number is negative, broken where whole things are counted, or not low, best, high in this order (rule E2). */
    NUMBERS_OUT_OF_ORDER("SRC-014"),
    /** This kind is not counted in this unit (rule E2). */
    UNIT_DOES_NOT_FIT("SRC-015"),
    /** A sub-total says what sets it apart: another kind, what was counted, or a narrower subject. */
    SUBTOTAL_NOT_SET_APART("SRC-016"),
    /** How many are present is said for a date. */
    DATE_MISSING("SRC-017"),
    /** The period ends before it begins. */
    PERIOD_ENDS_BEFORE_IT_BEGINS("SRC-018"),
    /** What was said about the religion or ethnicity of a group and was not published belongs under class S3. */
    UNPUBLISHED_CLAIM_ABOUT_GROUP("SRC-019"),
    /** Another has taken its place already. */
    SUPERSEDED_ALREADY("SRC-020"),
    /** It takes the place of one about the same subject only, and of no sub-total. */
    SUPERSEDES_ANOTHER_SUBJECT("SRC-021"),
    /** What takes the place of another says why. */
    REASON_MISSING("SRC-022"),
    /** What an invented source says is invented. */
    INVENTED_SOURCE("SRC-023"),
    /** For or against needs the statement that is meant, and the other way round. */
    STANCE_INCOMPLETE("SRC-024"),
    /** A source or a statement that was named is not there. */
    NAMED_RECORD_ABSENT("SRC-025"),
    /** More sub-totals than a figure can have. Argument: the most. */
    TOO_MANY_SUBTOTALS("SRC-026");

    private final String code;

    SourceRefusal(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String messageKey() {
        return "source.refusal." + code;
    }
}
