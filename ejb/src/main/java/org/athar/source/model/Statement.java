package org.athar.source.model;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.athar.kernel.LocalizedText;
import org.athar.kernel.PartialDate;
import org.athar.security.StaffId;
import org.athar.source.SourceId;
import org.athar.source.Stance;
import org.athar.source.StatementId;
import org.athar.source.command.RecordStatementCommand;
import org.athar.source.subject.LedgerSubject;

/** A claim that is no number, by one source on one subject, perhaps for or against another. Never changed; a later one may replace it. */
@Entity
public class Statement {

    @Id
    private UUID id;
    private String ref;
    private UUID sourceId;
    private UUID behindId;
    @Embedded
    private SubjectArc subject;
    private String textEn;
    private String textAr;
    private String textCkb;
    private UUID bearsOnId;
    @Enumerated(EnumType.STRING)
    private Stance stance;
    private PartialDate asOf;
    private boolean aboutGroup;
    private UUID supersedesId;
    private String note;
    private boolean invented;
    private UUID recordedBy;
    private Instant recordedAt;

    /** For the persistence provider. */
    protected Statement() {
    }

    /** Records a claim; the command has been checked. */
    public Statement(UUID id, String ref, RecordStatementCommand content, StaffId by, Instant at) {
        this.id = id;
        this.ref = ref;
        this.sourceId = content.source().value();
        this.behindId = content.behind() == null ? null : content.behind().value();
        this.subject = SubjectArc.of(content.subject());
        this.textEn = content.text().en();
        this.textAr = content.text().ar();
        this.textCkb = content.text().ckb();
        this.bearsOnId = content.bearsOn() == null ? null : content.bearsOn().value();
        this.stance = content.stance();
        this.asOf = content.asOf();
        this.aboutGroup = content.aboutGroup();
        this.supersedesId = content.supersedes() == null ? null : content.supersedes().value();
        this.note = content.note();
        this.invented = content.invented();
        this.recordedBy = by.value();
        this.recordedAt = at;
    }

    public StatementId id() {
        return new StatementId(id);
    }

    public String ref() {
        return ref;
    }

    public SourceId source() {
        return new SourceId(sourceId);
    }

    public SourceId behind() {
        return behindId == null ? null : new SourceId(behindId);
    }

    public LedgerSubject subject() {
        return subject.subject();
    }

    public LocalizedText text() {
        return new LocalizedText(textEn, textAr, textCkb);
    }

    public StatementId bearsOn() {
        return bearsOnId == null ? null : new StatementId(bearsOnId);
    }

    public Stance stance() {
        return stance;
    }

    public PartialDate asOf() {
        return asOf;
    }

    public boolean aboutGroup() {
        return aboutGroup;
    }

    public StatementId supersedes() {
        return supersedesId == null ? null : new StatementId(supersedesId);
    }

    public String note() {
        return note;
    }

    public boolean invented() {
        return invented;
    }

    public StaffId recordedBy() {
        return new StaffId(recordedBy);
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
