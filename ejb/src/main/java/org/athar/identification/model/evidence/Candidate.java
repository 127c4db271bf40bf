package org.athar.identification.model.evidence;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.athar.engine.protocol.fact.CandidateOutcome;
import org.athar.engine.protocol.fact.Discipline;

/**
 * A missing person whose remains these may be. The question is open until the board supports it, or somebody excludes the person with
 * a typed reason; lines of evidence are added to it and never taken away.
 */
@Entity
public class Candidate {

    @Id
    private UUID id;
    @Version
    private long version;
    private UUID caseId;
    private UUID missingPersonId;
    @Enumerated(EnumType.STRING)
    private CandidateOutcome outcome;
    private UUID ownerId;
    private LocalDate dueOn;
    private String reasons;
    private boolean familySamples;
    private UUID nominatedBy;
    private Instant nominatedAt;

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "candidateId", insertable = false, updatable = false)
    @OrderBy("recordedAt, id")
    private List<EvidenceLine> lines = new ArrayList<>();

    /** For the persistence provider. */
    protected Candidate() {
    }

    /** Nominates a person; who follows the question up, and until when, may be missing here: the procedure refuses that. */
    public Candidate(UUID id, UUID caseId, UUID missingPersonId, Nomination nomination) {
        this.id = id;
        this.caseId = caseId;
        this.missingPersonId = missingPersonId;
        nominate(nomination);
    }

    /** Asks the question again about a person whose exclusion was withdrawn. */
    public void nominate(Nomination nomination) {
        this.outcome = CandidateOutcome.OPEN;
        this.ownerId = nomination.owner();
        this.dueOn = nomination.dueOn();
        this.reasons = nomination.reasons();
        this.familySamples = nomination.familySamples();
        this.nominatedBy = nomination.by();
        this.nominatedAt = nomination.at();
    }

    /**
     * Who follows a candidate up, until when, and why the person was nominated.
     *
     * @param owner         who follows up
     * @param dueOn         until when
     * @param reasons       why this person
     * @param familySamples whether samples of relatives led to this person, which needs their consent or a court order
     * @param by            who nominates
     * @param at            when
     */
    public record Nomination(UUID owner, LocalDate dueOn, String reasons, boolean familySamples, UUID by, Instant at) {
    }

    /** What became of the question. */
    public void becomes(CandidateOutcome now) {
        this.outcome = now;
    }

    /** Adds a line of evidence; a line that it corrects no longer counts. */
    public EvidenceLine record(LineDraft draft) {
        EvidenceLine line = new EvidenceLine(id, draft);
        lines.add(line);
        return line;
    }

    /** Signs a line for its discipline. */
    public void sign(EvidenceLine line, UUID signatureId, UUID person, Set<Discipline> disciplines, Instant at) {
        line.sign(signatureId, person, disciplines, at);
    }

    /** Notes something about a line that does not fit. */
    public Contradiction contradict(EvidenceLine line, UUID contradictionId, String words, UUID by, Instant at) {
        return line.contradict(contradictionId, words, by, at);
    }

    /** Answers a contradiction in writing. */
    public void answer(Contradiction contradiction, UUID answerId, String words, UUID by, Instant at) {
        contradiction.answer(answerId, words, by, at);
    }

    /** A line goes to another case with the parts it was made on; here it no longer counts. */
    public void sendAway(EvidenceLine line, UUID departureId, UUID otherCase, Instant at) {
        line.leaveFor(departureId, otherCase, at);
    }

    /** Every line ever recorded, oldest first. */
    public List<EvidenceLine> lines() {
        return List.copyOf(lines);
    }

    /** The lines that no correction has replaced and that have not gone to another case, oldest first. */
    public List<EvidenceLine> linesInForce() {
        Set<UUID> replaced = lines.stream().flatMap(line -> line.replaces().stream()).collect(Collectors.toSet());
        return lines.stream().filter(line -> !replaced.contains(line.id()) && line.departedTo().isEmpty()).toList();
    }

    public UUID id() {
        return id;
    }

    public UUID caseId() {
        return caseId;
    }

    public UUID missingPersonId() {
        return missingPersonId;
    }

    public CandidateOutcome outcome() {
        return outcome;
    }

    public Optional<UUID> owner() {
        return Optional.ofNullable(ownerId);
    }

    public Optional<LocalDate> dueOn() {
        return Optional.ofNullable(dueOn);
    }

    public String reasons() {
        return reasons;
    }

    public boolean familySamples() {
        return familySamples;
    }

    public UUID nominatedBy() {
        return nominatedBy;
    }

    public Instant nominatedAt() {
        return nominatedAt;
    }
}
