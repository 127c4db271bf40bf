package org.athar.source;

/** What kind of source said it. */
public enum SourceType {
    /** A witness. */
    WITNESS,
    /** A survivor. */
    SURVIVOR,
    /** A family. */
    FAMILY,
    /** A perpetrator. */
    PERPETRATOR,
    /** An authority or its officer. */
    OFFICIAL,
    /** A document. */
    DOCUMENT,
    /** A newspaper, an agency, a broadcaster. */
    MEDIA,
    /** An image taken from above. */
    SATELLITE,
    /** A film or a photograph. */
    VIDEO,
    /** A forensic report. */
    FORENSIC,
    /** A non-governmental organisation. */
    NGO,
    /** A body of the United Nations. */
    UN;

    /** Whether it is a person, whose name is not asked for and whose contact is sealed. */
    public boolean isPerson() {
        return this == WITNESS || this == SURVIVOR || this == FAMILY || this == PERPETRATOR;
    }
}
