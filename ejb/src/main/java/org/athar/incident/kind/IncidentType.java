package org.athar.incident.kind;

/** What kind of incident. */
public enum IncidentType {
    /** Many were killed at one time. */
    MASS_EXECUTION,
    /** Prisoners were killed. */
    PRISON_MASSACRE,
    /** Shelling or bombing. */
    BOMBARDMENT,
    /** People were taken and not seen again. */
    DISAPPEARANCE,
    /** Something else. */
    OTHER
}
