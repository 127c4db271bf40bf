package org.athar.source;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.athar.audit.HistoryService;
import org.athar.audit.view.HistoryLine;
import org.athar.file.FileId;
import org.athar.file.FileService;
import org.athar.file.view.FileView;
import org.athar.kernel.Auditable;
import org.athar.kernel.Ids;
import org.athar.kernel.LocalizedText;
import org.athar.kernel.Outcome;
import org.athar.kernel.Page;
import org.athar.kernel.Sensitivity;
import org.athar.kernel.Subject;
import org.athar.kernel.Texts;
import org.athar.kernel.Violations;
import org.athar.security.StaffService;
import org.athar.security.access.CurrentOperation;
import org.athar.security.access.Operation;
import org.athar.security.access.OperationName;
import org.athar.security.fault.NotFound;
import org.athar.security.fault.StaleRecord;
import org.athar.source.command.AmendSourceCommand;
import org.athar.source.command.RecordSourceCommand;
import org.athar.source.event.SourceAmended;
import org.athar.source.event.SourceContactOpened;
import org.athar.source.event.SourceRecorded;
import org.athar.source.model.Figures;
import org.athar.source.model.RatingPolicy;
import org.athar.source.model.Source;
import org.athar.source.model.SourceOrigin;
import org.athar.source.model.SourceRating;
import org.athar.source.model.Sources;
import org.athar.source.model.Statements;
import org.athar.source.subject.SubjectKind;
import org.athar.source.view.OriginView;
import org.athar.source.view.Recorded;
import org.athar.source.view.SourceFilter;
import org.athar.source.view.SourceLabel;
import org.athar.source.view.SourceListItem;
import org.athar.source.view.SourceStanding;
import org.athar.source.view.SourceView;

