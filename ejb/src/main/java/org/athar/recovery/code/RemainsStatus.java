package org.athar.recovery.code;

/** Where a set of remains stands between the ground and its return. */
public enum RemainsStatus {

    /** At the site. */
    IN_FIELD,
    /** Handed over, not yet received. */
    IN_TRANSIT,
    /** Received. */
    RECEIVED,
    /** In its place in store. */
    STORED,
    /** Examined; the examination has been reviewed. */
    EXAMINED,
    /** Given to those entitled to it. */
    RELEASED
}
