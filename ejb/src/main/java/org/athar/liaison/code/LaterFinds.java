package org.athar.liaison.code;

/** What a family wants if more of the person is found later. */
public enum LaterFinds {

    /** To be told each time. */
    EACH_TIME,
    /** To be told when nothing more is expected. */
    WHEN_COMPLETE,
    /** Not to be told again; what is found is to be buried with dignity. */
    ONCE_ONLY,
    /** Not to be told at all. */
    NEVER
}
