package org.athar.kernel;

/** How much harm a disclosure does, from published (S0) to a protected witness (S4). */
public enum Sensitivity {

    /** Published. */
    S0,
    /** Internal. */
    S1,
    /** Remains and custody; every read is recorded from here on. */
    S2,
    /** Genetic data, family contacts, exact coordinates of unexcavated sites, a person's religion and ethnicity. */
    S3,
    /** Protected witnesses: named persons per record only. */
    S4;

    /** Whether somebody who may see this class may see the other. */
    public boolean covers(Sensitivity other) {
        return compareTo(other) >= 0;
    }
}
