package org.athar.identification.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.athar.engine.protocol.fact.ExclusionReason;
import org.athar.engine.protocol.fact.PendingFacts;
import org.athar.engine.protocol.fact.PendingFacts.Matter;
import org.athar.engine.protocol.fact.RegroupingFacts.Tie;
import org.athar.engine.protocol.fact.ReopenReason;

/** What one person proposed and a second has to confirm: it waits, and ends once, confirmed or declined. */
@Entity
public class PendingStep {

    private static final String CONFIRMED = "CONFIRMED";
    private static final String DECLINED = "DECLINED";

    @Id
    private UUID id;
    @Version
    private long version;
    private UUID caseId;
    @Enumerated(EnumType.STRING)
    private Matter matter;
    private UUID candidateId;
    @Enumerated(EnumType.STRING)
    private ExclusionReason exclusionReason;
    @Enumerated(EnumType.STRING)
    private ReopenReason reopenReason;
    private String reasons;
    private UUID[] parts;
    private UUID[] lines;
    private String[] ties;
    private UUID mainCaseId;
    private String splitDeclined;
    private UUID proposedBy;
    private Instant proposedAt;
    private String endedAs;
    private UUID endedBy;
    private Instant endedAt;

    /** For the persistence provider. */
    protected PendingStep() {
    }

    PendingStep(UUID id, UUID caseId, Matter matter, Step step, UUID candidate, Regrouping regrouping) {
        this.id = id;
        this.caseId = caseId;
        this.matter = matter;
        this.candidateId = candidate;
        this.exclusionReason = step.attempt().exclusionReason().orElse(null);
        this.reopenReason = step.attempt().reopenReason().orElse(null);
        this.reasons = step.attempt().reasons().orElse(null);
        this.parts = regrouping.parts().toArray(UUID[]::new);
        this.lines = regrouping.lines().toArray(UUID[]::new);
        this.ties = regrouping.ties().stream().map(Tie::name).sorted().toArray(String[]::new);
        this.mainCaseId = regrouping.mainCase();
        this.splitDeclined = regrouping.splitDeclined();
        this.proposedBy = step.person();
        this.proposedAt = step.recordedAt();
    }

    /**
     * How remains are to be joined or divided, or why they are not.
     *
     * @param mainCase      the case to join, null if none
     * @param ties          what shows that it is one person
     * @param parts         the parts that go to a new case
     * @param lines         the lines of evidence that go with them
     * @param splitDeclined why commingled remains stay together although DNA contradicts, null if it is not said
     */
    public record Regrouping(UUID mainCase, Set<Tie> ties, Set<UUID> parts, Set<UUID> lines, String splitDeclined) {

        /** Nothing of the kind. */
        public static final Regrouping NONE = new Regrouping(null, Set.of(), Set.of(), Set.of(), null);

        /** Joined to a main case. */
        public static Regrouping joining(UUID mainCase, Set<Tie> ties) {
            return new Regrouping(mainCase, ties, Set.of(), Set.of(), null);
        }

        /** Divided. */
        public static Regrouping dividing(Set<UUID> parts, Set<UUID> lines) {
            return new Regrouping(null, Set.of(), parts, lines, null);
        }

        /** Nothing is joined or divided, and why commingled remains are not; null if it is not said. */
        public static Regrouping declined(String why) {
            return new Regrouping(null, Set.of(), Set.of(), Set.of(), why);
        }

        /** Copies the sets. */
        public Regrouping {
            ties = Set.copyOf(ties);
            parts = Set.copyOf(parts);
            lines = Set.copyOf(lines);
        }
    }

    void end(boolean confirmed, Step step) {
        this.endedAs = confirmed ? CONFIRMED : DECLINED;
        this.endedBy = step.person();
        this.endedAt = step.recordedAt();
    }

    /** Whether it still waits. */
    public boolean waits() {
        return endedAs == null;
    }

    /** Whether a second person confirmed it. */
    public boolean confirmed() {
        return CONFIRMED.equals(endedAs);
    }

    /** Whether it ended without being confirmed. */
    public boolean declined() {
        return DECLINED.equals(endedAs);
    }

    PendingFacts facts() {
        return new PendingFacts(id, matter, proposedBy, Optional.ofNullable(candidateId), Optional.ofNullable(reasons),
                Optional.ofNullable(exclusionReason), Optional.ofNullable(reopenReason));
    }

    /** How remains are to be joined or divided. */
    public Regrouping regrouping() {
        return new Regrouping(mainCaseId, Arrays.stream(ties).map(Tie::valueOf).collect(Collectors.toSet()), Set.of(parts), Set.of(lines),
                splitDeclined);
    }

    public UUID id() {
        return id;
    }

    public UUID caseId() {
        return caseId;
    }

    public Matter matter() {
        return matter;
    }

    public Optional<UUID> candidateId() {
        return Optional.ofNullable(candidateId);
    }

    public Optional<ExclusionReason> exclusionReason() {
        return Optional.ofNullable(exclusionReason);
    }

    public Optional<ReopenReason> reopenReason() {
        return Optional.ofNullable(reopenReason);
    }

    public String reasons() {
        return reasons;
    }

    public UUID proposedBy() {
        return proposedBy;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    public Optional<UUID> endedBy() {
        return Optional.ofNullable(endedBy);
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }
}
