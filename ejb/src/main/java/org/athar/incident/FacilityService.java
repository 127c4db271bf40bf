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
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.athar.audit.HistoryService;
import org.athar.audit.view.HistoryLine;
import org.athar.engine.protocol.Role;
import org.athar.incident.command.AmendFacilityCommand;
import org.athar.incident.command.RecordFacilityCommand;
import org.athar.incident.command.RecordOperatorCommand;
import org.athar.incident.event.FacilityChanged;
import org.athar.incident.kind.FacilityType;
import org.athar.incident.model.Facilities;
import org.athar.incident.model.Facility;
import org.athar.incident.model.FacilityLinks;
import org.athar.incident.model.FacilityOperator;
import org.athar.incident.model.Recording;
import org.athar.incident.view.FacilityLabel;
import org.athar.incident.view.FacilityListItem;
import org.athar.incident.view.FacilityView;
import org.athar.kernel.Auditable;
import org.athar.kernel.Ids;
import org.athar.kernel.Outcome;
import org.athar.kernel.Page;
import org.athar.kernel.PartialDate;
import org.athar.kernel.Subject;
import org.athar.kernel.Texts;
import org.athar.kernel.Violations;
import org.athar.place.AreaId;
import org.athar.place.PlaceService;
import org.athar.place.view.AreaView;
import org.athar.security.access.AccessMatrix;
import org.athar.security.access.CurrentOperation;
import org.athar.security.access.Operation;
import org.athar.security.access.OperationName;
import org.athar.security.fault.NotFound;
import org.athar.security.fault.StaleRecord;
import org.athar.source.SourceId;
import org.athar.source.view.Recorded;
import org.athar.source.view.SourceLabel;

