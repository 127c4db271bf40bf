package org.athar.reporting;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.athar.reporting.view.LaboratoryBench;
import org.athar.reporting.view.Pile;
import org.athar.reporting.view.SampleBench;
import org.athar.security.StaffId;
import org.athar.site.SitesInReach;

/** What lies on the benches of those who keep and those who test. */
public interface Benches {

    /** In a person's custody, not put in storage since it came. */
    Pile unstored(StaffId person);

    /** On its way to or from a person since before a moment. */
    Pile late(StaffId person, Instant before);

    /** Handed to a person and not received. */
    Pile toReceive(StaffId person);

    /** In a person's custody, found under another seal than it was left with; nobody has accepted that in writing. */
    Pile toCheck(StaffId person);

    /** Cases of these sites whose remains can go back to the family. */
    Pile toReturn(SitesInReach reach);

    /** In cases of these sites the lines of evidence that have no conclusion or no signature, and proposals that a person may review. */
    LaboratoryBench laboratory(SitesInReach reach, StaffId person);

    /** Samples of these laboratories, or of all, that wait to be received, read a second time, or told apart. */
    SampleBench samples(boolean everywhere, Set<UUID> laboratories, StaffId person);
}
