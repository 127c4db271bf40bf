package org.athar.missing.code;

/** What a consent is for. */
public enum ConsentPurpose {

    /** Keeping the person and the family on record. */
    REGISTER,
    /** Taking and comparing DNA samples. */
    DNA,
    /** Sharing with the authorities of the state. */
    SHARE_STATE,
    /** Sharing with the International Commission on Missing Persons. */
    SHARE_ICMP,
    /** Sharing with a court. */
    SHARE_COURT,
    /** Publishing. */
    PUBLISH
}
