package org.athar.pedigree.code;

/** Where a tested pedigree stands. */
public enum PedigreeStatus {

    /** It is being drawn. */
    DRAWN,
    /** It is compared with profiles. */
    READY,
    /** It is not compared any more. */
    SET_ASIDE
}
