package org.athar.site.kind;

/** As what somebody sits in the committee that opens a site (rule L2). */
public enum CommitteeFunction {
    /** For the competent ministry, in the chair. */
    CHAIR,
    /** Judge. */
    JUDGE,
    /** Public prosecutor. */
    PROSECUTOR,
    /** Police officer. */
    POLICE,
    /** Forensic doctor. */
    FORENSIC_DOCTOR,
    /** For the municipal council. */
    MUNICIPALITY,
    /** Forensic archaeologist or anthropologist. */
    SCIENTIST,
    /** Somebody else. */
    OTHER
}
