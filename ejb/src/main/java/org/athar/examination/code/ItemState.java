package org.athar.examination.code;

/** Whether a point of the checklist has been dealt with. */
public enum ItemState {

    /** Not yet. */
    OPEN,
    /** Done. */
    DONE,
    /** Not possible; the reason is on record. */
    NOT_POSSIBLE
}
