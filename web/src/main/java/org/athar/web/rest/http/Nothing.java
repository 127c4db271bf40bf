package org.athar.web.rest.http;

/** The body of a command that is said by its address alone: an empty object. */
public record Nothing() {
}
