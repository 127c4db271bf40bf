package org.athar.site.command;

import java.io.Serializable;
import org.athar.kernel.PartialDate;

/**
 * How a site became known (rule L3: whoever knows of one reports it within thirty days).
 *
 * @param knownSince since when who reported it had known
 * @param reportedOn when it was reported
 * @param reportedBy by whom: an office or a function, a person only if that person agreed
 */
public record SiteReport(PartialDate knownSince, PartialDate reportedOn, String reportedBy) implements Serializable {

    /** Nothing known of it. */
    public static final SiteReport NONE = new SiteReport(null, null, null);
}
