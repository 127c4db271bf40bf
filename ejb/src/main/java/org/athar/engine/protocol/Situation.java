package org.athar.engine.protocol;

import java.util.List;
import java.util.Objects;
import org.athar.engine.protocol.fact.CaseFacts;

/**
 * Everything a ruling depends on; with its digest a ruling can be replayed.
 *
 * @param actor      who acts
 * @param occurrence when
 * @param attempt    what the actor says
 * @param history    the steps taken so far, oldest first
 * @param facts      what is on file
 */
public record Situation(Actor actor, Occurrence occurrence, Attempt attempt, List<StageStep> history, CaseFacts facts) {

    /** Copies the history. */
    public Situation {
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(occurrence, "occurrence");
        Objects.requireNonNull(attempt, "attempt");
        history = List.copyOf(history);
        Objects.requireNonNull(facts, "facts");
    }
}
