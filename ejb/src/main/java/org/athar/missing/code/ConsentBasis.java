package org.athar.missing.code;

/** What a permission rests on. */
public enum ConsentBasis {

    /** Consent of a relative. */
    CONSENT,
    /** Order of a court. */
    COURT_ORDER
}
