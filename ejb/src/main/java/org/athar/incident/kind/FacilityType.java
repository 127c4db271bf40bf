package org.athar.incident.kind;

/** What kind of facility. */
public enum FacilityType {
    /** A prison. */
    PRISON,
    /** Another place of detention. */
    DETENTION_SITE,
    /** A camp. */
    CAMP,
    /** A checkpoint. */
    CHECKPOINT,
    /** Barracks. */
    BARRACKS,
    /** A hospital. */
    HOSPITAL
}
