package org.athar.security.model;

/** Where a grant stands. */
public enum GrantStatus {
    /** Asked for, not yet approved; gives nothing. */
    PROPOSED,
    /** Approved by another person. */
    IN_FORCE,
    /** Not approved. */
    DECLINED,
    /** Taken back. */
    REVOKED
}
