package org.athar.reporting;

import java.time.Instant;
import java.util.List;
import org.athar.reporting.view.BenchItem;
import org.athar.security.StaffId;
import org.athar.site.SitesInReach;

/** What lies on the benches of those who keep and those who test. */
public interface Benches {

    /** In a person's custody, not put in storage since it came. */
    List<BenchItem> unstored(StaffId person);

    /** On its way to or from a person since before a moment. */
    List<BenchItem> late(StaffId person, Instant before);

    /** Handed to a person and not received. */
    List<BenchItem> toReceive(StaffId person);

    /** In a person's custody, found under another seal than it was left with; nobody has accepted that in writing. */
    List<BenchItem> toCheck(StaffId person);

    /** Cases of these sites whose remains can go back to the family. */
    List<BenchItem> toReturn(SitesInReach reach);

    /** Lines of evidence in cases of these sites that have no conclusion. */
    List<BenchItem> withoutOutcome(SitesInReach reach);

    /** Lines of evidence in cases of these sites that have a conclusion and no signature. */
    List<BenchItem> unsigned(SitesInReach reach);

    /** Proposals in cases of these sites that a person may review. */
    List<BenchItem> reviews(SitesInReach reach, StaffId person);
}
