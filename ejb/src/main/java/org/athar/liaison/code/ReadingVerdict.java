package org.athar.liaison.code;

/** What a speaker of the language says of a sentence that was read. */
public enum ReadingVerdict {

    /** It may be told and printed as it stands. */
    AS_IT_STANDS,
    /** It should be worded differently; the other wording is the next version. */
    SENT_BACK
}
