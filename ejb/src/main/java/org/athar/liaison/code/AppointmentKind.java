package org.athar.liaison.code;

/** What was agreed with a family. */
public enum AppointmentKind {

    /** Somebody comes, or is visited, on a day. */
    APPOINTMENT,
    /** We promised to come back on something until a day. */
    PROMISE
}
