package org.athar.audit;

import org.athar.kernel.RefusalCode;

/** Why something about findings is refused. */
public enum AuditRefusal implements RefusalCode {

    /** The field must be filled. */
    MISSING("AUD-001"),
    /** The text is too long or holds characters that cannot be seen. */
    UNREADABLE("AUD-002"),
    /** The day to answer by lies in the past. */
    DUE_IN_THE_PAST("AUD-003"),
    /** It has been answered. */
    ALREADY_ANSWERED("AUD-004"),
    /** Who found it does not answer it. */
    ANSWERED_BY_FINDER("AUD-005"),
    /** Only an answered finding is closed. */
    NOT_ANSWERED("AUD-006"),
    /** It is closed. */
    ALREADY_CLOSED("AUD-007");

    private final String code;

    AuditRefusal(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String messageKey() {
        return "audit.refusal." + code;
    }
}
