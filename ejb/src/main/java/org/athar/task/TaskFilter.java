package org.athar.task;

import java.io.Serializable;
import org.athar.engine.protocol.Role;

/**
 * Which open tasks to show.
 *
 * @param whose   of whom
 * @param role    of this role; null for any
 * @param overdue only those whose day has passed
 * @param after   key after which to go on; null for the first rows
 */
public record TaskFilter(Whose whose, Role role, boolean overdue, String after) implements Serializable {

    /** What is due from who asks, the earliest first. */
    public static final TaskFilter DUE = new TaskFilter(Whose.WITHIN_REACH, null, false, null);

    /** Of whom the tasks are. */
    public enum Whose {
        /** Mine, or open to one of my roles. */
        WITHIN_REACH,
        /** Those that I own. */
        MINE,
        /** Those that nobody of my roles has taken over. */
        OPEN_TO_ROLE,
        /** Everybody's: for coordinators, who assign. */
        EVERYBODY
    }
}
