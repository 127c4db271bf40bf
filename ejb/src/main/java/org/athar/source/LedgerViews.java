package org.athar.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.athar.kernel.LocalizedText;
import org.athar.security.StaffId;
import org.athar.security.StaffService;
import org.athar.source.model.Figure;
import org.athar.source.model.FigureComparison;
import org.athar.source.model.FigureWarning;
import org.athar.source.model.Figures;
import org.athar.source.model.RatingPolicy;
import org.athar.source.model.Source;
import org.athar.source.model.SourceRating;
import org.athar.source.model.Sources;
import org.athar.source.model.Statement;
import org.athar.source.model.Statements;
import org.athar.source.subject.LedgerSubject;
import org.athar.source.subject.SubjectLabel;
import org.athar.source.view.FigureView;
import org.athar.source.view.FigureWarningView;
import org.athar.source.view.RatingView;
import org.athar.source.view.SourceLabel;
import org.athar.source.view.StatementView;

/** Puts together what pages show of the ledger. What is out of reach is left out: a figure with its subject, a name with its source. */
@ApplicationScoped
class LedgerViews {

    @Inject
    private Sources sources;
    @Inject
    private Figures figures;
    @Inject
    private Statements statements;
    @Inject
    private LedgerReach reach;
    @Inject
    private LedgerSubjects subjects;
    @Inject
    private StaffService staff;

    static SourceLabel label(Source source) {
        return new SourceLabel(source.id(), source.ref(), source.type(), source.organisation(), source.title(), source.publishedOn());
    }

    /**
     * Views of wholes and sub-totals, in the order given; those whose source or subject is out of reach are left out.
     *
     * @param others figures to compare them with, themselves among them
     */
    List<FigureView> figures(Collection<Figure> shown, Collection<Figure> others, List<FigureWarning> warnings) {
        List<Figure> all = withParts(shown);
        Named named = named(all.stream().flatMap(figure -> Stream.of(figure.source(), figure.behind())), figureSubjects(all));
        Map<FigureId, List<FigureId>> contradictions = FigureComparison.contradictions(current(withParts(others)));
        Map<FigureId, String> refs = Stream.concat(all.stream(), withParts(others).stream())
                .collect(Collectors.toMap(Figure::id, Figure::ref, (one, same) -> one));
        Map<FigureId, Figure> successors = successors(all);
        return shown.stream().map(figure -> figure(figure, named, contradictions, refs, successors, warnings))
                .filter(Objects::nonNull).toList();
    }

    /** Views of statements in the order given; those whose source or subject is out of reach are left out. */
    List<StatementView> statements(Collection<Statement> shown) {
        if (shown.isEmpty()) {
            return List.of();
        }
        List<StatementId> ids = shown.stream().map(Statement::id).toList();
        List<Statement> answers = statements.bearingOn(ids, reach.classes());
        Map<StatementId, Statement> meant = byId(shown.stream().flatMap(one -> Stream.of(one.bearsOn(), one.supersedes()))
                .filter(Objects::nonNull).collect(Collectors.toSet()));
        Map<StatementId, Statement> successors = statements.superseding(ids).stream()
                .collect(Collectors.toMap(Statement::supersedes, Function.identity()));
        Named named = named(Stream.concat(shown.stream(), answers.stream()).flatMap(one -> Stream.of(one.source(), one.behind())),
                Stream.of(shown, answers, meant.values()).flatMap(Collection::stream).map(Statement::subject).toList());
        return shown.stream().map(one -> statement(one, named, meant, answers, successors)).filter(Objects::nonNull).toList();
    }

    /** Views of ratings, latest first. */
    List<RatingView> ratings(Collection<SourceRating> shown, Map<java.util.UUID, String> refs) {
        Map<StaffId, LocalizedText> raters = staff.names(shown.stream().map(SourceRating::ratedBy).collect(Collectors.toSet()));
        Map<SourceId, Source> confirming = reach.all(shown.stream().flatMap(rating -> rating.confirmedBy().stream()).toList()).stream()
                .collect(Collectors.toMap(Source::id, Function.identity()));
        List<RatingView> views = new ArrayList<>();
        for (SourceRating rating : shown) {
            boolean ofSource = rating.scale() == SourceRating.Scale.RELIABILITY;
            views.add(0, new RatingView(ofSource ? rating.reliability() : null, ofSource ? null : rating.credibility(),
                    refs.get(rating.confinedTo()), rating.reason(),
                    rating.confirmedBy().stream().map(confirming::get).filter(Objects::nonNull).map(LedgerViews::label).toList(),
                    raters.get(rating.ratedBy()), rating.ratedAt()));
        }
        return views;
    }

    /** Wholes and their sub-totals in one list. */
    static List<Figure> withParts(Collection<Figure> wholes) {
        return wholes.stream().flatMap(whole -> whole.partOf() == null ? Stream.concat(Stream.of(whole), whole.parts().stream())
                : Stream.of(whole)).distinct().toList();
    }

    /** Those that no other one takes the place of; a sub-total goes with its whole. */
    List<Figure> current(Collection<Figure> all) {
        Set<FigureId> superseded = new HashSet<>(successors(all).keySet());
        all.stream().map(Figure::supersedes).filter(Objects::nonNull).forEach(superseded::add);
        return all.stream().filter(figure -> !superseded.contains(figure.id()) && !superseded.contains(figure.wholeId())).toList();
    }

