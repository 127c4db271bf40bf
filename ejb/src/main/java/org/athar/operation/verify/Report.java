package org.athar.operation.verify;

import java.util.List;

/**
 * What a verification found.
 *
 * @param entries    linked entries checked
 * @param changes    values of the history checked
 * @param rows       rows of tracked tables checked
 * @param number     number of the last linked entry
 * @param head       head of the trail, in hexadecimal
 * @param monthsOver whether the trail has no table for the present month
 * @param found      how many things are wrong
 * @param findings   what is wrong, in the order found, no more than a thousand of a kind: the first of each kind comes first in its table
 */
public record Report(long entries, long changes, long rows, long number, String head, boolean monthsOver, int found,
        List<Finding> findings) {

    /** Whether nothing is wrong. */
    public boolean isClean() {
        return findings.isEmpty();
    }
}
