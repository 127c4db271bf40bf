package org.athar.incident;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.athar.audit.HistoryService;
import org.athar.audit.view.HistoryLine;
import org.athar.incident.command.AddPlaceCommand;
import org.athar.incident.command.AmendIncidentCommand;
import org.athar.incident.command.NamePerpetratorCommand;
import org.athar.incident.command.QualifyIncidentCommand;
import org.athar.incident.command.RecordIncidentCommand;
import org.athar.incident.event.IncidentChanged;
import org.athar.incident.kind.IncidentType;
import org.athar.incident.model.FacilityLinks;
import org.athar.incident.model.Incident;
import org.athar.incident.model.IncidentPerpetrator;
import org.athar.incident.model.IncidentPlace;
import org.athar.incident.model.IncidentQualification;
import org.athar.incident.model.Incidents;
import org.athar.incident.model.Recording;
import org.athar.incident.view.IncidentLabel;
import org.athar.incident.view.IncidentListItem;
import org.athar.incident.view.IncidentView;
import org.athar.kernel.Auditable;
import org.athar.kernel.Ids;
import org.athar.kernel.Outcome;
import org.athar.kernel.Page;
import org.athar.kernel.Subject;
import org.athar.kernel.Texts;
import org.athar.kernel.Violations;
import org.athar.place.AreaId;
import org.athar.place.PlaceService;
import org.athar.place.view.AreaView;
import org.athar.security.access.CurrentOperation;
import org.athar.security.access.Operation;
import org.athar.security.access.OperationName;
import org.athar.security.fault.NotFound;
import org.athar.security.fault.StaleRecord;
import org.athar.source.SourceId;
import org.athar.source.StatementId;
import org.athar.source.subject.LedgerSubject;
import org.athar.source.view.Recorded;
import org.athar.source.view.SourceLabel;
import org.athar.source.view.StatementView;

