package org.athar.laboratory.view;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.athar.kernel.LocalizedText;
import org.athar.laboratory.code.EliminationCategory;
import org.athar.laboratory.code.ResemblanceOutcome;

/**
 * Two profiles that look alike.
 *
 * @param id          which resemblance
 * @param version     version of the record, to be handed back with a change
 * @param sample      number of the sample whose profile was compared
 * @param seq         number of the profile among those of its sample
 * @param elimination code in the elimination database, null if it is a sample
 * @param category    where that comes from, null if it is a sample
 * @param otherSample number of the other sample, null if it is of the elimination database or out of reach
 * @param compared    markers that both have
 * @param alike       of them those at which nothing speaks against one person
 * @param outcome     what it is
 * @param reason      how that was found out
 * @param settledBy   by whom
 * @param foundAt     when it was found
 */
public record ResemblanceView(UUID id, long version, String sample, int seq, String elimination, EliminationCategory category,
        String otherSample, int compared, int alike, ResemblanceOutcome outcome, String reason, LocalizedText settledBy, Instant foundAt)
        implements Serializable {
}
