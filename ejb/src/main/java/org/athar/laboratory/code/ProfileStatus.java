package org.athar.laboratory.code;

/** Where a profile stands. */
public enum ProfileStatus {

    /** Read by one person; nothing is compared with it. */
    READ_ONCE,
    /** Read by a second person too; it is compared. */
    ACCEPTED,
    /** The second person did not accept it. */
    REJECTED,
    /** Another profile of the same sample stands for it. */
    REPRESENTED,
    /** Taken back with the import that brought it. */
    UNDONE
}
