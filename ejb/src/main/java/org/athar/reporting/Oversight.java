package org.athar.reporting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.athar.reporting.view.DecisionItem;
import org.athar.reporting.view.DrawnSample.DrawnCase;
import org.athar.reporting.view.SampleKind;
import org.athar.security.StaffId;
import org.athar.site.SitesInReach;

/** What those who oversee look at: decisions by time, and samples by a seed. */
public interface Oversight {

    /** When a person last did anything here before a moment. */
    Optional<Instant> lastSeen(StaffId person, Instant before);

    /** Decisions in cases of these sites that were recorded after a moment (null: ever), the latest first. */
    List<DecisionItem> decisions(SitesInReach reach, Instant since, int most);

    /** How many there are to draw from. */
    int population(SampleKind kind, SitesInReach reach);

    /** Cases in the order that the seed gives them. */
    List<DrawnCase> drawCases(SitesInReach reach, String seed, int size);

    /** Decisions in the order that the seed gives them. */
    List<DecisionItem> drawDecisions(SitesInReach reach, String seed, int size);
}
