package org.athar.engine.protocol;

/** Where a rule comes from, as the screen cites it. */
public enum Standard {

    /** INTERPOL Disaster Victim Identification Guide, annexure 5: post-mortem. */
    INTERPOL_DVI_ANNEXURE_5,
    /** INTERPOL Disaster Victim Identification Guide, annexure 6: ante-mortem. */
    INTERPOL_DVI_ANNEXURE_6,
    /** INTERPOL Disaster Victim Identification Guide, annexure 12: methods of identification. */
    INTERPOL_DVI_ANNEXURE_12,
    /** International Commission on Missing Persons, on the certainty of DNA identifications. */
    ICMP,
    /** International Committee of the Red Cross, Forensic identification of human remains. */
    ICRC,
    /** Athar's own practice, to be confirmed with the authority. */
    ATHAR_PRACTICE
}
