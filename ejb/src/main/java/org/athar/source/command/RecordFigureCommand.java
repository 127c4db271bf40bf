package org.athar.source.command;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.List;
import org.athar.kernel.PartialDate;
import org.athar.source.FigureId;
import org.athar.source.SourceId;
import org.athar.source.figure.FigureMethod;
import org.athar.source.subject.LedgerSubject;

/**
 * A number as somebody said it, with its sub-totals.
 *
 * @param subject     what it is about
 * @param source      who said it
 * @param behind      the source behind the source, null if none is named
 * @param whole       the number
 * @param parts       its sub-totals, in their order; each may be about a narrower subject
 * @param asOf        when it held
 * @param publishedOn when it was said
 * @param periodFrom  first date of the period that was counted, null unless it counts over a period
 * @param periodUntil last date of it, null where open
 * @param method      how it was come by, null where not told
 * @param aboutGroup  whether it counts the members of a religious or ethnic group
 * @param supersedes  the figure whose place it takes, null if none
 * @param note        anything else
 * @param invented    whether it belongs to the invented part of a sample
 */
public record RecordFigureCommand(@NotNull LedgerSubject subject, SourceId source, SourceId behind, FigureLine whole,
        List<FigureLine> parts, PartialDate asOf, PartialDate publishedOn, PartialDate periodFrom, PartialDate periodUntil,
        FigureMethod method, boolean aboutGroup, FigureId supersedes, String note, boolean invented) implements Serializable {

    /** Keeps the sub-totals as they are. */
    public RecordFigureCommand {
        parts = parts == null ? List.of() : List.copyOf(parts);
    }
}
