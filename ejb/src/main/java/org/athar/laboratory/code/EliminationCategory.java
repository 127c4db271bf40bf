package org.athar.laboratory.code;

/** Where a profile of the elimination database comes from. */
public enum EliminationCategory {

    /** Somebody on the staff of the programme. */
    STAFF,
    /** Somebody who excavates. */
    EXCAVATION,
    /** Somebody who works in a laboratory. */
    LABORATORY,
    /** Somebody who makes what samples are taken or typed with. */
    MANUFACTURER,
    /** Nobody knows: a contaminant that was met before. */
    UNSOURCED
}
