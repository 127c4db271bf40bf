package org.athar.source.model;

import org.athar.kernel.LocalizedText;
import org.athar.kernel.PartialDate;
import org.athar.source.FigureId;
import org.athar.source.figure.FigureKind;
import org.athar.source.figure.Quantity;
import org.athar.source.subject.LedgerSubject;

/** So much of a figure as is compared, where thousands are. */
public record FigureOutline(FigureId id, FigureId wholeId, LedgerSubject subject, FigureKind kind, Quantity quantity,
        LocalizedText counted, PartialDate asOf, PartialDate periodFrom, PartialDate periodUntil) implements Comparand {
}
