package org.athar.incident.kind;

/** The script a name is written in. */
public enum RollScript {
    /** Arabic script, of whatever language. */
    ARABIC,
    /** Latin script. */
    LATIN,
    /** Another. */
    OTHER
}
