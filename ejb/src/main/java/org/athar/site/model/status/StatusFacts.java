package org.athar.site.model.status;

import java.util.Set;
import org.athar.site.kind.CommitteeFunction;

/**
 * What the rules look at, as it is on the day of a change.
 *
 * @param visited           whether a visit for the authority is on record
 * @param moreThanOne       whether the assessment saw remains of more than one person; null if it did not say
 * @param circumstances     whether it is written down why the deaths or the burial call for an investigation
 * @param everProtected     whether a protection was ever published
 * @param protectedThatDay  whether one is in force on the day of the change
 * @param decisionSigned    whether the decision to open has a number and a date
 * @param appointed         functions in the committee
 * @param present           functions of those who were present at the opening
 * @param minuteComplete    whether the minute has number, date and signatories
 * @param films             how many films of the site are kept
 * @param campaignsUnended  how many campaigns have no end
 */
public record StatusFacts(boolean visited, Boolean moreThanOne, boolean circumstances, boolean everProtected, boolean protectedThatDay,
        boolean decisionSigned, Set<CommitteeFunction> appointed, Set<CommitteeFunction> present, boolean minuteComplete, int films,
        int campaignsUnended) {

    /** Keeps the functions as they are. */
    public StatusFacts {
        appointed = Set.copyOf(appointed);
        present = Set.copyOf(present);
    }
}
