package org.athar.reporting.view;

import java.io.Serializable;
import java.time.Instant;

/**
 * What the system runs or keeps by itself, in counts alone.
 *
 * @param job     which
 * @param lastAt  when it last did something; null if never
 * @param done    how much it has done so far
 * @param waiting how much waits for it
 * @param late    how much of that waits longer than it should
 */
public record JobView(Job job, Instant lastAt, long done, long waiting, long late) implements Serializable {

    /** What runs, or stands in line. */
    public enum Job {
        /** Entries of the trail are numbered and chained, every second. */
        TRAIL,
        /** Tasks that people are asked to do. */
        TASKS,
        /** Forms kept while somebody types. */
        DRAFTS,
        /** Files stored under their digest. */
        FILES,
        /** Loads of the sample. */
        SAMPLE
    }
}
