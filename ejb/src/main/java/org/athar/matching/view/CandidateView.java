package org.athar.matching.view;

import java.io.Serializable;
import java.time.LocalDate;
import org.athar.kernel.LocalizedText;
import org.athar.matching.CandidateId;
import org.athar.matching.code.MatchOutcome;
import org.athar.matching.command.Prior;
import org.athar.missing.view.PersonReference;
import org.athar.recovery.RemainsId;

/**
 * A profile that may be a missing person's, as a run found it.
 *
 * @param id        which one
 * @param version   version of the record, to be handed back with a change
 * @param run       reference of the run
 * @param sample    number of the sample
 * @param remains   number of the remains
 * @param remainsId the remains
 * @param person    the missing person, as who asks may see them
 * @param pedigree  reference of the tested pedigree
 * @param lrLog10   decimal logarithm of the likelihood ratio
 * @param prior     among how many one was sought in the run
 * @param posterior probability by it
 * @param owner     who answers for it
 * @param dueOn     by when it is to be decided whether to follow it
 * @param outcome   what became of it
 * @param reason    why
 * @param settledBy who decided, null if nobody has
 * @param invented  whether invented for a sample
 */
public record CandidateView(CandidateId id, long version, String run, String sample, String remains, RemainsId remainsId,
        PersonReference person, String pedigree, double lrLog10, Prior prior, double posterior, LocalizedText owner, LocalDate dueOn,
        MatchOutcome outcome, String reason, LocalizedText settledBy, boolean invented) implements Serializable {
}
