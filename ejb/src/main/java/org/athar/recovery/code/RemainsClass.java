package org.athar.recovery.code;

/** What a set of remains consists of. */
public enum RemainsClass {

    /** A complete body. */
    COMPLETE_BODY,
    /** An incomplete body. */
    INCOMPLETE_BODY,
    /** A part of a body. */
    BODY_PART,
    /** A bone or a fragment of one. */
    BONE,
    /** A tooth. */
    TOOTH,
    /** Remains of several persons that lay together. */
    COMMINGLED_GROUP,
    /** Not human. */
    NON_HUMAN;

    /** Whether it is human, and may be the main remains of a case. */
    public boolean isHuman() {
        return this != NON_HUMAN;
    }

}
