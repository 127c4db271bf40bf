package org.athar.reporting.view;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * Decisions since somebody last looked.
 *
 * @param since     when that was; null if never before
 * @param decisions the latest first
 */
public record DecisionsSince(Instant since, List<DecisionItem> decisions) implements Serializable {

    /** Keeps the list as it is. */
    public DecisionsSince {
        decisions = List.copyOf(decisions);
    }
}
