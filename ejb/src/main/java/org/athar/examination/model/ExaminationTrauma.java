package org.athar.examination.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.athar.examination.code.TraumaTiming;
import org.athar.examination.code.TraumaType;
import org.athar.examination.command.TraumaEntry;

/** One trauma in one writing of an examination; a later writing has rows of its own, and none is changed. */
@Entity
public class ExaminationTrauma {

    @Id
    private UUID id;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "examination_id")
    private PostMortemExamination examination;
    private int revision;
    private int position;
    @Enumerated(EnumType.STRING)
    private TraumaType type;
    @Enumerated(EnumType.STRING)
    private TraumaTiming timing;
    private String location;
    private String description;

    /** For the persistence provider. */
    protected ExaminationTrauma() {
    }

    ExaminationTrauma(UUID id, PostMortemExamination examination, int revision, int position, TraumaEntry entry) {
        this.id = id;
        this.examination = examination;
        this.revision = revision;
        this.position = position;
        this.type = entry.type();
        this.timing = entry.timing();
        this.location = entry.location();
        this.description = entry.description();
    }

    int revision() {
        return revision;
    }

    TraumaEntry entry() {
        return new TraumaEntry(type, timing, location, description);
    }
}
