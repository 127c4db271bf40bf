package org.athar.examination.code;

/** When trauma happened, as the bone shows. */
public enum TraumaTiming {

    /** Before death, with healing. */
    ANTE_MORTEM,
    /** At or around death. */
    PERI_MORTEM,
    /** After death. */
    POST_MORTEM,
    /** Not determined. */
    UNKNOWN
}
