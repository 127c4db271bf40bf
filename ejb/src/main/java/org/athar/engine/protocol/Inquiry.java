package org.athar.engine.protocol;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.athar.engine.protocol.fact.CandidateFacts;
import org.athar.engine.protocol.fact.CandidateOutcome;
import org.athar.engine.protocol.fact.CaseFacts;
import org.athar.engine.protocol.fact.PendingFacts;
import org.athar.engine.protocol.fact.ProposalFacts;

/** A step and the situation in which it is tried: what every guard is asked about. */
record Inquiry(Action action, Situation situation) {

    CaseFacts facts() {
        return situation.facts();
    }

    Attempt attempt() {
        return situation.attempt();
    }

    Actor actor() {
        return situation.actor();
    }

    UUID person() {
        return situation.actor().person();
    }

    Occurrence occurrence() {
        return situation.occurrence();
    }

    Optional<ProposalFacts> proposal() {
        return situation.facts().proposal();
    }

    /** The pending proposal that the step confirms or declines; if none is named, the only one there is. */
    Optional<PendingFacts> pending() {
        if (action != Action.DECLINE_PENDING && !action.confirms()) {
            return Optional.empty();
        }
        List<PendingFacts> fitting = facts().pending().stream()
                .filter(pending -> action.matter().isEmpty() || action.matter().get() == pending.matter())
                .filter(pending -> attempt().matter().isEmpty() || attempt().matter().get().equals(pending.id())).toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    /** The id of the candidate that somebody named: the second person's proposal, else the board's, else the form. */
    Optional<UUID> namedCandidate() {
        Optional<UUID> proposed = proposal().map(ProposalFacts::candidate);
        return pending().flatMap(PendingFacts::candidate).or(() -> proposed).or(() -> attempt().candidate());
    }

    /** The candidate in question: the one that is named, else the only open one; nominating asks for a name. */
    Optional<CandidateFacts> candidate() {
        Optional<UUID> named = action == Action.NOMINATE_CANDIDATE ? attempt().candidate() : namedCandidate();
        if (named.isPresent() || action == Action.NOMINATE_CANDIDATE) {
            return named.flatMap(facts()::candidate);
        }
        List<CandidateFacts> open = facts().candidates().stream().filter(one -> one.outcome() == CandidateOutcome.OPEN).toList();
        return open.size() == 1 ? Optional.of(open.get(0)) : Optional.empty();
    }

    /** The written reasons: those of the form, else those of the pending proposal. */
    Optional<String> reasons() {
        return written(attempt().reasons()).or(() -> pending().flatMap(PendingFacts::reasons).filter(text -> !text.isBlank()));
    }

    static Optional<String> written(Optional<String> words) {
        return words.filter(text -> !text.isBlank());
    }
}
