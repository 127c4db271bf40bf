package org.athar.laboratory.model;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.athar.kernel.PartialDate;
import org.athar.laboratory.command.ExtractCommand;
import org.athar.security.StaffId;

/** DNA drawn from a sample once. */
@Entity
public class DnaExtract {

    @Id
    private UUID id;
    @ManyToOne(fetch = FetchType.LAZY)
    private DnaSample sample;
    private int seq;
    private PartialDate extractedOn;
    private String method;
    private BigDecimal usedGrams;
    private BigDecimal ngPerMicrolitre;
    private String note;
    private Instant recordedAt;
    private UUID recordedBy;

    /** For the persistence provider. */
    protected DnaExtract() {
    }

    DnaExtract(UUID id, DnaSample sample, int seq, ExtractCommand command, StaffId by, Instant at) {
        this.id = id;
        this.sample = sample;
        this.seq = seq;
        this.extractedOn = command.moment().on();
        this.method = command.method();
        this.usedGrams = command.usedGrams();
        this.ngPerMicrolitre = command.ngPerMicrolitre();
        this.note = command.note();
        this.recordedBy = by.value();
        this.recordedAt = at;
    }

    public UUID id() {
        return id;
    }

    public int seq() {
        return seq;
    }

    public PartialDate extractedOn() {
        return extractedOn;
    }

    public String method() {
        return method;
    }

    public BigDecimal usedGrams() {
        return usedGrams;
    }

    public BigDecimal ngPerMicrolitre() {
        return ngPerMicrolitre;
    }

    public String note() {
        return note;
    }

    public StaffId recordedBy() {
        return new StaffId(recordedBy);
    }
}
