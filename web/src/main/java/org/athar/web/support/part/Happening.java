package org.athar.web.support.part;

import org.athar.kernel.PartialDate;

/**
 * A line of a timeline.
 *
 * @param on     when it happened, as well as that is known; null if not
 * @param title  what happened
 * @param detail who, where, by which source; may be null
 * @param href   where it stands in full; may be null
 * @param tone   {@code done}, {@code wait}, {@code stop}, {@code sealed} or {@code plain}
 */
public record Happening(PartialDate on, String title, String detail, String href, String tone) {
}
