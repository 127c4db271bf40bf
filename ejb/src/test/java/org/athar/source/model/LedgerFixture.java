package org.athar.source.model;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.athar.kernel.LocalizedText;
import org.athar.kernel.PartialDate;
import org.athar.security.StaffId;
import org.athar.source.SourceId;
import org.athar.source.command.FigureLine;
import org.athar.source.command.RecordFigureCommand;
import org.athar.source.figure.FigureKind;
import org.athar.source.figure.FigureMethod;
import org.athar.source.figure.FigureUnit;
import org.athar.source.figure.Quantifier;
import org.athar.source.figure.Quantity;
import org.athar.source.subject.LedgerSubject;

/** Figures about one site, said shortly. */
final class LedgerFixture {

    static final LedgerSubject SITE = LedgerSubject.site(new UUID(0, 1));
    static final StaffId RECORDER = new StaffId(new UUID(0, 2));
    static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    private static long next = 100;

    private final FigureKind kind;
    private final Quantity quantity;
    private LedgerSubject subject = SITE;
    private SourceId source = new SourceId(new UUID(0, 3));
    private LocalizedText counted;
    private String asOf;
    private String periodFrom;
    private FigureMethod method;
    private final List<FigureLine> parts = new ArrayList<>();

    private LedgerFixture(FigureKind kind, Quantity quantity) {
        this.kind = kind;
        this.quantity = quantity;
    }

    static LedgerFixture figure(FigureKind kind, Quantity quantity) {
        return new LedgerFixture(kind, quantity);
    }

    static Quantity between(String low, String best, String high, FigureUnit unit) {
        BigDecimal middle = best == null ? null : new BigDecimal(best);
        return new Quantity(Quantifier.BETWEEN, new BigDecimal(low), middle, new BigDecimal(high), unit);
    }

    LedgerFixture about(LedgerSubject other) {
        this.subject = other;
        return this;
    }

    LedgerFixture saidBy(SourceId other) {
        this.source = other;
        return this;
    }

    LedgerFixture counting(String what) {
        this.counted = new LocalizedText(what, null, null);
        return this;
    }

    LedgerFixture asOf(String date) {
        this.asOf = date;
        return this;
    }

    LedgerFixture since(String date) {
        this.periodFrom = date;
        return this;
    }

    LedgerFixture by(FigureMethod how) {
        this.method = how;
        return this;
    }

    LedgerFixture including(FigureKind partKind, Quantity partQuantity, String what) {
        parts.add(new FigureLine(partKind, partQuantity, what == null ? null : new LocalizedText(what, null, null), null, null));
        return this;
    }

    Figure made() {
        FigureLine whole = new FigureLine(kind, quantity, counted, null, null);
        RecordFigureCommand command = new RecordFigureCommand(subject, source, null, whole, parts, date(asOf), null, date(periodFrom), null,
                method, false, null, null, false);
        Figure figure = new Figure(new UUID(0, next++), "FIG", command, RECORDER, NOW);
        parts.forEach(part -> figure.including(new UUID(0, next++), "FIG", command, part));
        return figure;
    }

    private static PartialDate date(String text) {
        return text == null ? null : PartialDate.parse(text);
    }
}
