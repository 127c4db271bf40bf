package org.athar.engine.protocol;

import java.util.Objects;

/**
 * One step that was taken, as the case keeps it.
 *
 * @param action     what was done
 * @param from       the stage before
 * @param to         the stage after
 * @param occurrence when it happened and was recorded
 */
public record StageStep(Action action, Stage from, Stage to, Occurrence occurrence) {

    /** Refuses nulls. */
    public StageStep {
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(occurrence, "occurrence");
    }
}
