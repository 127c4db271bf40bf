package org.athar.file;

/** What a stored file is, as its content shows. */
public enum FileKind {
    /** A photograph or drawing. */
    IMAGE,
    /** A PDF. */
    PDF,
    /** A film. */
    VIDEO,
    /** A recording. */
    AUDIO,
    /** Plain text. */
    TEXT,
    /** An office document without macros. */
    DOCUMENT
}
