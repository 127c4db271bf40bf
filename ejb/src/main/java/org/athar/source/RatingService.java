package org.athar.source;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.athar.kernel.Auditable;
import org.athar.kernel.Ids;
import org.athar.kernel.Outcome;
import org.athar.kernel.Texts;
import org.athar.kernel.Violations;
import org.athar.security.access.CurrentOperation;
import org.athar.security.access.Operation;
import org.athar.security.access.OperationName;
import org.athar.source.command.RateCredibilityCommand;
import org.athar.source.command.RateReliabilityCommand;
import org.athar.source.event.SourceRated;
import org.athar.source.model.Figure;
import org.athar.source.model.Figures;
import org.athar.source.model.RatingPolicy;
import org.athar.source.model.Source;
import org.athar.source.model.SourceRating;
import org.athar.source.model.Sources;
import org.athar.source.model.Statement;
import org.athar.source.model.Statements;

/** Ratings of sources on the two scales of the Admiralty code, each by an act of its own (rule E1). Former acts stay. */
@Stateless
@RolesAllowed("**")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class RatingService {

    @Inject
    private Sources sources;
    @Inject
    private Figures figures;
    @Inject
    private Statements statements;
    @Inject
    private LedgerReach reach;
    @Inject
    private CurrentOperation current;
    @Inject
    private Event<Auditable> trail;
    @Inject
    private Clock clock;

    /** Says how far a source can be relied on. */
    @Operation(OperationName.RATE_SOURCE)
    public Outcome<SourceId> rateReliability(RateReliabilityCommand command) {
        Source source = reach.byId(command.source());
        String reason = Texts.strip(command.reason());
        Violations found = violations(command.grade(), reason);
        if (!found.isEmpty()) {
            return Outcome.refused(found.found());
        }
        return keep(source, SourceRating.of(Ids.next(clock), source.id(), command.grade(), reason, current.person(), current.recordedAt()));
    }

    /** Says how believable what a source said is: as a whole, or one figure, or one statement of it. "Confirmed" needs another origin. */
    @Operation(OperationName.RATE_SOURCE)
    public Outcome<SourceId> rateCredibility(RateCredibilityCommand command) {
        Source source = reach.byId(command.source());
        String reason = Texts.strip(command.reason());
        Violations found = violations(command.grade(), reason)
                .unless(command.figure() == null || command.statement() == null && saidBy(source, command.figure()), "figure",
                        SourceRefusal.NAMED_RECORD_ABSENT)
                .unless(command.statement() == null || saidBy(source, command.statement()), "statement", SourceRefusal.NAMED_RECORD_ABSENT);
        List<Source> confirming = reach.all(command.confirmedBy());
        boolean allThere = confirming.size() == command.confirmedBy().stream().distinct().count();
        found.unless(allThere, "confirmedBy", SourceRefusal.NAMED_RECORD_ABSENT)
                .unless(confirming.stream().noneMatch(other -> other.id().equals(source.id())), "confirmedBy",
                        SourceRefusal.CONFIRMED_BY_ITSELF)
                .unless(command.grade() != Credibility.CONFIRMED || RatingPolicy.isConfirmed(source.origin(), origins(confirming)),
                        "confirmedBy", SourceRefusal.NOT_CONFIRMED);
        if (!found.isEmpty()) {
            return Outcome.refused(found.found());
        }
        SourceRating rating = SourceRating.of(Ids.next(clock), source.id(), command.grade(),
                confirming.stream().map(Source::id).toList(), reason, current.person(), current.recordedAt());
        Optional.ofNullable(command.figure()).ifPresent(rating::about);
        Optional.ofNullable(command.statement()).ifPresent(rating::about);
        return keep(source, rating);
    }

    private Outcome<SourceId> keep(Source source, SourceRating rating) {
        sources.add(rating);
        trail.fire(new SourceRated(source.id(), source.sensitivity(), rating.reason()));
        return Outcome.done(source.id());
    }

    private boolean saidBy(Source source, FigureId figure) {
        return figures.byId(figure).map(Figure::source).filter(source.id()::equals).isPresent();
    }

    private boolean saidBy(Source source, StatementId statement) {
        return statements.byId(statement).map(Statement::source).filter(source.id()::equals).isPresent();
    }

    private static List<OriginId> origins(List<Source> confirming) {
        return confirming.stream().map(Source::origin).filter(java.util.Objects::nonNull).toList();
    }

    private static Violations violations(Object grade, String reason) {
        return new Violations(SourceRefusal.MISSING, SourceRefusal.UNREADABLE).required("grade", grade).required("reason", reason)
                .atMost("reason", reason, LedgerRules.TEXT);
    }
}
