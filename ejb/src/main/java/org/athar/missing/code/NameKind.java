package org.athar.missing.code;

/** What a name is. */
public enum NameKind {

    /** The name by its parts. */
    MAIN,
    /** As somebody wrote it on a list or a document. */
    AS_WRITTEN,
    /** A name by which the person was known. */
    ALIAS,
    /** The mother's name. */
    MOTHER
}
