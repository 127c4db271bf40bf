package org.athar.custody;

/** Whether an item is in custody, and whether it is on its way. */
public enum CustodyStatus {
    /** Somebody holds it. */
    HELD,
    /** Handed over and not yet received; who gave it answers for it until then. */
    IN_TRANSIT,
    /** Given to those entitled to it. */
    RELEASED,
    /** Used up or destroyed. */
    DESTROYED;

    /** Whether somebody still answers for it. */
    public boolean inCustody() {
        return this == HELD || this == IN_TRANSIT;
    }
}
