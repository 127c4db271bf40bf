package org.athar.source.command;

import java.io.Serializable;
import org.athar.kernel.LocalizedText;
import org.athar.source.figure.FigureKind;
import org.athar.source.figure.Quantity;
import org.athar.source.subject.LedgerSubject;

/**
 * One number of a figure: the whole or a sub-total.
 *
 * @param kind     what it says
 * @param quantity how many
 * @param counted  of whom or of what exactly, null where the kind says enough
 * @param wording  the words in which it was said, null where the number says it all
 * @param subject  of a sub-total, where narrower than that of the whole; else null
 */
public record FigureLine(FigureKind kind, Quantity quantity, LocalizedText counted, String wording, LedgerSubject subject)
        implements Serializable {

    /** A line that says no more than its number. */
    public static FigureLine of(FigureKind kind, Quantity quantity) {
        return new FigureLine(kind, quantity, null, null, null);
    }
}