/** Prisons and other places where people were held: what they are, where, and who held them from when to when. */
@Stateless
@RolesAllowed("**")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class FacilityService {

    /** Most facilities that are offered to choose from; there are few. */
    private static final int MOST = 5_000;
    private static final int PAGE = 25;
    private static final Comparator<PartialDate> UNKNOWN_FIRST = Comparator.nullsFirst(Comparator.naturalOrder());

    @Inject
    private Facilities facilities;
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
    private AccessMatrix matrix;
    @Inject
    private CurrentOperation current;
    @Inject
    private Event<Auditable> trail;
    @Inject
    private Clock clock;

    /** Facilities whose name or reference holds the text (null: all), of a type (null: any), by reference, 25 at a time. */
    @Operation(OperationName.READ_INCIDENTS)
    public Page<FacilityListItem> page(String text, FacilityType type, String after) {
        return page(text, type, after, PAGE);
    }

    /** The same, so many at a time. */
    @Operation(OperationName.READ_INCIDENTS)
    public Page<FacilityListItem> page(String text, FacilityType type, String after, int most) {
        Page<Facility> found = Page.of(facilities.page(text, type, after, most + 1), after, most, Facility::ref,
                limit -> facilities.count(text, type, limit));
        Map<AreaId, AreaView> areas = places.areasById(found.rows().stream().map(Facility::area).collect(Collectors.toSet()));
        return found.with(found.rows().stream().map(facility -> new FacilityListItem(IncidentNames.label(facility),
                areas.get(facility.area()), facility.locality(), facility.invented())).toList());
    }

    /** One facility whole, but for its roll. {@link NotFound} if there is none. */
    @Operation(OperationName.READ_INCIDENTS)
    public FacilityView view(String ref) {
        Facility facility = reach.facility(ref);
        List<FacilityOperator> operators = inForce(facilities.operators(facility.id()));
        Function<SourceId, SourceLabel> sources = names.sources(Stream.concat(operators.stream().map(FacilityOperator::source),
                Stream.of(facility.positionSource(), facility.capacitySource()).filter(Objects::nonNull)).toList());
        Set<Role> roles = current.actor().roles();
        boolean mayReadRoll = matrix.ceiling(OperationName.READ_ROLL, roles).isPresent() && reach.reachesRoll(facility.id());
        return new FacilityView(IncidentNames.label(facility), facility.version(), facility.variants(), places.area(facility.area()),
                facility.locality(), facility.position(), sources.apply(facility.positionSource()), facility.capacityPersons(),
                sources.apply(facility.capacitySource()), facility.openedOn(), facility.closedOn(),
                operators.stream().map(one -> new FacilityView.Operator(one.id(), one.name(), one.from(), one.until(),
                        sources.apply(one.source()), one.note())).toList(),
                names.links(links.ofFacility(facility.id())), facility.note(), facility.invented(), mayReadRoll,
                names.person(facility.recording().person()), facility.recording().recordedAt());
    }

    /** The life of a facility's record and of who held it. {@link NotFound} if there is none. */
    @Operation(OperationName.READ_INCIDENTS)
    public List<HistoryLine> history(String ref) {
        Facility facility = reach.facility(ref);
        List<Subject> rows = new ArrayList<>(List.of(new Subject("facility", facility.id().value())));
        facilities.operators(facility.id()).forEach(row -> rows.add(new Subject("facility_operator", row.id())));
        return histories.of(rows);
    }

    /** Names of facilities, for services above that keep links to them. */
    @Operation(OperationName.SERVE_SERVICE)
    public Map<FacilityId, FacilityLabel> labels(Collection<FacilityId> ids) {
        return ids.isEmpty() ? Map.of()
                : facilities.byIds(ids).stream().collect(Collectors.toMap(Facility::id, IncidentNames::label));
    }

    /** Facilities to choose from, by reference. */
    @Operation(OperationName.READ_INCIDENTS)
    public List<FacilityLabel> choices() {
        return facilities.page(null, null, null, MOST).stream().map(IncidentNames::label).toList();
    }

    /** Records a facility. */
    @Operation(OperationName.RECORD_FACILITY)
    public Outcome<Recorded<FacilityId>> record(RecordFacilityCommand typed) {
        RecordFacilityCommand command = IncidentRules.clean(typed);
        Violations found = violations(command);
        if (!found.isEmpty()) {
            return Outcome.refused(found.found());
        }
        Facility facility = new Facility(Ids.next(clock), facilities.nextRef(), command, recording());
        facilities.add(facility);
        return changed(facility, null);
    }

    /** Describes a facility anew, for a reason. {@link StaleRecord} if somebody else did so meanwhile. */
    @Operation(OperationName.RECORD_FACILITY)
    public Outcome<Recorded<FacilityId>> amend(AmendFacilityCommand typed) {
        Facility facility = reach.facility(typed.id());
        RecordFacilityCommand command = IncidentRules.clean(typed.content());
        String reason = Texts.strip(typed.reason());
        Violations found = violations(command).requiredText("reason", reason, IncidentRules.LINE);
        if (!found.isEmpty()) {
            return Outcome.refused(found.found());
        }
        if (facility.version() != typed.version()) {
            throw new StaleRecord(null);
        }
        facility.describe(command);
        return changed(facility, reason);
    }

    /** Records who held a facility, from when to when. */
    @Operation(OperationName.RECORD_FACILITY)
    public Outcome<Recorded<FacilityId>> recordOperator(RecordOperatorCommand typed) {
        RecordOperatorCommand command = new RecordOperatorCommand(typed.facility(), IncidentRules.clean(typed.name()), typed.from(),
                typed.until(), typed.source(), typed.supersedes(), Texts.strip(typed.note()));
        Facility facility = reach.facility(command.facility());
        Violations found = IncidentRules.of(command, current.recordedAt())
                .unless(names.isSource(command.source()), "source", IncidentRefusal.NAMED_RECORD_ABSENT);
        if (command.supersedes() != null) {
            Optional<FacilityOperator> former = facilities.operator(command.supersedes());
            found.unless(former.isPresent() && former.get().facility().equals(facility.id()), "supersedes",
                            IncidentRefusal.SUPERSEDES_ANOTHER_FACILITY)
                    .unless(facilities.operators(facility.id()).stream().noneMatch(row -> command.supersedes().equals(row.supersedes())),
                            "supersedes", IncidentRefusal.SUPERSEDED_ALREADY);
        }
        if (!found.isEmpty()) {
            return Outcome.refused(found.found());
        }
        facilities.add(new FacilityOperator(Ids.next(clock), command, recording()));
        return changed(facility, command.supersedes() == null ? null : command.note());
    }

    private Violations violations(RecordFacilityCommand command) {
        return IncidentRules.of(command, current.recordedAt())
                .unless(command.area() == null || !places.areasById(List.of(command.area())).isEmpty(), "area",
                        IncidentRefusal.NAMED_RECORD_ABSENT)
                .unless(names.isSource(command.positionSource()), "positionSource", IncidentRefusal.NAMED_RECORD_ABSENT)
                .unless(names.isSource(command.capacitySource()), "capacitySource", IncidentRefusal.NAMED_RECORD_ABSENT);
    }

    private Outcome<Recorded<FacilityId>> changed(Facility facility, String reason) {
        trail.fire(new FacilityChanged(facility.id(), reason));
        return Outcome.done(new Recorded<>(facility.id(), facility.ref()));
    }

    private Recording recording() {
        return Recording.by(current.person(), current.recordedAt());
    }

    /** Rows whose place no other takes, by their beginning, unknown ones first. */
    private static List<FacilityOperator> inForce(List<FacilityOperator> all) {
        Set<UUID> superseded = all.stream().map(FacilityOperator::supersedes).filter(Objects::nonNull).collect(Collectors.toSet());
        return all.stream().filter(row -> !superseded.contains(row.id()))
                .sorted(Comparator.comparing(FacilityOperator::from, UNKNOWN_FIRST).thenComparing(FacilityOperator::until, UNKNOWN_FIRST))
                .toList();
    }
}
