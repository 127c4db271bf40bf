package org.athar.source;

/** How far a source can be relied on, whatever it says (Admiralty code). */
public enum Reliability {
    /** Completely. */
    A,
    /** Usually. */
    B,
    /** Fairly. */
    C,
    /** Not usually. */
    D,
    /** Unreliable. */
    E,
    /** Cannot be judged. */
    F
}
