package org.athar.engine.protocol.fact;

/** The profession in which a member sits on the board (rule B4). */
public enum Profession {

    /** Forensic doctor, who takes the chair by default. */
    FORENSIC_DOCTOR,
    /** Judge. */
    JUDGE,
    /** Public prosecutor. */
    PROSECUTOR,
    /** Forensic geneticist. */
    GENETICIST,
    /** Forensic odontologist. */
    ODONTOLOGIST,
    /** Examiner of friction ridges. */
    FINGERPRINT_EXAMINER,
    /** Forensic anthropologist. */
    ANTHROPOLOGIST,
    /** Forensic archaeologist. */
    ARCHAEOLOGIST,
    /** Police officer. */
    POLICE_OFFICER,
    /** Any other. */
    OTHER
}
