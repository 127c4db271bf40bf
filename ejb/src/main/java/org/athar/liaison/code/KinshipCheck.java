package org.athar.liaison.code;

/** How it was checked that who asks is of the family. */
public enum KinshipCheck {

    /** The person is on the declared family. */
    ON_RECORD,
    /** By a document of the family or the civil register. */
    FAMILY_DOCUMENT,
    /** A relative on record confirmed it. */
    RELATIVE_CONFIRMED,
    /** It was not checked. */
    NOT_CHECKED;

    /** Whether something may be told after it. */
    public boolean suffices() {
        return this != NOT_CHECKED;
    }
}