    private Map<FigureId, Figure> successors(Collection<Figure> all) {
        Set<FigureId> ids = all.stream().flatMap(figure -> Stream.of(figure.id(), figure.wholeId())).collect(Collectors.toSet());
        return ids.isEmpty() ? Map.of() : figures.superseding(ids).stream()
                .collect(Collectors.toMap(Figure::supersedes, Function.identity()));
    }

    private FigureView figure(Figure figure, Named named, Map<FigureId, List<FigureId>> contradictions, Map<FigureId, String> refs,
            Map<FigureId, Figure> successors, List<FigureWarning> warnings) {
        Source source = named.sources.get(figure.source());
        SubjectLabel subject = named.subjects.get(figure.subject());
        if (source == null || subject == null) {
            return null;
        }
        List<FigureView> parts = figure.parts().stream().map(part -> figure(part, named, contradictions, refs, successors, warnings))
                .filter(Objects::nonNull).toList();
        Figure successor = successors.get(figure.id());
        return new FigureView(figure.id(), figure.ref(), subject, figure.kind(), figure.quantity(), figure.counted(), figure.wording(),
                figure.asOf(), figure.publishedOn(), figure.periodFrom(), figure.periodUntil(), figure.method(), label(source),
                named.label(figure.behind()), RatingPolicy.gradeOf(named.ratingsOf(figure.source()), figure.id().value()),
                figure.partOf() == null ? null : figure.partOf().ref(), parts, figure.aboutGroup(),
                contradictions.getOrDefault(figure.id(), List.of()).stream().map(refs::get).toList(),
                warnings(warnings.stream().filter(warning -> warning.figures().get(0).equals(figure.id())).toList(), refs),
                figure.supersedes() == null ? null : figures.byId(figure.supersedes()).map(Figure::ref).orElse(null),
                successor == null ? null : successor.ref(), figure.note(), figure.invented(), figure.recordedAt());
    }

    /** Views of warnings, with the references of the figures concerned. */
    static List<FigureWarningView> warnings(List<FigureWarning> found, Map<FigureId, String> refs) {
        return found.stream().map(warning -> new FigureWarningView(warning.check(), warning.check().rule(),
                warning.figures().stream().map(refs::get).toList(), warning.numbers())).toList();
    }

    private StatementView statement(Statement one, Named named, Map<StatementId, Statement> meant, List<Statement> answers,
            Map<StatementId, Statement> successors) {
        Source source = named.sources.get(one.source());
        SubjectLabel subject = named.subjects.get(one.subject());
        if (source == null || subject == null) {
            return null;
        }
        Statement target = Optional.ofNullable(meant.get(one.bearsOn())).filter(named::covers).orElse(null);
        Statement predecessor = meant.get(one.supersedes());
        Statement successor = successors.get(one.id());
        return new StatementView(one.id(), one.ref(), subject, one.text(), label(source), named.label(one.behind()),
                RatingPolicy.gradeOf(named.ratingsOf(one.source()), one.id().value()),
                target == null ? null : target.ref(), target == null ? null : target.text(), one.stance(),
                answers.stream().filter(answer -> one.id().equals(answer.bearsOn()) && named.sources.containsKey(answer.source())
                                && named.covers(answer))
                        .map(answer -> new StatementView.Answer(answer.ref(), answer.stance(), answer.text(), named.label(answer.source())))
                        .toList(),
                one.asOf(), one.aboutGroup(), predecessor == null ? null : predecessor.ref(), successor == null ? null : successor.ref(),
                one.note(), one.invented(), one.recordedAt());
    }

    private Map<StatementId, Statement> byId(Set<StatementId> ids) {
        return ids.isEmpty() ? Collections.emptyMap() : statements.byIds(ids, reach.classes()).stream()
                .collect(Collectors.toMap(Statement::id, Function.identity()));
    }

    private Named named(Stream<SourceId> ids, Collection<LedgerSubject> about) {
        List<Source> found = reach.all(ids.filter(Objects::nonNull).collect(Collectors.toSet()));
        reach.shown(found);
        Map<SourceId, List<SourceRating>> ratings = found.isEmpty() ? Map.of()
                : sources.ratingsOf(found.stream().map(Source::id).toList()).stream().collect(Collectors.groupingBy(SourceRating::source));
        Map<SourceId, Source> byId = new HashMap<>();
        found.forEach(source -> byId.put(source.id(), source));
        return new Named(byId, ratings, subjects.labels(about));
    }

    private static List<LedgerSubject> figureSubjects(List<Figure> all) {
        return all.stream().map(Figure::subject).distinct().toList();
    }

    /** What stands behind the rows that are shown. */
    private record Named(Map<SourceId, Source> sources, Map<SourceId, List<SourceRating>> ratings,
            Map<LedgerSubject, SubjectLabel> subjects) {

        /** Whether what a statement is about is within reach. */
        boolean covers(Statement statement) {
            return subjects.containsKey(statement.subject());
        }

        SourceLabel label(SourceId id) {
            Source source = id == null ? null : sources.get(id);
            return source == null ? null : LedgerViews.label(source);
        }

        List<SourceRating> ratingsOf(SourceId id) {
            return ratings.getOrDefault(id, List.of());
        }
    }
}
