package org.athar.examination;

import org.athar.kernel.RefusalCode;

/** Why something about an examination is not recorded. */
public enum ExaminationRefusal implements RefusalCode {

    /** A field must be filled. */
    MISSING("EXA-001"),
    /** A text is too long or holds characters that cannot be seen; arguments: the most characters. */
    UNREADABLE("EXA-002"),
    /** Every point is done, or not possible with a reason, before signing; arguments: how many are open (P6). */
    CHECKLIST_OPEN("EXA-003"),
    /** A point that is not possible says why. */
    NO_REASON("EXA-004"),
    /** Only the examiner writes and signs. */
    NOT_THE_EXAMINER("EXA-005"),
    /** The reviewer is a person other than the examiner (P6). */
    REVIEWER_IS_EXAMINER("EXA-006"),
    /** A signed examination is not changed; the reviewer may return it. */
    NOT_WRITABLE("EXA-007"),
    /** Only a signed examination is reviewed. */
    NOT_SIGNED("EXA-008"),
    /** What is stored is not what was signed. */
    CHANGED_SINCE_SIGNED("EXA-009"),
    /** Age is a range between 0 and 120 years. */
    AGE_RANGE("EXA-010"),
    /** Stature lies between 20 and 250 cm, its error between 0.1 and 50 cm. */
    STATURE_RANGE("EXA-011"),
    /** An estimate names its method. */
    METHOD_MISSING("EXA-012"),
    /** What is not human has no examination of a person. */
    NOT_HUMAN("EXA-013"),
    /** An examination of these remains is being written already. */
    IN_PROGRESS("EXA-014"),
    /** It lies in the future. */
    IN_THE_FUTURE("EXA-015"),
    /** Nothing is examined before it is recovered. */
    BEFORE_RECOVERY("EXA-016"),
    /** Too many entries; arguments: the most. */
    TOO_MANY("EXA-017");

    private final String code;

    ExaminationRefusal(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String messageKey() {
        return "examination.refusal." + code;
    }
}
