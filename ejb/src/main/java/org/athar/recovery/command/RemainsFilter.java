package org.athar.recovery.command;

import java.io.Serializable;
import org.athar.recovery.code.RemainsClass;
import org.athar.recovery.code.RemainsStatus;
import org.athar.site.SiteId;

/**
 * Which remains are asked for; null stands for any.
 *
 * @param site         from which site
 * @param remainsClass what they consist of
 * @param status       where they stand
 * @param text         part of the number, the context or the description
 * @param after        number after which to go on, for the next page
 */
public record RemainsFilter(SiteId site, RemainsClass remainsClass, RemainsStatus status, String text, String after)
        implements Serializable {

    /** All. */
    public static final RemainsFilter ALL = new RemainsFilter(null, null, null, null, null);
}
