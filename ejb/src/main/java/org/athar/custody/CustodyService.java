package org.athar.custody;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.athar.custody.command.AcceptGapCommand;
import org.athar.custody.command.CustodyFilter;
import org.athar.custody.command.RecordEventCommand;
import org.athar.custody.event.CustodyGapAccepted;
import org.athar.custody.event.CustodyRecorded;
import org.athar.custody.model.CustodyItem;
import org.athar.custody.model.CustodyItems;
import org.athar.custody.model.Gap;
import org.athar.custody.view.CustodyItemView;
import org.athar.custody.view.CustodyListItem;
import org.athar.custody.view.LabelView;
import org.athar.custody.view.PartyView;
import org.athar.file.FileId;
import org.athar.file.command.StoreFileCommand;
import org.athar.file.view.FileView;
import org.athar.kernel.Auditable;
import org.athar.kernel.Outcome;
import org.athar.kernel.Page;
import org.athar.kernel.Refusal;
import org.athar.kernel.Sensitivity;
import org.athar.kernel.Subject;
import org.athar.kernel.Texts;
import org.athar.security.StaffId;
import org.athar.security.StaffService;
import org.athar.security.access.AccessMatrix;
import org.athar.security.access.CurrentOperation;
import org.athar.security.access.Operation;
import org.athar.security.access.OperationName;
import org.athar.security.event.RecordsRead;
import org.athar.security.fault.NotFound;
import org.athar.security.view.StaffListItem;

