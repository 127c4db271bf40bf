package org.athar.engine.assignment;

/**
 * That a sample is of a missing person.
 *
 * @param sample  the sample
 * @param missing the missing person
 */
public record Pairing(String sample, String missing) {

    @Override
    public String toString() {
        return sample + " = " + missing;
    }
}
