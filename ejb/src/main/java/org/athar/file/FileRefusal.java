package org.athar.file;

import org.athar.kernel.RefusalCode;

/** Why a file is not stored or not handed out. */
public enum FileRefusal implements RefusalCode {

    /** Nothing in it. */
    EMPTY("FIL-001"),
    /** Larger than is accepted; arguments: the limit in megabytes. */
    TOO_LARGE("FIL-002"),
    /** Of a kind that is not accepted. */
    KIND_NOT_ACCEPTED("FIL-003"),
    /** No name. */
    NAME_MISSING("FIL-004"),
    /** A text is too long or holds characters that nobody sees; arguments: the most characters. */
    TEXT_UNFIT("FIL-005"),
    /** The class is above what who stores it may touch. */
    CLASS_ABOVE_REACH("FIL-006"),
    /** Said to be taken or collected after today. */
    IN_THE_FUTURE("FIL-007"),
    /** What is kept is no longer what was stored. */
    CONTENT_DAMAGED("FIL-008"),
    /** No class was chosen. */
    CLASS_MISSING("FIL-009"),
    /** Its content was removed; the record stays. */
    CONTENT_REMOVED("FIL-010");

    private final String code;

    FileRefusal(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String messageKey() {
        return "file.refusal." + code;
    }
}
