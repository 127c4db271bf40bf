package org.athar.source.figure;

/** How a number is meant by who said it. */
public enum Quantifier {
    /** Exactly so many. */
    EXACTLY,
    /** About so many. */
    ABOUT,
    /** So many or more. */
    AT_LEAST,
    /** Up to so many. */
    AT_MOST,
    /** Between two numbers. */
    BETWEEN,
    /** Of this order of magnitude. */
    ORDER_OF
}
