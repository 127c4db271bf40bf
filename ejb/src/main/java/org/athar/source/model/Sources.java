package org.athar.source.model;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.athar.file.FileId;
import org.athar.kernel.LocalizedText;
import org.athar.kernel.Sensitivity;
import org.athar.source.OriginId;
import org.athar.source.SourceId;
import org.athar.source.view.SourceFilter;

/** All sources, their origins and ratings. What a reader may not see is left out by the classes that are asked for. */
public interface Sources {

    /** One source of any class. */
    Optional<Source> byId(SourceId id);

    /** The source with this reference, of any class. */
    Optional<Source> byRef(String ref);

    /** Several sources of any class; unknown ids are left out. */
    List<Source> byIds(Collection<SourceId> ids);

    /** Some of a list, latest recorded first, after the one with this reference unless that is null. */
    List<Source> page(SourceFilter filter, Set<Sensitivity> classes, String afterRef, int most);

    /** How many the list has, counted up to a limit. */
    int count(SourceFilter filter, Set<Sensitivity> classes, int limit);

    /** The organisations that sources of these classes name, each once, by English name. */
    List<LocalizedText> organisations(Set<Sensitivity> classes);

    /** Sources of these classes that rest on this one, oldest first. */
    List<Source> restingOn(SourceId id, Set<Sensitivity> classes);

    /** Sources of these classes and of this origin, oldest first. */
    List<Source> ofOrigin(OriginId id, Set<Sensitivity> classes);

    /**
     * How many figures (sub-totals apart) and statements each gives: two numbers by source; a source without any is left out.
     *
     * @param sites     sites within reach; null for all
     * @param incidents incidents within reach; null for all
     */
    Map<SourceId, int[]> yields(Collection<SourceId> ids, Set<UUID> sites, Set<UUID> incidents);

    /** Whether a source of these classes holds the file as its capture. */
    boolean holdsCapture(FileId file, Set<Sensitivity> classes);

    /** All ratings of these sources, of their figures and statements too. */
    List<SourceRating> ratingsOf(Collection<SourceId> ids);

    /** Origins by name. */
    List<SourceOrigin> origins();

    /** One origin. */
    Optional<SourceOrigin> origin(OriginId id);

    /** The origin of this name, whatever its case. */
    Optional<SourceOrigin> originNamed(String name);

    /** A reference never given before. */
    String nextRef();

    /** Keeps a new source. */
    void add(Source source);

    /** Keeps a new origin. */
    void add(SourceOrigin origin);

    /** Keeps a new rating. */
    void add(SourceRating rating);
}
