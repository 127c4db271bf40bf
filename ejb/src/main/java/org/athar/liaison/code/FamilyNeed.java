package org.athar.liaison.code;

/** What we need from a family. */
public enum FamilyNeed {

    /** A sample of a close relative. */
    SAMPLE,
    /** A consent, or one renewed. */
    CONSENT,
    /** A talk with somebody who knew the person well. */
    INTERVIEW,
    /** Documents or photographs. */
    DOCUMENTS,
    /** How to reach the family. */
    CONTACT
}
