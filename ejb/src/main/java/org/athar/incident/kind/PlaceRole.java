package org.athar.incident.kind;

/** What a place has to do with an incident. */
public enum PlaceRole {
    /** Where people were held. */
    DETENTION,
    /** Where some were set apart from others. */
    SEPARATION,
    /** Where they were led or driven. */
    ROUTE,
    /** Where they were killed. */
    KILLING,
    /** Where they were buried. */
    BURIAL,
    /** Something else. */
    OTHER
}
