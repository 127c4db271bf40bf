package org.athar.matching.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.athar.laboratory.ProfileId;
import org.athar.laboratory.SampleId;
import org.athar.matching.CandidateId;
import org.athar.matching.MatchRefusal;
import org.athar.matching.MatchRunId;
import org.athar.matching.code.MatchOutcome;
import org.athar.matching.command.SettleCandidateCommand;
import org.athar.missing.MissingPersonId;
import org.athar.pedigree.PedigreeId;
import org.athar.security.StaffId;

/** A profile that may be a missing person's, as a run found it. Somebody answers for it until it is followed or declined. */
@Entity
public class MatchCandidate {

    @Id
    private UUID id;
    @Version
    private long version;
    private UUID runId;
    private int number;
    private UUID sampleId;
    private UUID profileId;
    private UUID pedigreeId;
    private String member;
    private UUID personId;
    private double lrLog10;
    private UUID ownerId;
    private LocalDate dueOn;
    @Enumerated(EnumType.STRING)
    private MatchOutcome outcome;
    private String reason;
    private UUID settledBy;
    private Instant settledAt;
    private boolean invented;
    private Instant foundAt;

    /** For the persistence provider. */
    protected MatchCandidate() {
    }

    /** Notes what a part of a run found. */
    public MatchCandidate(UUID id, MatchRunId run, int number, Found found, StaffId owner, LocalDate due, Instant at) {
        this.id = id;
        this.runId = run.value();
        this.number = number;
        this.sampleId = found.sample().value();
        this.profileId = found.profile().value();
        this.pedigreeId = found.pedigree().value();
        this.member = found.member();
        this.personId = found.person().value();
        this.lrLog10 = found.lrLog10();
        this.invented = found.invented();
        this.ownerId = owner.value();
        this.dueOn = due;
        this.outcome = MatchOutcome.OPEN;
        this.foundAt = at;
    }

    /**
     * What was found.
     *
     * @param sample   the sample of remains
     * @param profile  its profile
     * @param pedigree the family
     * @param member   who of it
     * @param person   the missing person
     * @param lrLog10  decimal logarithm of the likelihood ratio
     * @param invented whether invented for a sample
     */
    public record Found(SampleId sample, ProfileId profile, PedigreeId pedigree, String member, MissingPersonId person, double lrLog10,
            boolean invented) {
    }

    /** Somebody has decided whether to follow it. */
    public Optional<MatchRefusal> settle(SettleCandidateCommand command, StaffId by, Instant at) {
        if (outcome != MatchOutcome.OPEN) {
            return Optional.of(MatchRefusal.SETTLED_ALREADY);
        }
        this.outcome = command.outcome();
        this.reason = command.reason();
        this.settledBy = by.value();
        this.settledAt = at;
        return Optional.empty();
    }

    public CandidateId id() {
        return new CandidateId(id);
    }

    public long version() {
        return version;
    }

    public MatchRunId run() {
        return new MatchRunId(runId);
    }

    /** What was found, as it was found. */
    public Found found() {
        return new Found(new SampleId(sampleId), new ProfileId(profileId), new PedigreeId(pedigreeId), member,
                new MissingPersonId(personId), lrLog10, invented);
    }

    public StaffId owner() {
        return new StaffId(ownerId);
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public MatchOutcome outcome() {
        return outcome;
    }

    public String reason() {
        return reason;
    }

    /** Who decided, once somebody has. */
    public Optional<StaffId> settledBy() {
        return Optional.ofNullable(settledBy).map(StaffId::new);
    }
}
