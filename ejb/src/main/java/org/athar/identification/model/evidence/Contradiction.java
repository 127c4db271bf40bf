package org.athar.identification.model.evidence;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Something about a line of evidence that does not fit. It stops a proposal until it is answered in writing (rule I3). */
@Entity
public class Contradiction {

    @Id
    private UUID id;
    private UUID lineId;
    private String words;
    private UUID raisedBy;
    private Instant raisedAt;

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "contradictionId", insertable = false, updatable = false)
    private List<ContradictionAnswer> answers = new ArrayList<>();

    /** For the persistence provider. */
    protected Contradiction() {
    }

    Contradiction(UUID id, UUID lineId, String words, UUID raisedBy, Instant raisedAt) {
        this.id = id;
        this.lineId = lineId;
        this.words = words;
        this.raisedBy = raisedBy;
        this.raisedAt = raisedAt;
    }

    void answer(UUID answerId, String answer, UUID by, Instant at) {
        answers.add(new ContradictionAnswer(answerId, id, answer, by, at));
    }

    /** The written answer, if there is one. */
    public Optional<ContradictionAnswer> answer() {
        return answers.stream().findFirst();
    }

    public UUID id() {
        return id;
    }

    public UUID lineId() {
        return lineId;
    }

    public String words() {
        return words;
    }

    public UUID raisedBy() {
        return raisedBy;
    }

    public Instant raisedAt() {
        return raisedAt;
    }
}
