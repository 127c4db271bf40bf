package org.athar.missing.code;

/** How a consent stands. */
public enum ConsentState {

    /** In force. */
    IN_FORCE,
    /** In force, and due to be asked for again. */
    EXPIRING,
    /** Taken back. */
    WITHDRAWN
}
