package org.athar.interop;

import org.athar.kernel.RefusalCode;

/** Why an export is not asked for, decided on or handed out. */
public enum ExportRefusal implements RefusalCode {

    /** Something that must be filled in is not. */
    MISSING("EXP-001"),
    /** Too long, or with characters that nobody sees. */
    UNREADABLE("EXP-002"),
    /** A column or filter that the list does not have. */
    NOT_IN_LIST("EXP-003"),
    /** Who asked may not let it out. */
    DECIDER_ASKED("EXP-004"),
    /** It is no longer as it was shown. */
    REQUEST_CHANGED("EXP-005"),
    /** It does not wait for a decision. */
    NOT_WAITING("EXP-006"),
    /** It has ended. */
    ENDED("EXP-007"),
    /** It has not ended. */
    NOT_ENDED("EXP-008"),
    /** There is no file yet. */
    NO_FILE("EXP-009"),
    /** The list is no longer open to who wants the file. */
    NO_LONGER_OPEN("EXP-010"),
    /** The content of the file was removed. */
    FILE_REMOVED("EXP-011");

    private final String code;

    ExportRefusal(String code) {
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