/** Incidents: what happened, where, by whose hand as alleged, and what that is in law as bodies state it. Numbers are figures. */
@Stateless
@RolesAllowed("**")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class IncidentService {

    /** Most incidents that are offered to choose from; there are few. */
    private static final int MOST = 5_000;
    private static final int PAGE = 25;

    @Inject
    private Incidents incidents;
    @Inject
    private FacilityLinks links;
    @Inject
    private IncidentReach reach;
    @Inject
    private IncidentNames names;
    @Inject
    private PlaceService places;
    @Inject
    private HistoryService histories;
    @Inject
    private CurrentOperation current;
    @Inject
    private Event<Auditable> trail;
    @Inject
    private Clock clock;

    /** Incidents within reach whose name or reference holds the text (null: all), of a type (null: any), latest first, 25 at a time. */
    @Operation(OperationName.READ_INCIDENTS)
    public Page<IncidentListItem> page(String text, IncidentType type, String after) {
        return page(text, type, after, PAGE);
    }

    /** The same, so many at a time. */
    @Operation(OperationName.READ_INCIDENTS)
    public Page<IncidentListItem> page(String text, IncidentType type, String after, int most) {
        Set<UUID> within = reach.incidentIds();
        Page<Incident> found = Page.of(incidents.page(text, type, within, after, most + 1), after, most, Incident::ref,
                limit -> incidents.count(text, type, within, limit));
        List<IncidentPlace> where = found.rows().isEmpty() ? List.of()
                : incidents.places(found.rows().stream().map(Incident::id).toList());
        Map<AreaId, AreaView> areas = areas(where);
        return found.with(found.rows().stream().map(incident -> new IncidentListItem(IncidentNames.label(incident), incident.type(),
                incident.openness(), incident.endsOn(), where.stream().filter(place -> place.incident().equals(incident.id()))
                        .map(IncidentPlace::area).filter(Objects::nonNull).distinct().map(areas::get).toList(), incident.invented()))
                .toList());
    }

    /** One incident whole. {@link NotFound} if it is out of reach. */
    @Operation(OperationName.READ_INCIDENTS)
    public IncidentView view(String ref) {
        Incident incident = reach.incident(ref);
        List<IncidentPlace> where = incidents.places(List.of(incident.id()));
        List<IncidentQualification> law = incidents.qualifications(incident.id());
        List<IncidentPerpetrator> alleged = incidents.perpetrators(incident.id());
        Function<SourceId, SourceLabel> sources = names.sources(Stream.concat(where.stream().map(IncidentPlace::source),
                law.stream().map(IncidentQualification::source)).filter(Objects::nonNull).toList());
        Map<StatementId, StatementView> said = names.statements(alleged.stream().map(IncidentPerpetrator::statement)
                .collect(Collectors.toSet()));
        Map<AreaId, AreaView> areas = areas(where);
        return new IncidentView(IncidentNames.label(incident), incident.version(), incident.type(), incident.openness(), incident.endsOn(),
                incident.summary(), where.stream().map(place -> new IncidentView.Place(place.id(), place.role(),
                        place.area() == null ? null : areas.get(place.area()), place.description(), place.position(),
                        sources.apply(place.source()))).toList(),
                alleged.stream().map(one -> new IncidentView.Perpetrator(one.id(), one.name(), said.get(one.statement()))).toList(),
                law.stream().map(one -> new IncidentView.Qualification(one.id(), one.text(), one.statedOn(), sources.apply(one.source())))
                        .toList(),
                names.links(links.ofIncident(incident.id())), incident.note(), incident.invented(), true,
                names.person(incident.recording().person()), incident.recording().recordedAt());
    }

    /** The life of an incident's record and of what was added to it. {@link NotFound} if it is out of reach. */
    @Operation(OperationName.READ_INCIDENTS)
    public List<HistoryLine> history(String ref) {
        Incident incident = reach.incident(ref);
        List<Subject> rows = new ArrayList<>(List.of(new Subject("incident", incident.id().value())));
        incidents.places(List.of(incident.id())).forEach(row -> rows.add(new Subject("incident_place", row.id())));
        incidents.perpetrators(incident.id()).forEach(row -> rows.add(new Subject("incident_perpetrator", row.id())));
        incidents.qualifications(incident.id()).forEach(row -> rows.add(new Subject("incident_qualification", row.id())));
        links.ofIncident(incident.id()).forEach(row -> rows.add(new Subject("facility_link", row.id().value())));
        return histories.of(rows);
    }

    /** Names of incidents within reach, for services above that keep links to them. */
    @Operation(OperationName.SERVE_SERVICE)
    public Map<IncidentId, IncidentLabel> labels(Collection<IncidentId> ids) {
        Predicate<IncidentId> within = reach.incidents();
        return ids.isEmpty() ? Map.of() : incidents.byIds(ids).stream().filter(incident -> within.test(incident.id()))
                .collect(Collectors.toMap(Incident::id, IncidentNames::label));
    }

    /** Incidents within reach to choose from, latest first. */
    @Operation(OperationName.READ_INCIDENTS)
    public List<IncidentLabel> choices() {
        return incidents.page(null, null, reach.incidentIds(), null, MOST).stream().map(IncidentNames::label).toList();
    }

    /** Records an incident. */
    @Operation(OperationName.RECORD_INCIDENT)
    public Outcome<Recorded<IncidentId>> record(RecordIncidentCommand typed) {
        RecordIncidentCommand command = IncidentRules.clean(typed);
        Violations found = IncidentRules.of(command, current.recordedAt());
        if (!found.isEmpty()) {
            return Outcome.refused(found.found());
        }
        Incident incident = new Incident(Ids.next(clock), incidents.nextRef(), command, recording());
        incidents.add(incident);
        return changed(incident, null);
    }

    /** Describes an incident anew, for a reason. {@link StaleRecord} if somebody else did so meanwhile. */
    @Operation(OperationName.RECORD_INCIDENT)
    public Outcome<Recorded<IncidentId>> amend(AmendIncidentCommand typed) {
        Incident incident = reach.incident(typed.id());
        RecordIncidentCommand command = IncidentRules.clean(typed.content());
        String reason = Texts.strip(typed.reason());
        Violations found = IncidentRules.of(command, current.recordedAt()).requiredText("reason", reason, IncidentRules.LINE);
        if (!found.isEmpty()) {
            return Outcome.refused(found.found());
        }
        if (incident.version() != typed.version()) {
            throw new StaleRecord(null);
        }
        incident.describe(command);
        return changed(incident, reason);
    }

    /** Adds one of the places of an incident. */
    @Operation(OperationName.RECORD_INCIDENT)
    public Outcome<Recorded<IncidentId>> addPlace(AddPlaceCommand typed) {
        AddPlaceCommand command = new AddPlaceCommand(typed.incident(), typed.role(), typed.area(),
                IncidentRules.clean(typed.description()), typed.position(), typed.source());
        Incident incident = reach.incident(command.incident());
        Violations found = IncidentRules.of(command, current.recordedAt())
                .unless(command.area() == null || !places.areasById(List.of(command.area())).isEmpty(), "area",
                        IncidentRefusal.NAMED_RECORD_ABSENT)
                .unless(names.isSource(command.source()), "source", IncidentRefusal.NAMED_RECORD_ABSENT);
        if (!found.isEmpty()) {
            return Outcome.refused(found.found());
        }
        incidents.add(new IncidentPlace(Ids.next(clock), command, recording()));
        return changed(incident, null);
    }

    /** Names somebody whom a statement about the incident alleges to have done it. */
    @Operation(OperationName.RECORD_INCIDENT)
    public Outcome<Recorded<IncidentId>> namePerpetrator(NamePerpetratorCommand typed) {
        NamePerpetratorCommand command = new NamePerpetratorCommand(typed.incident(), IncidentRules.clean(typed.name()),
                typed.statement());
        Incident incident = reach.incident(command.incident());
        Violations found = IncidentRules.of(command);
        if (command.statement() != null) {
            StatementView statement = names.statements(Set.of(command.statement())).get(command.statement());
            LedgerSubject about = LedgerSubject.incident(incident.id().value());
            found.unless(statement != null, "statement", IncidentRefusal.NAMED_RECORD_ABSENT)
                    .unless(statement == null || statement.subject().subject().equals(about), "statement",
                            IncidentRefusal.STATEMENT_ABOUT_SOMETHING_ELSE);
        }
        if (!found.isEmpty()) {
            return Outcome.refused(found.found());
        }
        incidents.add(new IncidentPerpetrator(Ids.next(clock), command, recording()));
        return changed(incident, null);
    }

    /** Records what the incident is in law, as a body stated it. */
    @Operation(OperationName.RECORD_INCIDENT)
    public Outcome<Recorded<IncidentId>> qualify(QualifyIncidentCommand typed) {
        QualifyIncidentCommand command = new QualifyIncidentCommand(typed.incident(), IncidentRules.clean(typed.text()), typed.statedOn(),
                typed.source());
        Incident incident = reach.incident(command.incident());
        Violations found = IncidentRules.of(command, current.recordedAt())
                .unless(names.isSource(command.source()), "source", IncidentRefusal.NAMED_RECORD_ABSENT);
        if (!found.isEmpty()) {
            return Outcome.refused(found.found());
        }
        incidents.add(new IncidentQualification(Ids.next(clock), command, recording()));
        return changed(incident, null);
    }

    private Outcome<Recorded<IncidentId>> changed(Incident incident, String reason) {
        trail.fire(new IncidentChanged(incident.id(), incident.startsOn(), reason));
        return Outcome.done(new Recorded<>(incident.id(), incident.ref()));
    }

    private Recording recording() {
        return Recording.by(current.person(), current.recordedAt());
    }

    private Map<AreaId, AreaView> areas(List<IncidentPlace> where) {
        return places.areasById(where.stream().map(IncidentPlace::area).filter(Objects::nonNull).collect(Collectors.toSet()));
    }
}
