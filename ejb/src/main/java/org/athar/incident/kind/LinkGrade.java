package org.athar.incident.kind;

/** How well a link is founded. */
public enum LinkGrade {
    /** Somebody says so. */
    ALLEGED,
    /** A source speaks for it. */
    SUPPORTED,
    /** Independent sources speak for it and what speaks against it is answered. */
    ESTABLISHED
}
