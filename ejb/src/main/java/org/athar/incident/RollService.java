package org.athar.incident;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.athar.incident.command.RecordRollEntryCommand;
import org.athar.incident.event.RollEntryRecorded;
import org.athar.incident.model.Facilities;
import org.athar.incident.model.Facility;
import org.athar.incident.model.Recording;
import org.athar.incident.model.RollEntries;
import org.athar.incident.model.RollEntry;
import org.athar.incident.view.FacilityLabel;
import org.athar.incident.view.RollEntryView;
import org.athar.incident.view.RollFilter;
import org.athar.incident.view.RollMatch;
import org.athar.kernel.Auditable;
import org.athar.kernel.Folding;
import org.athar.kernel.Ids;
import org.athar.kernel.Outcome;
import org.athar.kernel.Page;
import org.athar.kernel.Sensitivity;
import org.athar.kernel.Violations;
import org.athar.security.access.CurrentOperation;
import org.athar.security.access.Operation;
import org.athar.security.access.OperationName;
import org.athar.security.event.RecordsRead;
import org.athar.security.fault.NotFound;
import org.athar.source.SourceId;
import org.athar.source.view.Recorded;
import org.athar.source.view.SourceLabel;

/** Rolls of facilities: who is on a list of those held there, exactly as the list has it. Class S3: every entry shown is recorded. */
@Stateless
@RolesAllowed("**")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class RollService {

    private static final String ROLL_ENTRY = "roll_entry";

    @Inject
    private RollEntries entries;
    @Inject
    private Facilities facilities;
    @Inject
    private IncidentReach reach;
    @Inject
    private IncidentNames names;
    @Inject
    private CurrentOperation current;
    @Inject
    private Event<Auditable> trail;
    @Inject
    private Clock clock;

    /** Some entries of a facility's roll in the order of recording, after the one with this reference. {@link NotFound} if out of reach. */
    @Operation(OperationName.READ_ROLL)
    public Page<RollEntryView> page(FacilityId facility, RollFilter filter, String afterRef, int most) {
        reach.facility(facility);
        reach.requireRoll(facility);
        Page<RollEntry> found = Page.of(entries.page(facility, filter, afterRef, most + 1), afterRef, most, RollEntry::ref,
                limit -> entries.count(facility, filter, limit));
        shown(found.rows());
        Function<SourceId, SourceLabel> sources = names.sources(found.rows().stream().map(RollEntry::source).toList());
        return found.with(found.rows().stream().map(entry -> view(entry, sources)).toList());
    }

    /** Entries on rolls within reach whose name as written, number or reference holds all these words, latest first, after one. */
    @Operation(OperationName.READ_ROLL)
    public Page<RollMatch> find(String typed, String afterRef, int most) {
        String words = Objects.requireNonNullElse(Folding.sought(typed), Folding.NOTHING);
        Set<UUID> within = reach.rollsOf();
        Page<RollEntry> found = Page.of(entries.find(words, within, afterRef, most + 1), afterRef, most, RollEntry::ref,
                limit -> entries.count(words, within, limit));
        shown(found.rows());
        Function<SourceId, SourceLabel> sources = names.sources(found.rows().stream().map(RollEntry::source).toList());
        Map<FacilityId, FacilityLabel> labels = found.rows().isEmpty() ? Map.of()
                : facilities.byIds(found.rows().stream().map(RollEntry::facility).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(Facility::id, IncidentNames::label));
        return found.with(found.rows().stream().map(entry -> new RollMatch(labels.get(entry.facility()), view(entry, sources))).toList());
    }

    /** Records an entry. */
    @Operation(OperationName.RECORD_ROLL_ENTRY)
    public Outcome<Recorded<RollEntryId>> record(RecordRollEntryCommand typed) {
        RecordRollEntryCommand command = IncidentRules.clean(typed);
        Facility facility = reach.facility(command.facility());
        reach.requireRoll(facility.id());
        Violations found = IncidentRules.of(command, current.recordedAt())
                .unless(names.isSource(command.source()), "source", IncidentRefusal.NAMED_RECORD_ABSENT);
        if (command.supersedes() != null) {
            Optional<RollEntry> former = entries.byId(command.supersedes());
            found.unless(former.isPresent() && former.get().facility().equals(facility.id()), "supersedes",
                            IncidentRefusal.SUPERSEDES_ANOTHER_FACILITY)
                    .unless(!entries.isSuperseded(command.supersedes()), "supersedes", IncidentRefusal.SUPERSEDED_ALREADY);
        }
        if (!found.isEmpty()) {
            return Outcome.refused(found.found());
        }
        RollEntry entry = new RollEntry(Ids.next(clock), entries.nextRef(), command,
                Recording.by(current.person(), current.recordedAt()));
        entries.add(entry);
        trail.fire(new RollEntryRecorded(entry.id(), command.supersedes() == null ? null : command.note()));
        return Outcome.done(new Recorded<>(entry.id(), entry.ref()));
    }

    /** One entry, for services above that record who a missing person was on a roll; {@link NotFound} if out of reach. */
    @Operation(OperationName.READ_ROLL)
    public RollEntryView entry(String ref) {
        RollEntry entry = entries.byRef(ref).orElseThrow(() -> NotFound.absent(ROLL_ENTRY, ref));
        reach.requireRoll(entry.facility());
        trail.fire(RecordsRead.of(ROLL_ENTRY, entry.id().value(), Sensitivity.S3));
        return view(entry, names.sources(List.of(entry.source())));
    }

    /** Each entry that is shown has its own in the trail. */
    private void shown(List<RollEntry> rows) {
        if (!rows.isEmpty()) {
            trail.fire(RecordsRead.of(ROLL_ENTRY, rows.stream().map(entry -> entry.id().value()).toList(), Sensitivity.S3));
        }
    }

    private static RollEntryView view(RollEntry entry, Function<SourceId, SourceLabel> sources) {
        return new RollEntryView(entry.id(), entry.ref(), entry.prisonerNumber(), entry.nameAsWritten(), entry.script(), entry.language(),
                entry.arrestedOn(), entry.sentence(), entry.block(), entry.transfers(), entry.lastSeenOn(), entry.fate(),
                sources.apply(entry.source()), entry.note(), entry.invented());
    }
}
