package org.athar.web.rest.http;

/** Why something is done or opened. */
public record Reason(String reason) {
}
