package org.athar.web.rest.interop;

/** Whether an export may go out; {@code seen} is its digest as it was read. */
public record Decided(boolean approve, String seen, String reason) {
}
