package org.athar.missing.code;

/** Where the search for a person stands. That a person is a candidate in a case is a fact of the case and never shows here. */
public enum MissingStatus {

    /** Reported; not yet verified. */
    REPORTED,
    /** Verified by a coordinator: informant, interviewer and date are on record (P4). */
    VERIFIED,
    /** The same person is on record under another reference. */
    DUPLICATE_OF,
    /** Missing, and not from the incident under which the person was reported. */
    NOT_IN_INCIDENT,
    /** Found alive. */
    FOUND_ALIVE,
    /** Declared dead by a court while missing. */
    PRESUMED_DEAD,
    /** Identified by a board. */
    IDENTIFIED,
    /** Returned to the family; the search has ended. */
    CLOSED,
    /** Taken off the list by who reported the person. */
    WITHDRAWN;

    /** Whether the person is still sought. */
    public boolean isSought() {
        return this == REPORTED || this == VERIFIED || this == PRESUMED_DEAD;
    }

}
