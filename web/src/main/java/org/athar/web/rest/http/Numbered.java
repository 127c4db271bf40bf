package org.athar.web.rest.http;

/** What came of a command that made or changed a record with a number. */
public record Numbered(String number) {
}
