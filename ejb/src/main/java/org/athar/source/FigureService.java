package org.athar.source;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.athar.kernel.Auditable;
import org.athar.kernel.Ids;
import org.athar.kernel.Outcome;
import org.athar.kernel.Page;
import org.athar.kernel.PartialDate;
import org.athar.kernel.Sensitivity;
import org.athar.kernel.Violations;
import org.athar.security.StaffService;
import org.athar.security.access.CurrentOperation;
import org.athar.security.access.Operation;
import org.athar.security.access.OperationName;
import org.athar.security.fault.NotFound;
import org.athar.source.command.FigureLine;
import org.athar.source.command.RecordFigureCommand;
import org.athar.source.event.FigureRecorded;
import org.athar.source.figure.FigureKind;
import org.athar.source.figure.FigureUnit;
import org.athar.source.model.Figure;
import org.athar.source.model.FigureChecks;
import org.athar.source.model.FigureComparison;
import org.athar.source.model.FigureOutline;
import org.athar.source.model.FigureWarning;
import org.athar.source.model.Figures;
import org.athar.source.model.LedgerSearch;
import org.athar.source.model.Source;
import org.athar.source.model.SourceRating;
import org.athar.source.model.Sources;
import org.athar.source.subject.LedgerSubject;
import org.athar.source.subject.SubjectKind;
import org.athar.source.subject.SubjectLabel;
import org.athar.source.view.Contradiction;
import org.athar.source.view.FigureBoard;
import org.athar.source.view.FigureDetail;
import org.athar.source.view.FigureView;
import org.athar.source.view.Recorded;

