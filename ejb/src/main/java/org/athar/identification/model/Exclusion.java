package org.athar.identification.model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.athar.engine.protocol.fact.CandidateFacts;
import org.athar.engine.protocol.fact.ExclusionReason;

/** These remains are not this person's. It stands, in this case and in any other, until two persons withdraw it (rule I3). */
@Entity
public class Exclusion {

    @Id
    private UUID id;
    private UUID caseId;
    private UUID remainsId;
    private UUID missingPersonId;
    @Enumerated(EnumType.STRING)
    private ExclusionReason reason;
    private String reasons;
    private UUID proposedBy;
    private UUID decidedBy;
    private Instant recordedAt;

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "exclusionId", insertable = false, updatable = false)
    @OrderBy("recordedAt, id")
    private List<ExclusionWithdrawal> withdrawals = new ArrayList<>();

    /** For the persistence provider. */
    protected Exclusion() {
    }

    /** Rules the person out: one person proposed, another decided. */
    public Exclusion(UUID id, UUID caseId, Pair pair, ExclusionReason reason, String reasons, Persons persons, Instant recordedAt) {
        this.id = id;
        this.caseId = caseId;
        this.remainsId = pair.remains();
        this.missingPersonId = pair.missingPerson();
        this.reason = reason;
        this.reasons = reasons;
        this.proposedBy = persons.first();
        this.decidedBy = persons.second();
        this.recordedAt = recordedAt;
    }

    /**
     * Which remains are not whose.
     *
     * @param remains       the remains
     * @param missingPerson the person
     */
    public record Pair(UUID remains, UUID missingPerson) {
    }

    /**
     * The two persons behind it.
     *
     * @param first  who proposed
     * @param second who decided
     */
    public record Persons(UUID first, UUID second) {
    }

    /** One person withdraws it; it ends when a second, different one does. False if this person has done so before. */
    public boolean withdraw(UUID withdrawalId, UUID person, String why, Instant at) {
        if (withdrawals.stream().anyMatch(one -> one.person().equals(person))) {
            return false;
        }
        withdrawals.add(new ExclusionWithdrawal(withdrawalId, id, person, why, at));
        return true;
    }

    /** As the procedure asks about it. */
    public CandidateFacts.Exclusion facts() {
        return new CandidateFacts.Exclusion(reason, withdrawals.stream().map(ExclusionWithdrawal::person).collect(Collectors.toSet()),
                Optional.of(withdrawals.stream().map(ExclusionWithdrawal::reasons).collect(Collectors.joining("\n")))
                        .filter(words -> !words.isEmpty()));
    }

    /** Whether it stands. */
    public boolean stands() {
        return facts().stands();
    }

    public UUID id() {
        return id;
    }

    public UUID caseId() {
        return caseId;
    }

    public UUID remainsId() {
        return remainsId;
    }

    public UUID missingPersonId() {
        return missingPersonId;
    }

    public ExclusionReason reason() {
        return reason;
    }

    public String reasons() {
        return reasons;
    }

    public UUID proposedBy() {
        return proposedBy;
    }

    public UUID decidedBy() {
        return decidedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public List<ExclusionWithdrawal> withdrawals() {
        return List.copyOf(withdrawals);
    }
}
