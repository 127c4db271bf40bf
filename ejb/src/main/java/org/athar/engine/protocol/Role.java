package org.athar.engine.protocol;

/** What a person may be in the work; every rule's <em>who</em> names one or more of these. */
public enum Role {

    /** Works on sites, figures, remains and evidence; nominates, proposes and reviews. */
    INVESTIGATOR,
    /** Keeps the remains: custody events, storage, labels, release. */
    CUSTODIAN,
    /** Samples, profiles, match runs and lines of DNA evidence. */
    LAB_ANALYST,
    /** Opens, moves, assigns and certifies cases. */
    COORDINATOR,
    /** Reads the cases before its sitting, signs and dissents; decides when in the chair. */
    BOARD_MEMBER,
    /** Speaks with families: contacts, consents, interviews, enquiries, notifications. */
    LIAISON_OFFICER,
    /** Reads the whole trail and writes findings. */
    AUDITOR,
    /** Watches over consents, disclosures, and requests for erasure or restriction. */
    DATA_PROTECTION_OFFICER,
    /** Users, settings, reference data and jobs; no case data at all. */
    ADMINISTRATOR,
    /** Jobs only, never a person; always on behalf of one. */
    SYSTEM;

    /** True of every role that a person can hold. */
    public boolean heldByPersons() {
        return this != SYSTEM;
    }
}
