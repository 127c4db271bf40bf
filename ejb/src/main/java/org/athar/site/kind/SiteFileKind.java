package org.athar.site.kind;

/** What a file shows of a site. */
public enum SiteFileKind {
    /** A photograph. */
    PHOTOGRAPH,
    /** A film of the opening or of work. */
    FILM,
    /** The official minute of an opening. */
    MINUTE,
    /** A decision of a court or ministry. */
    DECISION,
    /** The gazette in which a protection was published. */
    GAZETTE,
    /** A map, plan or drawing. */
    PLAN,
    /** A report. */
    REPORT,
    /** Something else. */
    OTHER
}
