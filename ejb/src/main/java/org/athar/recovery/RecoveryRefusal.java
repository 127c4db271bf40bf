package org.athar.recovery;

import org.athar.kernel.RefusalCode;

/** Why remains or evidence are not recorded. */
public enum RecoveryRefusal implements RefusalCode {

    /** A field must be filled. */
    MISSING("REC-001"),
    /** A text is too long or holds characters that cannot be seen; arguments: the most characters. */
    UNREADABLE("REC-002"),
    /** Completeness lies between 1 and 100 per cent. */
    NOT_A_SHARE("REC-003"),
    /** Weathering lies between 0 and 5. */
    NOT_A_STAGE("REC-004"),
    /** A complete body is not complete in part. */
    COMPLETE_IN_PART("REC-005"),
    /** At least one piece. */
    NOT_A_COUNT("REC-006"),
    /** The remains come from another site. */
    REMAINS_ELSEWHERE("REC-007"),
    /** No remains within reach have this number; arguments: what was typed. */
    REMAINS_UNKNOWN("REC-008"),
    /** A part of a paired element has a side, even if it cannot be told. */
    SIDE_MISSING("REC-009"),
    /** What there is only one of has no side. */
    NO_SIDE("REC-010"),
    /** Part "other" needs words. */
    OTHER_WHAT("REC-011"),
    /** The remains are no longer with us. */
    RELEASED("REC-012"),
    /** A set has no more numbers for parts; arguments: the most. */
    TOO_MANY_PARTS("REC-013");

    private final String code;

    RecoveryRefusal(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String messageKey() {
        return "recovery.refusal." + code;
    }
}
