package org.athar.source;

/** Whether a statement speaks for or against another one. */
public enum Stance {
    /** It supports it. */
    FOR,
    /** It speaks against it. */
    AGAINST
}
