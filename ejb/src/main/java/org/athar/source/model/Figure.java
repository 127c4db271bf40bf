package org.athar.source.model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.athar.kernel.LocalizedText;
import org.athar.kernel.PartialDate;
import org.athar.security.StaffId;
import org.athar.source.FigureId;
import org.athar.source.SourceId;
import org.athar.source.command.FigureLine;
import org.athar.source.command.RecordFigureCommand;
import org.athar.source.figure.FigureKind;
import org.athar.source.figure.FigureMethod;
import org.athar.source.figure.Quantity;
import org.athar.source.subject.LedgerSubject;

/**
 * A number as one source said it, with its sub-totals. It is recorded once and never changed: who finds it wrong records another that
 * takes its place, and both stay. Numbers that contradict each other stand side by side; none is the right one here.
 */
@Entity
public class Figure implements Comparand {

    @Id
    private UUID id;
    private String ref;
    private UUID sourceId;
    private UUID behindId;
    @Embedded
    private SubjectArc subject;
    @Enumerated(EnumType.STRING)
    private FigureKind kind;
    @Embedded
    private Quantity quantity;
    private String countedEn;
    private String countedAr;
    private String countedCkb;
    private String wording;
    private PartialDate asOf;
    private PartialDate publishedOn;
    private PartialDate periodFrom;
    private PartialDate periodUntil;
    @Enumerated(EnumType.STRING)
    private FigureMethod method;
    private boolean aboutGroup;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "part_of_id")
    private Figure partOf;
    @Column(name = "part_of_id", insertable = false, updatable = false)
    private UUID partOfId;
    private Integer partNumber;
    private UUID supersedesId;
    private String note;
    private boolean invented;
    private UUID recordedBy;
    private Instant recordedAt;

    @OneToMany(mappedBy = "partOf", cascade = CascadeType.PERSIST, fetch = FetchType.LAZY)
    @OrderBy("partNumber")
    private List<Figure> parts = new ArrayList<>();

    /** For the persistence provider. */
    protected Figure() {
    }

    /** Records the whole number of a command that has been checked. */
    public Figure(UUID id, String ref, RecordFigureCommand content, StaffId by, Instant at) {
        this(id, ref, content, content.whole(), by, at);
        this.supersedesId = content.supersedes() == null ? null : content.supersedes().value();
        this.note = content.note();
    }

    private Figure(UUID id, String ref, RecordFigureCommand content, FigureLine line, StaffId by, Instant at) {
        this.id = id;
        this.ref = ref;
        this.sourceId = content.source().value();
        this.behindId = content.behind() == null ? null : content.behind().value();
        this.subject = SubjectArc.of(line.subject() == null ? content.subject() : line.subject());
        this.kind = line.kind();
        this.quantity = line.quantity();
        LocalizedText counted = line.counted();
        this.countedEn = counted == null ? null : counted.en();
        this.countedAr = counted == null ? null : counted.ar();
        this.countedCkb = counted == null ? null : counted.ckb();
        this.wording = line.wording();
        this.asOf = content.asOf();
        this.publishedOn = content.publishedOn();
        this.periodFrom = content.periodFrom();
        this.periodUntil = content.periodUntil();
        this.method = content.method();
        this.aboutGroup = content.aboutGroup();
        this.invented = content.invented();
        this.recordedBy = by.value();
        this.recordedAt = at;
    }

    /** Adds a sub-total, said by the same source of the same date. */
    public void including(UUID partId, String partRef, RecordFigureCommand content, FigureLine line) {
        Figure part = new Figure(partId, partRef, content, line, recordedBy(), recordedAt);
        part.partOf = this;
        part.partOfId = id;
        parts.add(part);
        part.partNumber = parts.size();
    }

    @Override
    public FigureId id() {
        return new FigureId(id);
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

    @Override
    public LedgerSubject subject() {
        return subject.subject();
    }

    @Override
    public FigureKind kind() {
        return kind;
    }

    @Override
    public Quantity quantity() {
        return quantity;
    }

    @Override
    public LocalizedText counted() {
        return LocalizedText.ofAny(countedEn, countedAr, countedCkb);
    }

    public String wording() {
        return wording;
    }

    @Override
    public PartialDate asOf() {
        return asOf;
    }

    public PartialDate publishedOn() {
        return publishedOn;
    }

    @Override
    public PartialDate periodFrom() {
        return periodFrom;
    }

    @Override
    public PartialDate periodUntil() {
        return periodUntil;
    }

    public FigureMethod method() {
        return method;
    }

    public boolean aboutGroup() {
        return aboutGroup;
    }

    /** The whole that it is a sub-total of, null if it is no sub-total. */
    public Figure partOf() {
        return partOf;
    }

    @Override
    public FigureId wholeId() {
        return new FigureId(partOfId == null ? id : partOfId);
    }

    public List<Figure> parts() {
        return List.copyOf(parts);
    }

    public FigureId supersedes() {
        return supersedesId == null ? null : new FigureId(supersedesId);
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
