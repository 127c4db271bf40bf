package org.athar.site.view;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.athar.kernel.Refusal;
import org.athar.site.SiteStatus;

/**
 * What comes next for a site, what is in the way, and what is missing of its past.
 *
 * @param steps              the statuses that can follow
 * @param protectedUntil     last day of the last protection, null if there never was one
 * @param protectionEndsIn   days until then, negative once it is over; 0 where there is none
 * @param protectionMatters  whether the site still needs protecting
 * @param gaps               what documents of the past are not held
 */
public record SiteOutlook(List<Step> steps, LocalDate protectedUntil, long protectionEndsIn, boolean protectionMatters, List<Gap> gaps)
        implements Serializable {

    /**
     * A status that can follow.
     *
     * @param to       which
     * @param inTheWay everything that stands against it today; empty if nothing
     */
    public record Step(SiteStatus to, List<Refusal> inTheWay) implements Serializable {

        /** Whether nothing stands in the way. */
        public boolean isOpen() {
            return inTheWay.isEmpty();
        }
    }

    /**
     * A document that is not held.
     *
     * @param status of which status
     * @param code   code of the rule that asks for it
     */
    public record Gap(SiteStatus status, String code) implements Serializable {
    }

    /** Keeps lists as they are. */
    public SiteOutlook {
        steps = List.copyOf(steps);
        gaps = List.copyOf(gaps);
    }
}
