package org.athar.security;

/** What a grant is confined to. */
public enum ScopeKind {
    /** The whole programme of this instance. */
    PROGRAMME,
    /** The team of one site. */
    SITE,
    /** The team of one incident, and of the sites linked to it. */
    INCIDENT,
    /** The families of one liaison office. */
    OFFICE,
    /** The samples of one laboratory. */
    LABORATORY,
    /** The cases of one sitting of the board. */
    SITTING
}
