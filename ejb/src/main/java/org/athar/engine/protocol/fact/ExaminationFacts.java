package org.athar.engine.protocol.fact;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The examination of the remains (rule P6).
 *
 * @param checklistOpen how many points of the post-mortem checklist have no answer yet
 * @param examiners     who examined
 * @param reviewedBy    who reviewed the post-mortem data
 */
public record ExaminationFacts(int checklistOpen, Set<UUID> examiners, Optional<UUID> reviewedBy) {

    /** Copies the examiners; refuses a negative count. */
    public ExaminationFacts {
        examiners = Set.copyOf(examiners);
        Objects.requireNonNull(reviewedBy, "reviewedBy");
        if (checklistOpen < 0) {
            throw new IllegalArgumentException("checklistOpen " + checklistOpen);
        }
    }

    /** True when every point is answered by at least one named examiner. */
    public boolean complete() {
        return checklistOpen == 0 && !examiners.isEmpty();
    }

    /** True when a person reviewed who did not examine. */
    public boolean reviewedByAnother() {
        return reviewedBy.filter(reviewer -> !examiners.contains(reviewer)).isPresent();
    }
}
