package org.athar.identification.model.evidence;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
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
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.athar.engine.protocol.FactsDigest;
import org.athar.engine.protocol.fact.Discipline;
import org.athar.engine.protocol.fact.DnaFigures;
import org.athar.engine.protocol.fact.EvidenceOutcome;
import org.athar.kernel.PartialDate;

/**
 * What one discipline found about one candidate: recorded once, signed once by a person of that discipline over the digest of its text.
 * It is never edited; a correction is a new line that replaces it and says why.
 */
@Entity
public class EvidenceLine {

    @Id
    private UUID id;
    private UUID candidateId;
    @Enumerated(EnumType.STRING)
    private Discipline discipline;
    @Enumerated(EnumType.STRING)
    private EvidenceOutcome outcome;
    private String findings;
    private UUID examinerId;
    private PartialDate examinedOn;
    private UUID madeOn;
    @Embedded
    private DnaBasis dna;
    private UUID replacesId;
    private String reasons;
    private UUID recordedBy;
    private Instant recordedAt;
    private String digest;

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "lineId", insertable = false, updatable = false)
    private List<LineSignature> signatures = new ArrayList<>();

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "lineId", insertable = false, updatable = false)
    @OrderBy("raisedAt, id")
    private List<Contradiction> contradictions = new ArrayList<>();

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "lineId", insertable = false, updatable = false)
    private List<LineDeparture> departures = new ArrayList<>();

    /** For the persistence provider. */
    protected EvidenceLine() {
    }

    EvidenceLine(UUID candidateId, LineDraft draft) {
        this.id = draft.id();
        this.candidateId = candidateId;
        this.discipline = draft.discipline();
        this.outcome = draft.outcome();
        this.findings = draft.findings();
        this.examinerId = draft.examiner();
        this.examinedOn = draft.examinedOn();
        this.madeOn = draft.madeOn();
        this.dna = draft.dna();
        this.replacesId = draft.replaces();
        this.reasons = draft.reasons();
        this.recordedBy = draft.recordedBy();
        this.recordedAt = draft.recordedAt();
        this.digest = FactsDigest.sha256(text());
    }

    void sign(UUID signatureId, UUID person, Set<Discipline> disciplines, Instant at) {
        signatures.add(new LineSignature(signatureId, id, person, disciplines, digest, at));
    }

    Contradiction contradict(UUID contradictionId, String words, UUID by, Instant at) {
        Contradiction raised = new Contradiction(contradictionId, id, words, by, at);
        contradictions.add(raised);
        return raised;
    }

    void leaveFor(UUID departureId, UUID otherCase, Instant at) {
        departures.add(new LineDeparture(departureId, id, otherCase, at));
    }

    /** The case that the line went to with the parts it was made on. */
    public Optional<UUID> departedTo() {
        return departures.stream().findFirst().map(LineDeparture::toCase);
    }

    /** The line as the procedure asks about it. */
    public org.athar.engine.protocol.fact.EvidenceLine facts() {
        return new org.athar.engine.protocol.fact.EvidenceLine(id, discipline, Optional.ofNullable(outcome),
                signature().map(by -> new org.athar.engine.protocol.fact.EvidenceLine.Signature(by.personId(), by.disciplines())),
                contradictions.stream().map(one -> new org.athar.engine.protocol.fact.EvidenceLine.Contradiction(one.id(),
                        one.answer().map(ContradictionAnswer::words))).collect(Collectors.toSet()),
                dna().map(DnaBasis::figures), Optional.ofNullable(madeOn));
    }

    /** What is signed, in its canonical form. */
    public Text text() {
        return new Text(id, candidateId, discipline, Optional.ofNullable(outcome), findings, examinerId, examinedOn.toString(),
                Optional.ofNullable(madeOn), dna().map(DnaBasis::figures));
    }

    /**
     * The words and figures of a line that a signature covers.
     *
     * @param line       the line
     * @param candidate  about which candidate
     * @param discipline the kind of evidence
     * @param outcome    the conclusion
     * @param findings   what was found
     * @param examiner   by whom
     * @param examinedOn when, as a partial date
     * @param madeOn     on which part of the remains
     * @param dna        the figures of a DNA line
     */
    public record Text(UUID line, UUID candidate, Discipline discipline, Optional<EvidenceOutcome> outcome, String findings, UUID examiner,
            String examinedOn, Optional<UUID> madeOn, Optional<DnaFigures> dna) {
    }

    /** The signature of its discipline, if there is one. */
    public Optional<LineSignature> signature() {
        return signatures.stream().findFirst();
    }

    public List<Contradiction> contradictions() {
        return List.copyOf(contradictions);
    }

    public Optional<DnaBasis> dna() {
        return discipline == Discipline.DNA ? Optional.ofNullable(dna) : Optional.empty();
    }

    public UUID id() {
        return id;
    }

    public UUID candidateId() {
        return candidateId;
    }

    public Discipline discipline() {
        return discipline;
    }

    public Optional<EvidenceOutcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    public String findings() {
        return findings;
    }

    public UUID examiner() {
        return examinerId;
    }

    public PartialDate examinedOn() {
        return examinedOn;
    }

    public Optional<UUID> madeOn() {
        return Optional.ofNullable(madeOn);
    }

    public Optional<UUID> replaces() {
        return Optional.ofNullable(replacesId);
    }

    public String reasons() {
        return reasons;
    }

    public UUID recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public String digest() {
        return digest;
    }
}
