package org.athar.laboratory.code;

/** Of whom a sample is. */
public enum SampleOrigin {

    /** Of remains: nobody knows yet whose. */
    POST_MORTEM,
    /** Of a missing person's own: a thing used, a card kept. */
    DIRECT,
    /** Of a relative, with consent. */
    FAMILY
}
