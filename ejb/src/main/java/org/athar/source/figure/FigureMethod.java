package org.athar.source.figure;

/** How a number was come by, as far as who said it tells. */
public enum FigureMethod {
    /** Told by witnesses. */
    WITNESS,
    /** Read in a document. */
    DOCUMENT,
    /** From the volume of a grave. */
    VOLUME,
    /** From a survey of the ground. */
    SURVEY,
    /** Counted. */
    COUNT,
    /** Minimum number of individuals. */
    MNI,
    /** Grand minimum total. */
    GMT,
    /** Most likely number of individuals. */
    MLNI,
    /** By DNA. */
    DNA,
    /** From a list of names. */
    LIST,
    /** A statistical estimate. */
    STATISTICAL;

    /** Whether it enumerates, hence gives a lower bound (rule E3). */
    public boolean isEnumeration() {
        return this == COUNT || this == LIST || this == DOCUMENT || this == WITNESS;
    }
}
