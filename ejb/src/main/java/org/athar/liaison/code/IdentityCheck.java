package org.athar.liaison.code;

/** How it was checked who asks. */
public enum IdentityCheck {

    /** By an identity card. */
    IDENTITY_CARD,
    /** By a passport. */
    PASSPORT,
    /** By another document with a photograph. */
    OTHER_DOCUMENT,
    /** The officer knows the person. */
    KNOWN_TO_OFFICE,
    /** By calling back the telephone number on record. */
    CALLED_BACK,
    /** It was not checked. */
    NOT_CHECKED;

    /** Whether something may be told after it. */
    public boolean suffices() {
        return this != NOT_CHECKED;
    }
}
