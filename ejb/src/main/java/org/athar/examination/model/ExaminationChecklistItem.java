package org.athar.examination.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.util.UUID;
import org.athar.examination.code.ChecklistItem;
import org.athar.examination.code.ItemState;
import org.athar.examination.command.ChecklistEntry;

/** A point of the checklist of one examination, once something was said about it. */
@Entity
public class ExaminationChecklistItem {

    @Id
    private UUID id;
    @Version
    private long version;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "examination_id")
    private PostMortemExamination examination;
    @Enumerated(EnumType.STRING)
    private ChecklistItem item;
    @Enumerated(EnumType.STRING)
    private ItemState state;
    private String finding;
    private String reason;

    /** For the persistence provider. */
    protected ExaminationChecklistItem() {
    }

    ExaminationChecklistItem(UUID id, PostMortemExamination examination, ChecklistEntry entry) {
        this.id = id;
        this.examination = examination;
        this.item = entry.item();
        say(entry);
    }

    final void say(ChecklistEntry entry) {
        this.state = entry.state();
        this.finding = entry.finding();
        this.reason = entry.state() == ItemState.NOT_POSSIBLE ? entry.reason() : null;
    }

    public ChecklistItem item() {
        return item;
    }

    /** The point as the examiner has it. */
    public ChecklistEntry entry() {
        return new ChecklistEntry(item, state, finding, reason);
    }
}
