package org.athar.web.rest.task;

/** What was done. */
public record Note(String note) {
}
