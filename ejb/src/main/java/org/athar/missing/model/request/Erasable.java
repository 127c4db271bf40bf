package org.athar.missing.model.request;

import java.util.UUID;

/**
 * A value that an erasure would take, in the row or in its history.
 *
 * @param table  table of the row
 * @param column which value
 * @param row    which row
 */
public record Erasable(String table, String column, UUID row) {
}
