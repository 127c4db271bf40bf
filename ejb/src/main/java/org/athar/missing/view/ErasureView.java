package org.athar.missing.view;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * What an erasure would take, or took.
 *
 * @param items    the kinds of values
 * @param at       when it was carried out; null before
 * @param compared whether the person is compared in a case that goes on, so that it cannot be carried out yet
 */
public record ErasureView(List<Item> items, Instant at, boolean compared) implements Serializable {

    /** Keeps the items. */
    public ErasureView {
        items = List.copyOf(items);
    }

    /**
     * Values of one kind.
     *
     * @param table  table of the records
     * @param column which value of them
     * @param number in how many records, in what stands now or in their history
     */
    public record Item(String table, String column, int number) implements Serializable {
    }
}
