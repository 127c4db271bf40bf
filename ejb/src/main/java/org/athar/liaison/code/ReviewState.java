package org.athar.liaison.code;

/** Whether a speaker of the language has read a text. */
public enum ReviewState {

    /** Nobody has yet: staff see that, and it is not printed. */
    UNREVIEWED,
    /** Somebody has. */
    REVIEWED
}
