package org.athar.reporting.view;

import java.io.Serializable;

/**
 * The counts of a site: real records, and apart from them the invented ones of a sample, which belong to no reported figure.
 *
 * @param real     counted from real records
 * @param invented counted from invented records
 */
public record SiteCounts(LiveCounts real, LiveCounts invented) implements Serializable {
}
