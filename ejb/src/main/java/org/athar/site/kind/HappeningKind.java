package org.athar.site.kind;

/** What may happen at a site. */
public enum HappeningKind {
    /** It was found, or found again. */
    DISCOVERY,
    /** Somebody came to look at it for the authority. */
    VISIT,
    /** Work on it began or went on. */
    WORK,
    /** Water stood in it or ran through it. */
    FLOOD,
    /** Somebody disturbed it who had no right to. */
    TAMPERING,
    /** Samples were taken. */
    SAMPLING,
    /** Remains or things were handed to another authority. */
    HANDOVER,
    /** The dead were honoured, or given to their families. */
    CEREMONY,
    /** Something about it was made public. */
    ANNOUNCEMENT,
    /** Something else. */
    OTHER
}
