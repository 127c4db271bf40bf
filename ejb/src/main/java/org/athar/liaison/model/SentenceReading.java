package org.athar.liaison.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.athar.kernel.Texts;
import org.athar.liaison.code.ReadingVerdict;
import org.athar.liaison.command.ReadSentenceCommand;

/** One reading of one version of a sentence, by a speaker of its language; another wording is the next version. */
@Entity
public class SentenceReading {

    @Id
    private UUID id;
    private UUID sentenceId;
    @Enumerated(EnumType.STRING)
    private ReadingVerdict verdict;
    private LocalDate readOn;
    private String remark;
    private UUID proposedId;
    private UUID recordedBy;
    private Instant recordedAt;

    /** For the persistence provider. */
    protected SentenceReading() {
    }

    /** Records the reading; the proposed version is null where the sentence stands. */
    public SentenceReading(UUID id, ReadSentenceCommand command, UUID proposed, UUID by, Instant at) {
        this.id = id;
        this.sentenceId = command.sentence();
        this.verdict = command.verdict();
        this.readOn = command.readOn();
        this.remark = Texts.strip(command.remark());
        this.proposedId = proposed;
        this.recordedBy = by;
        this.recordedAt = at;
    }

    public UUID id() {
        return id;
    }

    public UUID sentenceId() {
        return sentenceId;
    }

    public ReadingVerdict verdict() {
        return verdict;
    }

    public LocalDate readOn() {
        return readOn;
    }

    public String remark() {
        return remark;
    }

    public UUID proposedId() {
        return proposedId;
    }

    public UUID recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