/** Who said it: sources with what is known about them, what they rest on, what rests on them. What is not known stays empty. */
@Stateless
@RolesAllowed("**")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class SourceService {

    private static final int MOST_FOUND = 15;
    private static final String SOURCE = "source";

    @Inject
    private Sources sources;
    @Inject
    private Figures figures;
    @Inject
    private Statements statements;
    @Inject
    private LedgerReach reach;
    @Inject
    private LedgerViews views;
    @Inject
    private LedgerSubjects subjects;
    @Inject
    private FileService files;
    @Inject
    private StaffService staff;
    @Inject
    private HistoryService histories;
    @Inject
    private CurrentOperation current;
    @Inject
    private Event<Auditable> trail;
    @Inject
    private Clock clock;

    /** Some sources, latest recorded first, after the one with this reference unless that is null. */
    @Operation(OperationName.READ_SOURCES)
    public Page<SourceListItem> list(SourceFilter filter, String afterRef, int most) {
        Page<Source> found = Page.of(sources.page(filter, reach.classes(), afterRef, most + 1), afterRef, most, Source::ref,
                limit -> sources.count(filter, reach.classes(), limit));
        List<Source> shown = found.rows();
        reach.shown(shown);
        List<SourceId> ids = shown.stream().map(Source::id).toList();
        Map<SourceId, int[]> yields = ids.isEmpty() ? Map.of() : sources.yields(ids, subjects.within(SubjectKind.SITE),
                subjects.within(SubjectKind.INCIDENT));
        Map<SourceId, List<SourceRating>> ratings = ids.isEmpty() ? Map.of()
                : sources.ratingsOf(ids).stream().collect(Collectors.groupingBy(SourceRating::source));
        return found.with(shown.stream().map(source -> item(source, ratings.getOrDefault(source.id(), List.of()),
                yields.getOrDefault(source.id(), new int[2]))).toList());
    }

    /** One source whole, but for its sealed contact. {@link NotFound} if it is out of reach. */
    @Operation(OperationName.READ_SOURCES)
    public SourceView view(String ref) {
        Source source = reach.byRef(ref);
        reach.shown(List.of(source));
        List<SourceRating> ratings = sources.ratingsOf(List.of(source.id()));
        FileView capture = source.captureFile() == null ? null : files.describe(List.of(source.captureFile())).stream().findFirst()
                .orElse(null);
        List<SourceLabel> sameOrigin = source.origin() == null ? List.of() : sources.ofOrigin(source.origin(), reach.classes()).stream()
                .filter(other -> !other.id().equals(source.id())).map(LedgerViews::label).toList();
        return new SourceView(LedgerViews.label(source), source.version(), RatingPolicy.gradeOf(ratings),
                views.ratings(ratings, refsOfWhatItSaid(source)), source.origin(),
                Optional.ofNullable(source.origin()).flatMap(sources::origin).map(SourceOrigin::name).orElse(null), sameOrigin,
                Optional.ofNullable(source.behind()).flatMap(reach::find).map(LedgerViews::label).orElse(null),
                sources.restingOn(source.id(), reach.classes()).stream().map(LedgerViews::label).toList(), source.seenIn(),
                source.language(), source.url(), capture, capture == null ? source.captureSha256() : capture.sha256(),
                source.capturedAt(), source.contact() != null, current.mayTouch(Sensitivity.S3), source.consent(), source.safetyFlag(),
                source.sensitivity(), source.note(), source.invented(), staff.names(List.of(source.recordedBy())).get(source.recordedBy()),
                source.recordedAt());
    }

    /** The life of a source's record and of its ratings; the sealed contact stays sealed. {@link NotFound} if it is out of reach. */
    @Operation(OperationName.READ_SOURCES)
    public List<HistoryLine> history(String ref) {
        Source source = reach.byRef(ref);
        reach.shown(List.of(source));
        List<Subject> rows = new ArrayList<>(List.of(new Subject(SOURCE, source.id().value())));
        sources.ratingsOf(List.of(source.id())).forEach(rating -> rows.add(new Subject("source_rating", rating.id())));
        return histories.of(rows);
    }

    /** How the person behind a source can be reached: sealed, opened for a reason, recorded under the highest class. */
    @Operation(OperationName.READ_SOURCES)
    public Outcome<String> openContact(SourceId id, String typedReason) {
        Source source = reach.byId(id);
        String reason = Texts.strip(typedReason);
        if (!current.mayTouch(Sensitivity.S3) || source.contact() == null) {
            throw NotFound.outOfReach(new Subject(SOURCE, id.value()));
        }
        Violations found = violations().required("reason", reason).atMost("reason", reason, LedgerRules.LINE);
        if (!found.isEmpty()) {
            return Outcome.refused(found.found());
        }
        trail.fire(new SourceContactOpened(id, reason));
        return Outcome.done(source.contact());
    }

    /** Organisations that have said something, to choose from. */
    @Operation(OperationName.READ_SOURCES)
    public List<LocalizedText> organisations() {
        return sources.organisations(reach.classes());
    }

    /** Origins to choose from, by name. */
    @Operation(OperationName.READ_SOURCES)
    public List<OriginView> origins() {
        return sources.origins().stream().map(origin -> new OriginView(origin.id(), origin.name())).toList();
    }

    /** Up to fifteen sources whose organisation, title, reference or outlet holds what was typed, latest first. */
    @Operation(OperationName.READ_SOURCES)
    public List<SourceLabel> search(String typed) {
        return sources.page(new SourceFilter(typed, null, null, false), reach.classes(), null, MOST_FOUND).stream()
                .map(LedgerViews::label).toList();
    }

    /** Names of sources, for services above that keep them as evidence; what is out of reach is left out. */
    @Operation(OperationName.SERVE_SERVICE)
    public Map<SourceId, SourceLabel> labels(Collection<SourceId> ids) {
        return reach.all(ids).stream().collect(Collectors.toMap(Source::id, LedgerViews::label));
    }

    /** The same with origin and grade, for services above that judge how well something is founded. */
    @Operation(OperationName.SERVE_SERVICE)
    public Map<SourceId, SourceStanding> standing(Collection<SourceId> ids) {
        List<Source> found = reach.all(ids);
        Map<SourceId, List<SourceRating>> ratings = found.isEmpty() ? Map.of() : sources.ratingsOf(found.stream().map(Source::id).toList())
                .stream().collect(Collectors.groupingBy(SourceRating::source));
        return found.stream().collect(Collectors.toMap(Source::id, source -> new SourceStanding(LedgerViews.label(source),
                source.origin(), RatingPolicy.gradeOf(ratings.getOrDefault(source.id(), List.of())))));
    }

    /** Records a source with what is known about it. */
    @Operation(OperationName.RECORD_SOURCE)
    public Outcome<Recorded<SourceId>> record(RecordSourceCommand typed) {
        RecordSourceCommand command = LedgerRules.clean(typed);
        Violations found = LedgerRules.of(command, current.recordedAt());
        checkNamed(found, command, null);
        if (!found.isEmpty()) {
            return Outcome.refused(found.found());
        }
        Source source = new Source(Ids.next(clock), sources.nextRef(), command, originOf(command), current.person(), current.recordedAt());
        sources.add(source);
        trail.fire(new SourceRecorded(source.id(), source.sensitivity(), source.publishedOn()));
        return Outcome.done(new Recorded<>(source.id(), source.ref()));
    }

    /** Adds or corrects what is known about a source, for a reason. {@link StaleRecord} if somebody else did so meanwhile. */
    @Operation(OperationName.RECORD_SOURCE)
    public Outcome<Recorded<SourceId>> amend(AmendSourceCommand typed) {
        Source source = reach.byId(typed.id());
        RecordSourceCommand command = LedgerRules.clean(typed.content());
        String reason = Texts.strip(typed.reason());
        Violations found = LedgerRules.of(command, current.recordedAt()).required("reason", reason)
                .atMost("reason", reason, LedgerRules.LINE);
        checkNamed(found, command, source);
        if (!found.isEmpty()) {
            return Outcome.refused(found.found());
        }
        if (source.version() != typed.version()) {
            throw new StaleRecord(null);
        }
        source.amend(command, originOf(command));
        trail.fire(new SourceAmended(source.id(), source.sensitivity(), reason));
        return Outcome.done(new Recorded<>(source.id(), source.ref()));
    }

    private void checkNamed(Violations found, RecordSourceCommand command, Source amended) {
        found.unless(command.sensitivity() == null || current.mayTouch(command.sensitivity()), "sensitivity",
                        SourceRefusal.CLASS_ABOVE_REACH)
                .unless(command.behind() == null || reach.find(command.behind()).isPresent(), "behind", SourceRefusal.NAMED_RECORD_ABSENT)
                .unless(amended == null || !restsOn(command.behind(), amended.id()), "behind", SourceRefusal.BEHIND_ITSELF)
                .unless(command.origin() == null || sources.origin(command.origin()).isPresent(), "origin",
                        SourceRefusal.NAMED_RECORD_ABSENT)
                .unless(command.captureFile() == null || mayHold(command.captureFile(), amended), "captureFile",
                        SourceRefusal.NAMED_RECORD_ABSENT);
    }

    /** A capture is a file that who records has stored, or the one that the source holds already: no way to a file of somebody else's. */
    private boolean mayHold(FileId file, Source amended) {
        return amended != null && file.equals(amended.captureFile())
                || files.describe(List.of(file)).stream().anyMatch(stored -> stored.storedBy().equals(current.person()));
    }

    private boolean restsOn(SourceId from, SourceId wanted) {
        SourceId next = from;
        while (next != null && !next.equals(wanted)) {
            next = sources.byId(next).map(Source::behind).orElse(null);
        }
        return next != null;
    }

    /** The origin that is named, a new one by its name, or that of the source behind, since what only repeats confirms nothing. */
    private OriginId originOf(RecordSourceCommand command) {
        if (command.origin() != null) {
            return command.origin();
        }
        if (command.newOrigin() != null) {
            return sources.originNamed(command.newOrigin()).map(SourceOrigin::id).orElseGet(() -> newOrigin(command.newOrigin()));
        }
        return Optional.ofNullable(command.behind()).flatMap(sources::byId).map(Source::origin).orElse(null);
    }

    private OriginId newOrigin(String name) {
        SourceOrigin origin = new SourceOrigin(Ids.next(clock), name);
        sources.add(origin);
        return origin.id();
    }

    private Map<UUID, String> refsOfWhatItSaid(Source source) {
        Map<UUID, String> refs = new HashMap<>();
        LedgerViews.withParts(figures.bySource(source.id())).forEach(figure -> refs.put(figure.id().value(), figure.ref()));
        statements.bySource(source.id()).forEach(statement -> refs.put(statement.id().value(), statement.ref()));
        return refs;
    }

    private static SourceListItem item(Source source, List<SourceRating> ratings, int[] yields) {
        return new SourceListItem(LedgerViews.label(source), RatingPolicy.gradeOf(ratings), source.seenIn(),
                source.captureFile() != null || source.captureSha256() != null, yields[0], yields[1], source.sensitivity(),
                source.safetyFlag(), source.invented());
    }

    private static Violations violations() {
        return new Violations(SourceRefusal.MISSING, SourceRefusal.UNREADABLE);
    }
}
