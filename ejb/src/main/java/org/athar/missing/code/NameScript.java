package org.athar.missing.code;

/** Script in which a name is written. */
public enum NameScript {

    /** Arabic. */
    ARABIC,
    /** Central Kurdish. */
    SORANI,
    /** Latin. */
    LATIN
}
