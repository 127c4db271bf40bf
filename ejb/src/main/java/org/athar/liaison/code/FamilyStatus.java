package org.athar.liaison.code;

/** What a family may hear. It belongs to the missing person, never to a case. */
public enum FamilyStatus {

    /** The person is registered. */
    REGISTERED,
    /** We need something from the family to go on. */
    WE_NEED,
    /** The search goes on. */
    SEARCHING,
    /** Please come to our office: a named officer is ready to receive the family. */
    PLEASE_COME,
    /** The search is completed. */
    COMPLETED
}