/** Chain of custody as people record and read it: who has what, where, since when, under which seal, and where the chain is broken. */
@Stateless
@RolesAllowed("**")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class CustodyService {

    private static final String ITEM = "custody_item";
    private static final int PAGE = 25;
    private static final int MOST_LABELS = 100;
    private static final int MOST_PLACES = 200;

    @Inject
    private CustodyItems items;
    @Inject
    private CustodyReach reach;
    @Inject
    private CustodyDesk desk;
    @Inject
    private CustodyPhotos photos;
    @Inject
    private StaffService staff;
    @Inject
    private AccessMatrix matrix;
    @Inject
    private CurrentOperation current;
    @Inject
    private Event<Auditable> trail;
    @Inject
    private Clock clock;

    /** Items within reach that fit, by number, 25 at a time. */
    @Operation(OperationName.READ_CUSTODY)
    public Page<CustodyListItem> list(CustodyFilter filter) {
        return list(filter, PAGE);
    }

    /** The same, so many at a time. */
    @Operation(OperationName.READ_CUSTODY)
    public Page<CustodyListItem> list(CustodyFilter filter, int most) {
        Set<UUID> sites = reach.sites();
        Page<CustodyItem> found = Page.of(items.list(filter, sites, most + 1), filter.after(), most, CustodyItem::number,
                limit -> items.count(filter, sites, limit));
        return found.with(listItems(found.rows()));
    }

    /** What was handed over to who asks and waits to be received. */
    @Operation(OperationName.READ_CUSTODY)
    public List<CustodyListItem> awaitingMe() {
        return listItems(items.waitingFor(current.person()));
    }

    /** One item with its whole chain, by the number on its label as typed or scanned. */
    @Operation(OperationName.READ_CUSTODY)
    public CustodyItemView view(String number) {
        CustodyItem item = reachable(number);
        List<Gap> gaps = item.gaps(reach.longestTransit(), clock.instant());
        boolean mayRecord = matrix.ceiling(OperationName.RECORD_CUSTODY, current.actor().roles()).isPresent();
        trail.fire(RecordsRead.of(ITEM, item.id().value(), Sensitivity.S2));
        Map<UUID, FileView> pictures = photos.of(item);
        if (!pictures.isEmpty()) {
            trail.fire(RecordsRead.of("stored_file", pictures.keySet(), Sensitivity.S2));
        }
        return new CustodyViews(staff.names(CustodyViews.peopleOf(item, gaps)), pictures).view(item, gaps, current.person(), mayRecord);
    }

    /** What stands on the labels of these items, at most a hundred; numbers out of reach are left out. */
    @Operation(OperationName.READ_CUSTODY)
    public List<LabelView> labels(List<String> numbers) {
        Map<UUID, CustodyItem> found = new LinkedHashMap<>();
        numbers.stream().limit(MOST_LABELS).forEach(typed -> EvidenceNumber.parse(typed).flatMap(items::byNumber)
                .filter(reach::covers).ifPresent(item -> found.put(item.id().value(), item)));
        if (!found.isEmpty()) {
            trail.fire(RecordsRead.of(ITEM, found.keySet(), Sensitivity.S2));
        }
        return found.values().stream().map(CustodyViews::label).toList();
    }

    /** Places in which something is kept now: offered where a place is typed. */
    @Operation(OperationName.READ_CUSTODY)
    public List<String> places() {
        return items.places(reach.sites(), MOST_PLACES);
    }

    /** People on the staff who can receive something, but for who asks; by English name. */
    @Operation(OperationName.READ_CUSTODY)
    public List<PartyView> receivers() {
        Map<StaffId, PartyView> people = new LinkedHashMap<>();
        matrix.rolesOf(OperationName.RECORD_CUSTODY).stream().flatMap(role -> staff.holding(role).stream())
                .sorted(Comparator.comparing((StaffListItem person) -> person.name().en()))
                .forEach(person -> people.putIfAbsent(person.id(), new PartyView(person.id(), person.name())));
        people.remove(current.person());
        return List.copyOf(people.values());
    }

    /** The same with a photograph, which is kept as an original: both or neither; the stream is read to its end and left open. */
    @Operation(OperationName.RECORD_CUSTODY)
    public Outcome<CustodyItemId> record(InputStream photo, StoreFileCommand file, RecordEventCommand command) {
        reachable(command.item());
        Outcome<FileId> kept = photos.keep(photo, file);
        return kept instanceof Outcome.Refused<FileId> refused ? Outcome.refused(refused.reasons())
                : record(command.with(kept.required()));
    }

    /** Records what happened to an item. A hand-over to somebody on the staff counts once that person has received it. */
    @Operation(OperationName.RECORD_CUSTODY)
    public Outcome<CustodyItemId> record(RecordEventCommand typed) {
        RecordEventCommand command = CustodyRules.clean(typed);
        List<Refusal> violations = CustodyRules.violations(command);
        if (!violations.isEmpty()) {
            return Outcome.refused(violations);
        }
        CustodyItem item = reachable(command.item());
        List<Refusal> unfit = new ArrayList<>();
        if (command.photo() != null && !photos.fits(command.photo(), current.person())) {
            unfit.add(Refusal.at("content", CustodyRefusal.PHOTO_UNFIT));
        }
        Outcome<CustodyItemId> recorded = desk.record(item, command, unfit);
        if (recorded instanceof Outcome.Done<CustodyItemId>) {
            String reason = command.note() != null ? command.note() : command.purpose();
            trail.fire(new CustodyRecorded(item.id(), item.kind(), command.type(), item.status(), command.takesBack(), reason,
                    command.moment().on()));
        }
        return recorded;
    }

    /** Accepts a gap in a chain in writing. It stays visible; the chain counts as accounted for. */
    @Operation(OperationName.ACCEPT_CUSTODY_GAP)
    public Outcome<CustodyItemId> acceptGap(AcceptGapCommand typed) {
        AcceptGapCommand command = new AcceptGapCommand(typed.item(), typed.gap(), typed.seq(), Texts.strip(typed.reason()));
        List<Refusal> violations = CustodyRules.violations(command);
        if (!violations.isEmpty()) {
            return Outcome.refused(violations);
        }
        CustodyItem item = items.byId(command.item()).orElseThrow(() -> NotFound.absent(ITEM, command.item().value()));
        if (!reach.covers(item)) {
            throw NotFound.outOfReach(new Subject(ITEM, item.id().value()));
        }
        Duration transit = reach.longestTransit();
        var refusal = item.accept(command.gap(), command.seq(), command.reason(), current.person(), current.recordedAt(), transit, clock);
        if (refusal.isPresent()) {
            return Outcome.refused(List.of(refusal.get()));
        }
        trail.fire(new CustodyGapAccepted(item.id(), command.reason()));
        return Outcome.done(item.id());
    }

    private CustodyItem reachable(String typed) {
        return withinReach(EvidenceNumber.parse(typed).flatMap(items::byNumber), typed);
    }

    private CustodyItem reachable(CustodyItemId id) {
        return withinReach(items.byId(id), id.value());
    }

    private CustodyItem withinReach(Optional<CustodyItem> found, Object asked) {
        CustodyItem item = found.orElseThrow(() -> NotFound.absent(ITEM, asked));
        if (!reach.covers(item) && item.pending().filter(current.person()::equals).isEmpty()) {
            throw NotFound.outOfReach(new Subject(ITEM, item.id().value()));
        }
        return item;
    }

    private List<CustodyListItem> listItems(List<CustodyItem> shown) {
        if (shown.isEmpty()) {
            return List.of();
        }
        trail.fire(RecordsRead.of(ITEM, shown.stream().map(item -> item.id().value()).toList(), Sensitivity.S2));
        CustodyViews views = new CustodyViews(staff.names(CustodyViews.peopleOf(shown)));
        return shown.stream().map(views::listItem).toList();
    }
}
