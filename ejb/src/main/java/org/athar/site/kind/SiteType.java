package org.athar.site.kind;

/** What form a site has (B1: more than graves in the ground). */
public enum SiteType {
    /** A dug trench. */
    TRENCH,
    /** A dug pit. */
    PIT,
    /** A ravine or wadi. */
    RAVINE,
    /** A well. */
    WELL,
    /** A sinkhole. */
    SINKHOLE,
    /** A river or its bank. */
    RIVER,
    /** Remains on the surface. */
    SURFACE_SCATTER,
    /** Single graves close together. */
    INDIVIDUAL_CLUSTER,
    /** Something else, described in the note. */
    OTHER
}
