package org.athar.reporting.view;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.athar.engine.protocol.Stage;

/**
 * A sample drawn by a seed: who draws again with the same seed from the same records gets the same sample.
 *
 * @param kind       of what
 * @param seed       the seed
 * @param population of how many it was drawn
 * @param cases      the cases drawn; empty where decisions were
 * @param decisions  the decisions drawn; empty where cases were
 */
public record DrawnSample(SampleKind kind, String seed, int population, List<DrawnCase> cases, List<DecisionItem> decisions)
        implements Serializable {

    /** Keeps the lists as they are. */
    public DrawnSample {
        cases = List.copyOf(cases);
        decisions = List.copyOf(decisions);
    }

    /**
     * A case drawn.
     *
     * @param id       which
     * @param number   its number
     * @param stage    where it stands
     * @param lastStep when its last step was recorded
     */
    public record DrawnCase(UUID id, String number, Stage stage, Instant lastStep) implements Serializable {
    }
}
