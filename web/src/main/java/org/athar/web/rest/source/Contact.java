package org.athar.web.rest.source;

/** How a source can be reached. */
public record Contact(String contact) {
}