/** Numbers as they were said, side by side: recorded once, never overwritten, compared within one kind and one unit only. */
@Stateless
@RolesAllowed("**")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class FigureService {

    private static final String FIGURE = "figure";
    private static final Comparator<FigureView> BY_DATE = Comparator.comparing(FigureService::date,
            Comparator.nullsLast(Comparator.naturalOrder())).thenComparing(FigureView::ref);

    @Inject
    private Figures figures;
    @Inject
    private Sources sources;
    @Inject
    private LedgerReach reach;
    @Inject
    private LedgerSubjects subjects;
    @Inject
    private LedgerViews views;
    @Inject
    private StaffService staff;
    @Inject
    private CurrentOperation current;
    @Inject
    private Event<Auditable> trail;
    @Inject
    private Clock clock;

    /** All figures about a subject, side by side with what contradicts and what needs care. {@link NotFound} if it is out of reach. */
    @Operation(OperationName.READ_SOURCES)
    public FigureBoard board(LedgerSubject subject) {
        subjects.label(subject);
        List<Figure> found = figures.about(subject, reach.classes());
        List<Figure> counting = views.current(LedgerViews.withParts(found));
        List<FigureWarning> warnings = FigureChecks.of(counting);
        List<FigureView> shown = views.figures(found, found, warnings);
        Map<FigureId, String> refs = counting.stream().collect(Collectors.toMap(Figure::id, Figure::ref));
        int contradictions = FigureComparison.contradictions(counting).size();
        return new FigureBoard(subject, axes(shown), contradictions, LedgerViews.warnings(warnings, refs));
    }

    /** One figure with what stands around it. {@link NotFound} if it, its source or its subject is out of reach. */
    @Operation(OperationName.READ_SOURCES)
    public FigureDetail view(String ref) {
        Figure figure = figures.byRef(ref).orElseThrow(() -> NotFound.absent(FIGURE, ref));
        reach.byId(figure.source());
        subjects.label(figure.subject());
        List<Figure> around = figures.about(figure.subject(), reach.classes());
        List<FigureWarning> warnings = FigureChecks.of(views.current(LedgerViews.withParts(around)));
        List<Figure> comparable = views.current(LedgerViews.withParts(around)).stream()
                .filter(other -> !other.id().equals(figure.id()) && FigureComparison.areAboutTheSame(figure, other)).toList();
        List<SourceRating> ratings = sources.ratingsOf(List.of(figure.source())).stream()
                .filter(rating -> figure.id().value().equals(rating.confinedTo())).toList();
        FigureView shown = views.figures(List.of(figure), around, warnings).get(0);
        FigureView whole = figure.partOf() == null ? null : views.figures(List.of(figure.partOf()), around, warnings).stream()
                .findFirst().orElse(null);
        return new FigureDetail(shown, whole, views.figures(comparable, around, List.of()),
                views.figures(versions(figure), List.of(), List.of()), views.ratings(ratings, Map.of()),
                staff.names(List.of(figure.recordedBy())).get(figure.recordedBy()));
    }

    /** What a source says in numbers, about any subject within reach. */
    @Operation(OperationName.READ_SOURCES)
    public List<FigureView> ofSource(SourceId source) {
        reach.byId(source);
        List<Figure> said = figures.bySource(source);
        return views.figures(said, said, List.of());
    }

    /** Figures within reach in whose words, or in the name of whose source, all of these are, latest first, after this reference. */
    @Operation(OperationName.READ_SOURCES)
    public Page<FigureView> find(String words, String afterRef, int most) {
        LedgerSearch search = reach.search(words, subjects);
        Page<Figure> found = Page.of(figures.find(search, afterRef, most + 1), afterRef, most, Figure::ref,
                limit -> figures.count(search, limit));
        return found.with(views.figures(found.rows(), List.of(), List.of()));
    }

    /** Contradictions within reach, by reference of the subject and by kind, so many after this one, from the first on for null. */
    @Operation(OperationName.READ_SOURCES)
    public Page<Contradiction> contradictions(String after, int most) {
        List<FigureOutline> comparable = figures.comparable(reach.classes());
        Set<FigureId> found = FigureComparison.contradictions(comparable).keySet();
        List<FigureOutline> concerned = comparable.stream().filter(figure -> found.contains(figure.id())).toList();
        Map<LedgerSubject, SubjectLabel> labels = subjects.labels(concerned.stream().map(FigureOutline::subject).distinct().toList());
        NavigableMap<String, List<FigureId>> byWhat = concerned.stream().filter(figure -> labels.containsKey(figure.subject()))
                .collect(Collectors.groupingBy(figure -> labels.get(figure.subject()).ref() + " " + figure.kind(), TreeMap::new,
                        Collectors.mapping(FigureOutline::id, Collectors.toList())));
        List<Map.Entry<String, List<FigureId>>> asked = (after == null ? byWhat : byWhat.tailMap(after, false)).entrySet().stream()
                .limit(most + 1L).toList();
        Page<Map.Entry<String, List<FigureId>>> page = Page.of(asked, Map.Entry::getKey, most, byWhat.size());
        return page.with(contradictions(page.rows().stream().map(Map.Entry::getValue).toList()));
    }

    private List<Contradiction> contradictions(List<List<FigureId>> groups) {
        List<Figure> shown = figures.byIds(groups.stream().flatMap(List::stream).toList());
        Map<FigureId, FigureView> byId = views.figures(shown, shown, List.of()).stream()
                .collect(Collectors.toMap(FigureView::id, Function.identity()));
        return groups.stream().map(group -> group.stream().map(byId::get).filter(Objects::nonNull).sorted(BY_DATE).toList())
                .filter(group -> !group.isEmpty())
                .map(group -> new Contradiction(group.get(0).subject(), group.get(0).kind(), group)).toList();
    }

    /** The subject with a reference, for a form that records something about it. {@link NotFound} if it is out of reach. */
    @Operation(OperationName.READ_SOURCES)
    public SubjectLabel subject(SubjectKind kind, String ref) {
        return subjects.byRef(kind, ref);
    }

    /** Up to ten subjects of a kind that answer to what was typed, within reach. */
    @Operation(OperationName.READ_SOURCES)
    public List<SubjectLabel> findSubjects(SubjectKind kind, String typed) {
        return subjects.search(kind, typed);
    }

    /** Records a number with its sub-totals. */
    @Operation(OperationName.RECORD_FIGURE)
    public Outcome<Recorded<FigureId>> record(RecordFigureCommand typed) {
        RecordFigureCommand command = LedgerRules.clean(typed);
        Violations found = LedgerRules.of(command, current.recordedAt());
        if (!found.isEmpty()) {
            return Outcome.refused(found.found());
        }
        subjects.requireRecordable(command.subject());
        command.parts().stream().map(FigureLine::subject).filter(Objects::nonNull).forEach(subjects::requireRecordable);
        Optional<Source> source = reach.find(command.source());
        checkNamed(found, command, source);
        if (!found.isEmpty()) {
            return Outcome.refused(found.found());
        }
        Figure figure = new Figure(Ids.next(clock), figures.nextRef(), command, current.person(), current.recordedAt());
        for (FigureLine part : command.parts()) {
            figure.including(Ids.next(clock), figures.nextRef(), command, part);
        }
        figures.add(figure);
        Sensitivity sensitivity = source.map(Source::sensitivity).orElse(Sensitivity.S1);
        trail.fire(new FigureRecorded(figure.id(), command.subject(), sensitivity, command.asOf(),
                command.supersedes() == null ? null : command.note()));
        return Outcome.done(new Recorded<>(figure.id(), figure.ref()));
    }

    private void checkNamed(Violations found, RecordFigureCommand command, Optional<Source> source) {
        found.unless(source.isPresent(), "source", SourceRefusal.NAMED_RECORD_ABSENT)
                .unless(command.behind() == null || reach.find(command.behind()).isPresent(), "behind", SourceRefusal.NAMED_RECORD_ABSENT)
                .unless(!command.aboutGroup() || source.isEmpty() || source.get().isPublished()
                        || source.get().sensitivity().covers(Sensitivity.S3), "aboutGroup", SourceRefusal.UNPUBLISHED_CLAIM_ABOUT_GROUP)
                .unless(command.invented() || source.isEmpty() || !source.get().invented(), "invented", SourceRefusal.INVENTED_SOURCE);
        if (command.supersedes() == null) {
            return;
        }
        Optional<Figure> former = figures.byId(command.supersedes());
        found.unless(former.isPresent() && former.get().partOf() == null && former.get().subject().equals(command.subject()), "supersedes",
                        SourceRefusal.SUPERSEDES_ANOTHER_SUBJECT)
                .unless(figures.superseding(List.of(command.supersedes())).isEmpty(), "supersedes", SourceRefusal.SUPERSEDED_ALREADY);
    }

    private List<Figure> versions(Figure figure) {
        List<Figure> line = new ArrayList<>(List.of(figure));
        while (line.get(0).supersedes() != null) {
            line.add(0, figures.byId(line.get(0).supersedes()).orElseThrow());
        }
        List<Figure> next = figures.superseding(List.of(figure.id()));
        while (!next.isEmpty()) {
            line.add(next.get(0));
            next = figures.superseding(List.of(next.get(0).id()));
        }
        return line.size() == 1 ? List.of() : line;
    }

    private static List<FigureBoard.Axis> axes(List<FigureView> shown) {
        Map<FigureUnit, Map<FigureKind, List<FigureView>>> byUnit = new EnumMap<>(FigureUnit.class);
        shown.stream().sorted(BY_DATE).forEach(figure -> byUnit
                .computeIfAbsent(figure.quantity().unit(), unit -> new EnumMap<>(FigureKind.class))
                .computeIfAbsent(figure.kind(), kind -> new ArrayList<>()).add(figure));
        return byUnit.entrySet().stream().map(axis -> new FigureBoard.Axis(axis.getKey(), top(axis.getValue()),
                axis.getValue().entrySet().stream()
                        .map(group -> new FigureBoard.Group(group.getKey(), group.getValue())).toList())).toList();
    }

    private static BigDecimal top(Map<FigureKind, List<FigureView>> groups) {
        return groups.values().stream().flatMap(List::stream)
                .map(figure -> figure.quantity().most() == null ? figure.quantity().standing() : figure.quantity().most())
                .max(Comparator.naturalOrder()).orElse(BigDecimal.ZERO);
    }

    private static PartialDate date(FigureView figure) {
        return figure.asOf() != null ? figure.asOf() : figure.publishedOn();
    }
}
