package org.athar.source.view;

import java.io.Serializable;
import java.util.List;
import org.athar.source.figure.FigureKind;
import org.athar.source.subject.SubjectLabel;

/**
 * Figures about one subject and of one kind, each of which contradicts another of them.
 *
 * @param subject what they are about
 * @param kind    what they count
 * @param figures two or more, by date
 */
public record Contradiction(SubjectLabel subject, FigureKind kind, List<FigureView> figures) implements Serializable {

    /** Keeps the figures as they are. */
    public Contradiction {
        figures = List.copyOf(figures);
    }
}
