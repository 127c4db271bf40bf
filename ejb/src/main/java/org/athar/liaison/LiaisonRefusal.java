package org.athar.liaison;

import org.athar.kernel.RefusalCode;

/** Why something about a family is not recorded or told. */
public enum LiaisonRefusal implements RefusalCode {

    /** A field must be filled. */
    MISSING("LIA-001"),
    /** A text is too long or holds characters that cannot be seen; arguments: the most characters. */
    UNREADABLE("LIA-002"),
    /** Nothing is told before identity and kinship are checked. */
    NOT_CHECKED("LIA-003"),
    /** What is told is told to the family alone. */
    NOT_FAMILY("LIA-004"),
    /** The sentence is no longer the one that may be told. */
    SENTENCE_CHANGED("LIA-005"),
    /** The relative is not on the declared family of this person. */
    RELATIVE_UNKNOWN("LIA-006"),
    /** There is nothing to tell that a board has decided. */
    NOTHING_DECIDED("LIA-007"),
    /** A notification is planned already. */
    PLANNED_ALREADY("LIA-008"),
    /** No notification is planned. */
    NOTHING_PLANNED("LIA-009"),
    /** It has been recorded as done already. */
    DONE_ALREADY("LIA-010"),
    /** It lies in the past. */
    IN_THE_PAST("LIA-011"),
    /** It lies in the future. */
    IN_THE_FUTURE("LIA-012"),
    /** Nobody on the staff with this role is the officer named. */
    OFFICER_UNKNOWN("LIA-013"),
    /** From here the family is asked for nothing. */
    NO_NEED_NOW("LIA-014"),
    /** There is no such appointment. */
    APPOINTMENT_UNKNOWN("LIA-015"),
    /** The family is told by this sentence in no such language. */
    LANGUAGE_UNKNOWN("LIA-016"),
    /** Whoever reads a sentence for others speaks its language. */
    NO_SPEAKER("LIA-017"),
    /** Whoever wrote a sentence does not read it for others. */
    OWN_WORDING("LIA-018"),
    /** There is a newer wording. */
    WORDING_SUPERSEDED("LIA-019"),
    /** The other wording is the same. */
    SAME_WORDING("LIA-020"),
    /** The other wording keeps the blanks for names and dates; arguments: the blanks. */
    BLANKS_CHANGED("LIA-021"),
    /** The family's data is kept and no longer used. */
    RESTRICTED("LIA-022");

    private final String code;

    LiaisonRefusal(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String messageKey() {
        return "liaison.refusal." + code;
    }
}
