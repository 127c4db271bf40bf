package org.athar.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.athar.kernel.Auditable;
import org.athar.kernel.Folding;
import org.athar.kernel.Sensitivity;
import org.athar.kernel.Subject;
import org.athar.security.access.CurrentOperation;
import org.athar.security.event.RecordsRead;
import org.athar.security.fault.NotFound;
import org.athar.source.model.LedgerSearch;
import org.athar.source.model.Source;
import org.athar.source.model.Sources;
import org.athar.source.subject.SubjectKind;

/** Which sources who acts may see, and the entry in the trail for each sensitive one that is shown. */
@ApplicationScoped
class LedgerReach {

    private static final String SOURCE = "source";

    @Inject
    private Sources sources;
    @Inject
    private CurrentOperation current;
    @Inject
    private Event<Auditable> trail;

    /** The classes that may be shown in the operation under way. */
    Set<Sensitivity> classes() {
        return Arrays.stream(Sensitivity.values()).filter(current::mayTouch)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Sensitivity.class)));
    }

    /** A search for words among what who acts may see; nothing is found where none are given. */
    LedgerSearch search(String words, LedgerSubjects subjects) {
        return new LedgerSearch(Objects.requireNonNullElse(Folding.sought(words), Folding.NOTHING), classes(),
                subjects.within(SubjectKind.SITE), subjects.within(SubjectKind.INCIDENT));
    }

    /** The source with a reference, or {@link NotFound} where there is none or its class is out of reach. */
    Source byRef(String ref) {
        return within(sources.byRef(ref), ref);
    }

    /** One source, likewise. */
    Source byId(SourceId id) {
        return within(sources.byId(id), id.value());
    }

    /** One source, if it is there and within reach: for what a command names. */
    Optional<Source> find(SourceId id) {
        return sources.byId(id).filter(source -> current.mayTouch(source.sensitivity()));
    }

    /** Several sources within reach. */
    List<Source> all(Collection<SourceId> ids) {
        return ids.isEmpty() ? List.of() : sources.byIds(Set.copyOf(ids)).stream()
                .filter(source -> current.mayTouch(source.sensitivity())).toList();
    }

    /** Records that these were shown, as far as their class asks for it. */
    void shown(Collection<Source> shown) {
        List<Source> sensitive = shown.stream().filter(source -> source.sensitivity().covers(Sensitivity.S2)).distinct().toList();
        if (!sensitive.isEmpty()) {
            Sensitivity highest = sensitive.stream().map(Source::sensitivity).max(Sensitivity::compareTo).orElseThrow();
            trail.fire(RecordsRead.of(SOURCE, sensitive.stream().map(source -> source.id().value()).toList(), highest));
        }
    }

    private Source within(Optional<Source> found, Object asked) {
        Source source = found.orElseThrow(() -> NotFound.absent(SOURCE, asked));
        if (!current.mayTouch(source.sensitivity())) {
            throw NotFound.outOfReach(new Subject(SOURCE, source.id().value()));
        }
        return source;
    }
}
