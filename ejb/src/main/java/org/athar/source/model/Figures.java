package org.athar.source.model;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.athar.kernel.Sensitivity;
import org.athar.source.FigureId;
import org.athar.source.SourceId;
import org.athar.source.subject.LedgerSubject;

/** All figures. What a reader may not see is left out by the classes of the sources that are asked for. */
public interface Figures {

    /** One figure with its sub-totals, whatever the class of its source. */
    Optional<Figure> byId(FigureId id);

    /** The figure with this reference with its sub-totals, whatever the class of its source. */
    Optional<Figure> byRef(String ref);

    /** Wholes about a subject with their sub-totals, and sub-totals about it of wholes about something else, in the order of recording. */
    List<Figure> about(LedgerSubject subject, Set<Sensitivity> classes);

    /** Wholes by one source with their sub-totals, in the order of recording. */
    List<Figure> bySource(SourceId source);

    /**
     * Wholes and sub-totals by sources of these classes whose place no other took, and that share subject, kind and unit with another, in
     * the order of recording.
     */
    List<FigureOutline> comparable(Set<Sensitivity> classes);

    /** Some figures, in no order; unknown ids are left out. */
    List<Figure> byIds(Collection<FigureId> ids);

    /** Figures that took the place of any of these. */
    List<Figure> superseding(Collection<FigureId> ids);

    /** Some in whose words, or in the name of whose source, these are, latest recorded first, after this reference unless null. */
    List<Figure> find(LedgerSearch search, String afterRef, int most);

    /** How many there are, counted up to a limit. */
    int count(LedgerSearch search, int limit);

    /** A reference never given before. */
    String nextRef();

    /** Keeps a new figure with its sub-totals. */
    void add(Figure figure);
}
