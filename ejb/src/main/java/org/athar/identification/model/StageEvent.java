package org.athar.identification.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.athar.engine.protocol.Action;
import org.athar.engine.protocol.FactsDigest;
import org.athar.engine.protocol.Occurrence;
import org.athar.engine.protocol.Role;
import org.athar.engine.protocol.Ruling;
import org.athar.engine.protocol.Situation;
import org.athar.engine.protocol.Stage;
import org.athar.engine.protocol.StageStep;
import org.athar.kernel.Clocks;
import org.athar.kernel.PartialDate;

/**
 * A step that was taken, with the canonical text of everything that its rules looked at, so that the ruling can be replayed. It is
 * never edited: what ends or undoes it is a later event that refers to it.
 */
@Entity
public class StageEvent {

    @Id
    private UUID id;
    private UUID caseId;
    private int sequence;
    @Enumerated(EnumType.STRING)
    private Action action;
    @Enumerated(EnumType.STRING)
    private Stage fromStage;
    @Enumerated(EnumType.STRING)
    private Stage toStage;
    private UUID personId;
    private String[] roles;
    private PartialDate occurredOn;
    private String occurredSource;
    private Instant recordedAt;
    private long daysLate;
    private String reasons;
    private UUID candidateId;
    private UUID pendingId;
    private UUID refersTo;
    private String facts;
    private String factsDigest;

    /** For the persistence provider. */
    protected StageEvent() {
    }

    StageEvent(UUID caseId, int sequence, Action action, Stage from, Step step, Situation situation, Ruling.Permitted ruling, About about) {
        this.id = step.id();
        this.caseId = caseId;
        this.sequence = sequence;
        this.action = action;
        this.fromStage = from;
        this.toStage = ruling.next();
        this.personId = step.person();
        this.roles = step.roles().stream().map(Role::name).sorted().toArray(String[]::new);
        this.occurredOn = step.occurredOn();
        this.occurredSource = step.source();
        this.recordedAt = step.recordedAt();
        this.daysLate = ruling.daysLate();
        this.reasons = step.attempt().reasons().orElse(null);
        this.candidateId = about.candidate();
        this.pendingId = about.pending();
        this.refersTo = about.refersTo();
        this.facts = FactsDigest.text(situation);
        this.factsDigest = FactsDigest.sha256(situation);
    }

    /**
     * What a step is about; each null where there is none.
     *
     * @param candidate the candidate in question
     * @param pending   what waits for a second person, or was confirmed or declined
     * @param refersTo  the earlier event that this one ends, confirms or undoes
     */
    record About(UUID candidate, UUID pending, UUID refersTo) {
    }

    /** The step as the procedure remembers it. */
    public StageStep step() {
        return new StageStep(action, fromStage, toStage,
                new Occurrence(occurredOn.earliest(), occurredOn.latest(), recordedAt, Clocks.HOME));
    }

    /** Whether it was recorded on a later day than it happened. */
    public boolean late() {
        return daysLate > 0;
    }

    public UUID id() {
        return id;
    }

    public UUID caseId() {
        return caseId;
    }

    public int sequence() {
        return sequence;
    }

    public Action action() {
        return action;
    }

    public Stage from() {
        return fromStage;
    }

    public Stage to() {
        return toStage;
    }

    public UUID person() {
        return personId;
    }

    public Set<Role> roles() {
        return Arrays.stream(roles).map(Role::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    public PartialDate occurredOn() {
        return occurredOn;
    }

    public String occurredSource() {
        return occurredSource;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public long daysLate() {
        return daysLate;
    }

    public Optional<String> reasons() {
        return Optional.ofNullable(reasons);
    }

    public Optional<UUID> candidateId() {
        return Optional.ofNullable(candidateId);
    }

    public Optional<UUID> pendingId() {
        return Optional.ofNullable(pendingId);
    }

    public Optional<UUID> refersTo() {
        return Optional.ofNullable(refersTo);
    }

    public String facts() {
        return facts;
    }

    public String factsDigest() {
        return factsDigest;
    }
}
