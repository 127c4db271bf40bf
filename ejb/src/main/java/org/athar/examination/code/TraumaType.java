package org.athar.examination.code;

/** Kind of trauma. */
public enum TraumaType {

    /** Gunshot. */
    GUNSHOT,
    /** Blast. */
    BLAST,
    /** Blunt force. */
    BLUNT,
    /** Sharp force. */
    SHARP,
    /** Burning. */
    BURN,
    /** Strangulation. */
    STRANGULATION,
    /** Another kind. */
    OTHER
}
