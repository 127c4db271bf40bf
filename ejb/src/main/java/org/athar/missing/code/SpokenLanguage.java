package org.athar.missing.code;

/** Language in which somebody wants to be spoken to. */
public enum SpokenLanguage {

    /** Arabic. */
    ARABIC,
    /** Central Kurdish. */
    SORANI,
    /** Northern Kurdish. */
    KURMANJI,
    /** Turkmen. */
    TURKMEN,
    /** Syriac. */
    SYRIAC,
    /** English. */
    ENGLISH,
    /** Another. */
    OTHER
}
