package org.athar.missing.code;

/** In what standing somebody asks. */
public enum RequestStanding {

    /** It is about the one who asks. */
    SELF,
    /** A relative. */
    RELATIVE,
    /** A guardian. */
    GUARDIAN,
    /** A lawyer with a power of attorney. */
    LAWYER
}
