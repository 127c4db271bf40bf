package org.athar.web.support.part;

/**
 * One line of what a page answers.
 *
 * @param field id of the input in the page, null where it concerns none
 * @param label the input's label, null where it has none
 * @param text  the words
 */
public record Notice(String field, String label, String text) {
}
