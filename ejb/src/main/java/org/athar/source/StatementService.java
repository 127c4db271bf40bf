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
import java.util.Set;
import org.athar.kernel.Auditable;
import org.athar.kernel.Ids;
import org.athar.kernel.Outcome;
import org.athar.kernel.Page;
import org.athar.kernel.Sensitivity;
import org.athar.kernel.Violations;
import org.athar.security.access.CurrentOperation;
import org.athar.security.access.Operation;
import org.athar.security.access.OperationName;
import org.athar.security.fault.NotFound;
import org.athar.source.command.RecordStatementCommand;
import org.athar.source.event.StatementRecorded;
import org.athar.source.model.LedgerSearch;
import org.athar.source.model.Source;
import org.athar.source.model.Statement;
import org.athar.source.model.Statements;
import org.athar.source.subject.LedgerSubject;
import org.athar.source.view.Recorded;
import org.athar.source.view.StatementView;

/** Claims that are no numbers, each with who said it, and which of them speak for or against which. */
@Stateless
@RolesAllowed("**")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class StatementService {

    @Inject
    private Statements statements;
    @Inject
    private LedgerReach reach;
    @Inject
    private LedgerSubjects subjects;
    @Inject
    private LedgerViews views;
    @Inject
    private CurrentOperation current;
    @Inject
    private Event<Auditable> trail;
    @Inject
    private Clock clock;

    /** Statements about a subject, in the order of recording. {@link NotFound} if it is out of reach. */
    @Operation(OperationName.READ_SOURCES)
    public List<StatementView> about(LedgerSubject subject) {
        subjects.label(subject);
        return views.statements(statements.about(subject, reach.classes()));
    }

    /** What a source says in words, about any subject within reach. */
    @Operation(OperationName.READ_SOURCES)
    public List<StatementView> ofSource(SourceId source) {
        reach.byId(source);
        return views.statements(statements.bySource(source));
    }

    /** Statements within reach in whose words, or in the name of whose source, all of these are, latest first, after this reference. */
    @Operation(OperationName.READ_SOURCES)
    public Page<StatementView> find(String words, String afterRef, int most) {
        LedgerSearch search = reach.search(words, subjects);
        Page<Statement> found = Page.of(statements.find(search, afterRef, most + 1), afterRef, most, Statement::ref,
                limit -> statements.count(search, limit));
        return found.with(views.statements(found.rows()));
    }

    /** One statement. {@link NotFound} if it, its source or its subject is out of reach. */
    @Operation(OperationName.READ_SOURCES)
    public StatementView view(String ref) {
        Statement found = statements.byRef(ref).orElseThrow(() -> NotFound.absent("statement", ref));
        reach.byId(found.source());
        subjects.label(found.subject());
        return views.statements(List.of(found)).get(0);
    }

    /** Several statements by id, for services above that keep them as evidence; what is out of reach is left out. */
    @Operation(OperationName.SERVE_SERVICE)
    public List<StatementView> find(Set<StatementId> ids) {
        return ids.isEmpty() ? List.of() : views.statements(statements.byIds(ids, reach.classes()));
    }

    /** Records a claim. */
    @Operation(OperationName.RECORD_STATEMENT)
    public Outcome<Recorded<StatementId>> record(RecordStatementCommand typed) {
        RecordStatementCommand command = LedgerRules.clean(typed);
        Violations found = LedgerRules.of(command, current.recordedAt());
        if (!found.isEmpty()) {
            return Outcome.refused(found.found());
        }
        subjects.requireRecordable(command.subject());
        Optional<Source> source = reach.find(command.source());
        checkNamed(found, command, source);
        if (!found.isEmpty()) {
            return Outcome.refused(found.found());
        }
        Statement statement = new Statement(Ids.next(clock), statements.nextRef(), command, current.person(), current.recordedAt());
        statements.add(statement);
        trail.fire(new StatementRecorded(statement.id(), command.subject(), source.map(Source::sensitivity).orElse(Sensitivity.S1),
                command.asOf(), command.supersedes() == null ? null : command.note()));
        return Outcome.done(new Recorded<>(statement.id(), statement.ref()));
    }

    private void checkNamed(Violations found, RecordStatementCommand command, Optional<Source> source) {
        found.unless(source.isPresent(), "source", SourceRefusal.NAMED_RECORD_ABSENT)
                .unless(command.behind() == null || reach.find(command.behind()).isPresent(), "behind", SourceRefusal.NAMED_RECORD_ABSENT)
                .unless(command.bearsOn() == null || isReachable(command.bearsOn()), "bearsOn", SourceRefusal.NAMED_RECORD_ABSENT)
                .unless(!command.aboutGroup() || source.isEmpty() || source.get().isPublished()
                        || source.get().sensitivity().covers(Sensitivity.S3), "aboutGroup", SourceRefusal.UNPUBLISHED_CLAIM_ABOUT_GROUP)
                .unless(command.invented() || source.isEmpty() || !source.get().invented(), "invented", SourceRefusal.INVENTED_SOURCE);
        if (command.supersedes() != null) {
            Optional<Statement> former = statements.byId(command.supersedes());
            found.unless(former.isPresent() && former.get().subject().equals(command.subject()), "supersedes",
                            SourceRefusal.SUPERSEDES_ANOTHER_SUBJECT)
                    .unless(statements.superseding(List.of(command.supersedes())).isEmpty(), "supersedes",
                            SourceRefusal.SUPERSEDED_ALREADY);
        }
    }

    private boolean isReachable(StatementId id) {
        return !statements.byIds(List.of(id), reach.classes()).isEmpty();
    }
}
