package org.athar.missing.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.athar.missing.InformantId;
import org.athar.missing.code.AnteMortemGroup;
import org.athar.missing.command.RecordAnteMortemCommand;
import org.athar.security.StaffId;

/** One thing known of a person before death, with who told it (P4); never changed, but a later one may replace it. */
@Entity
public class AnteMortemItem {

    @Id
    private UUID id;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private MissingPerson person;
    private UUID informantId;
    @Enumerated(EnumType.STRING)
    private AnteMortemGroup itemGroup;
    private String content;
    private UUID replaces;
    private Instant recordedAt;
    private UUID recordedBy;

    /** For the persistence provider. */
    protected AnteMortemItem() {
    }

    /** Notes what was told. */
    public AnteMortemItem(UUID id, RecordAnteMortemCommand command, StaffId by, Instant at) {
        this.id = id;
        this.informantId = command.informant().value();
        this.itemGroup = command.group();
        this.content = command.content();
        this.replaces = command.replaces();
        this.recordedBy = by.value();
        this.recordedAt = at;
    }

    void about(MissingPerson whom) {
        this.person = whom;
    }

    public UUID id() {
        return id;
    }

    public InformantId informant() {
        return new InformantId(informantId);
    }

    public AnteMortemGroup group() {
        return itemGroup;
    }

    public String content() {
        return content;
    }

    public UUID replaces() {
        return replaces;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public StaffId recordedBy() {
        return new StaffId(recordedBy);
    }
}
