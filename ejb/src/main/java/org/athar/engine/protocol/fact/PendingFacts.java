package org.athar.engine.protocol.fact;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * A step that one person proposed and a second one has yet to confirm.
 *
 * @param id              the proposal
 * @param matter          what is proposed
 * @param proposedBy      who proposed
 * @param candidate       the candidate it is about, where it is about one
 * @param reasons         the written reasons
 * @param exclusionReason the typed reason of an exclusion
 * @param reopenReason    the typed reason of a reopening
 */
public record PendingFacts(UUID id, Matter matter, UUID proposedBy, Optional<UUID> candidate, Optional<String> reasons,
        Optional<ExclusionReason> exclusionReason, Optional<ReopenReason> reopenReason) {

    /** Refuses nulls. */
    public PendingFacts {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(matter, "matter");
        Objects.requireNonNull(proposedBy, "proposedBy");
        Objects.requireNonNull(candidate, "candidate");
        Objects.requireNonNull(reasons, "reasons");
        Objects.requireNonNull(exclusionReason, "exclusionReason");
        Objects.requireNonNull(reopenReason, "reopenReason");
    }

    /** What takes two persons. */
    public enum Matter {
        /** Row 10: rule a candidate out. */
        EXCLUSION,
        /** Row 11: join the remains to a main case. */
        REASSOCIATION,
        /** Row 11, backwards: take them out of the main case again. */
        SEPARATION,
        /** Row 12: split the remains. */
        SPLIT,
        /** Row 15: return the remains to the family. */
        RETURN,
        /** Row 19: reopen the case. */
        REOPENING,
        /** Row 20: withdraw a case opened in error. */
        WITHDRAWAL,
        /** Row 22: record that an authority outside decided, of which the document is not held. */
        HISTORIC
    }
}
