package org.athar.engine.protocol.fact;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.athar.engine.protocol.fact.past.HistoricFacts;

/**
 * Everything on file that the guards of the procedure may look at, as it was when they looked.
 *
 * @param remains     the main remains
 * @param custody     their chain of custody
 * @param examination their examination
 * @param candidates  the candidates, with the one being nominated
 * @param proposal    the proposal before the board
 * @param sitting     the sitting of the board
 * @param pending     steps that wait for a second person
 * @param regrouping  how remains are to be joined or divided
 * @param sequel      what follows a decision
 * @param historic    a decision made elsewhere, as it is told
 * @param settings    the settings in force
 */
public record CaseFacts(RemainsFacts remains, CustodyFacts custody, ExaminationFacts examination, Set<CandidateFacts> candidates,
        Optional<ProposalFacts> proposal, Optional<SittingFacts> sitting, Set<PendingFacts> pending, RegroupingFacts regrouping,
        SequelFacts sequel, Optional<HistoricFacts> historic, SettingsFacts settings) {

    /** Copies the sets. */
    public CaseFacts {
        Objects.requireNonNull(remains, "remains");
        Objects.requireNonNull(custody, "custody");
        Objects.requireNonNull(examination, "examination");
        candidates = Set.copyOf(candidates);
        Objects.requireNonNull(proposal, "proposal");
        Objects.requireNonNull(sitting, "sitting");
        pending = Set.copyOf(pending);
        Objects.requireNonNull(regrouping, "regrouping");
        Objects.requireNonNull(sequel, "sequel");
        Objects.requireNonNull(historic, "historic");
        Objects.requireNonNull(settings, "settings");
    }

    /** The candidate with this id. */
    public Optional<CandidateFacts> candidate(UUID id) {
        return candidates.stream().filter(candidate -> candidate.id().equals(id)).findFirst();
    }

    /** True when a candidate other than this one is still open. */
    public boolean anotherOpen(UUID id) {
        return candidates.stream().anyMatch(other -> !other.id().equals(id) && other.outcome() == CandidateOutcome.OPEN);
    }
}
