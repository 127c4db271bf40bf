package org.athar.web.support.part;

/**
 * A filter in force, which a click takes away.
 *
 * @param parameter the parameter of the address that holds it
 * @param label     the filter in words: "Status: protected"
 */
public record Chip(String parameter, String label) {
}
