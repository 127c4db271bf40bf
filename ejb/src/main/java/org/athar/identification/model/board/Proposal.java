package org.athar.identification.model.board;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.athar.engine.protocol.fact.ProposalFacts;

/** A candidate proposed to the board, with everything that others put under it. It stands until the board decides or it is returned. */
@Entity
public class Proposal {

    @Id
    private UUID id;
    private UUID caseId;
    private UUID candidateId;
    private String justification;
    private String reasons;
    private UUID proposedBy;
    private Instant recordedAt;

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "proposalId", insertable = false, updatable = false)
    @OrderBy("recordedAt, id")
    private List<ProposalReview> reviews = new ArrayList<>();

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "proposalId", insertable = false, updatable = false)
    @OrderBy("recordedAt, id")
    private List<QualityCheck> checks = new ArrayList<>();

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "proposalId", insertable = false, updatable = false)
    @OrderBy("recordedAt, id")
    private List<SheetVote> votes = new ArrayList<>();

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "proposalId", insertable = false, updatable = false)
    @OrderBy("recordedAt, id")
    private List<IdentificationSheet> sheets = new ArrayList<>();

    /** For the persistence provider. */
    protected Proposal() {
    }

    /** Proposes a candidate. */
    public Proposal(UUID id, UUID caseId, UUID candidateId, String justification, String reasons, UUID proposedBy, Instant recordedAt) {
        this.id = id;
        this.caseId = caseId;
        this.candidateId = candidateId;
        this.justification = justification;
        this.reasons = reasons;
        this.proposedBy = proposedBy;
        this.recordedAt = recordedAt;
    }

    /** Adds a review. */
    public void review(boolean endorsed, Mark mark) {
        reviews.add(new ProposalReview(id, endorsed, mark));
    }

    /** Adds a quality check. */
    public void check(boolean coordinator, Mark mark) {
        checks.add(new QualityCheck(id, coordinator, mark));
    }

    /** Adds a signature or a dissent. */
    public void vote(UUID sitting, boolean inFavour, Mark mark) {
        votes.add(new SheetVote(id, sitting, inFavour, mark));
    }

    /** Keeps the text that a name was put under, once. */
    public void keep(UUID sheetId, Sheet sheet, Instant at) {
        if (sheets.stream().noneMatch(kept -> kept.digest().equals(sheet.digest()))) {
            sheets.add(new IdentificationSheet(sheetId, id, sheet, at));
        }
    }

    /** As the procedure asks about it, over the sheet as it is now. */
    public ProposalFacts facts(String sheetDigest) {
        return new ProposalFacts(candidateId, proposedBy, sheetDigest, Optional.ofNullable(justification),
                last(reviews).map(one -> new ProposalFacts.Review(one.person(), one.endorsed(), one.sheetDigest())),
                last(checks).map(one -> new ProposalFacts.QualityCheck(one.person(), one.coordinator(), one.sheetDigest())));
    }

    private static <T> Optional<T> last(List<T> many) {
        return many.isEmpty() ? Optional.empty() : Optional.of(many.get(many.size() - 1));
    }

    public UUID id() {
        return id;
    }

    public UUID caseId() {
        return caseId;
    }

    public UUID candidateId() {
        return candidateId;
    }

    public Optional<String> justification() {
        return Optional.ofNullable(justification);
    }

    public String reasons() {
        return reasons;
    }

    public UUID proposedBy() {
        return proposedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public List<ProposalReview> reviews() {
        return List.copyOf(reviews);
    }

    public List<QualityCheck> checks() {
        return List.copyOf(checks);
    }

    public List<SheetVote> votes() {
        return List.copyOf(votes);
    }

    public List<IdentificationSheet> sheets() {
        return List.copyOf(sheets);
    }
}
