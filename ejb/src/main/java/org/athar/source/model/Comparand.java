package org.athar.source.model;

import org.athar.kernel.LocalizedText;
import org.athar.kernel.PartialDate;
import org.athar.source.FigureId;
import org.athar.source.figure.FigureKind;
import org.athar.source.figure.Quantity;
import org.athar.source.subject.LedgerSubject;

/** What of a figure is asked to see whether it can be true together with another. */
public interface Comparand {

    /** Which figure it is. */
    FigureId id();

    /** The whole that it belongs to, itself if it is no sub-total. */
    FigureId wholeId();

    /** What it is about. */
    LedgerSubject subject();

    /** What it says. */
    FigureKind kind();

    /** How many. */
    Quantity quantity();

    /** Of whom or of what exactly; null where the kind says enough. */
    LocalizedText counted();

    /** When it held, or null. */
    PartialDate asOf();

    /** First date of the period that was counted, or null. */
    PartialDate periodFrom();

    /** Last date of that period, or null. */
    PartialDate periodUntil();
}
