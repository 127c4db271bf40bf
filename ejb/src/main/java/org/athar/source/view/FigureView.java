package org.athar.source.view;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.athar.kernel.LocalizedText;
import org.athar.kernel.PartialDate;
import org.athar.source.FigureId;
import org.athar.source.figure.FigureKind;
import org.athar.source.figure.FigureMethod;
import org.athar.source.figure.Quantity;
import org.athar.source.subject.SubjectLabel;

/**
 * A number as somebody said it.
 *
 * @param id           which one
 * @param ref          its reference
 * @param subject      what it is about
 * @param kind         what it says
 * @param quantity     how many, how meant, of what
 * @param counted      of whom or of what exactly, null where the kind says enough
 * @param wording      the words in which it was said, null where the number says it all
 * @param asOf         when it held, null if not told
 * @param publishedOn  when it was said, null if not told
 * @param periodFrom   first date of the period that was counted, null unless it counts over a period
 * @param periodUntil  last date of it
 * @param method       how it was come by, null if not told
 * @param source       who said it
 * @param behind       the source behind the source, null if none is named
 * @param grade        of the source and of this figure
 * @param partOf       reference of the whole that it is a sub-total of, null if none
 * @param parts        its sub-totals
 * @param aboutGroup   whether it counts members of a religious or ethnic group
 * @param differsFrom  references of the figures that it cannot be true together with
 * @param warnings     what a reader must know
 * @param supersedes   reference of the figure whose place it takes
 * @param supersededBy reference of the figure that takes its place
 * @param note         anything else
 * @param invented     whether it belongs to the invented part of a sample
 * @param recordedAt   when it was recorded
 */
public record FigureView(FigureId id, String ref, SubjectLabel subject, FigureKind kind, Quantity quantity, LocalizedText counted,
        String wording, PartialDate asOf, PartialDate publishedOn, PartialDate periodFrom, PartialDate periodUntil, FigureMethod method,
        SourceLabel source, SourceLabel behind, GradeView grade, String partOf, List<FigureView> parts, boolean aboutGroup,
        List<String> differsFrom, List<FigureWarningView> warnings, String supersedes, String supersededBy, String note, boolean invented,
        Instant recordedAt) implements Serializable {
}
