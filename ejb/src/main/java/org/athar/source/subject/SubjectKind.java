package org.athar.source.subject;

/** What a figure or a statement may be about. */
public enum SubjectKind {
    /** A grave site. */
    SITE,
    /** An incident. */
    INCIDENT,
    /** A prison or another facility. */
    FACILITY,
    /** An administrative area. */
    AREA
}
