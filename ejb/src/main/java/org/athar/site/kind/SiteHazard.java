package org.athar.site.kind;

/** What endangers those who work at a site. */
public enum SiteHazard {
    /** Unexploded ordnance. */
    UXO,
    /** Explosive traps. */
    BOOBY_TRAP,
    /** Walls that may fall. */
    COLLAPSE,
    /** Water. */
    FLOOD,
    /** Poison or infection. */
    CONTAMINATION,
    /** Snakes. */
    SNAKES
}
