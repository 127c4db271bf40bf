package org.athar.interop.sheet;

/**
 * A line that a file says about itself.
 *
 * @param label what
 * @param value its value
 */
public record About(String label, String value) {
}
