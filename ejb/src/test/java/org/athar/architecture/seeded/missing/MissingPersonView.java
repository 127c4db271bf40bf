package org.athar.architecture.seeded.missing;

/** Looked at by a neighbour that must not. */
public record MissingPersonView(String name) {
}
