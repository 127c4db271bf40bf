package org.athar.liaison.code;

/** Why the answer for a family changed. What happens to a case before its decision is no cause, and cannot be one. */
public enum AnswerCause {

    /** The person was put on the register. */
    REGISTERED,
    /** The report was verified. */
    VERIFIED,
    /** The person was found alive. */
    FOUND_ALIVE,
    /** An officer asked the family for something. */
    NEED_ASKED,
    /** The family gave what was asked for. */
    NEED_MET,
    /** A named officer is ready to tell what the board decided. */
    OFFICER_READY,
    /** The decided case was opened again. */
    REOPENED,
    /** The case was closed with the remains buried. */
    CLOSED
}
