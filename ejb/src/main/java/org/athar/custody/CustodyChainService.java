package org.athar.custody;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.athar.custody.command.BeginCustodyCommand;
import org.athar.custody.command.ReleaseCommand;
import org.athar.custody.model.CustodyItem;
import org.athar.custody.model.CustodyItems;
import org.athar.custody.model.NewEvent;
import org.athar.custody.view.CustodyFacts;
import org.athar.custody.view.CustodyListItem;
import org.athar.kernel.Ids;
import org.athar.kernel.LocalizedText;
import org.athar.kernel.Outcome;
import org.athar.kernel.Refusal;
import org.athar.security.StaffService;
import org.athar.security.access.CurrentOperation;
import org.athar.security.access.Operation;
import org.athar.security.access.OperationName;
import org.athar.security.fault.NotFound;

/** What services above ask of custody within their own operation, whose entry in the trail covers it. */
@Stateless
@RolesAllowed("**")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class CustodyChainService {

    private static final String ITEM = "custody_item";

    @Inject
    private CustodyItems items;
    @Inject
    private CustodyReach reach;
    @Inject
    private StaffService staff;
    @Inject
    private CurrentOperation current;
    @Inject
    private Clock clock;

    /** Gives something its number and begins its custody; a refusal must end the operation under way. */
    @Operation(OperationName.SERVE_SERVICE)
    public Outcome<CustodyItemId> begin(BeginCustodyCommand typed) {
        BeginCustodyCommand command = CustodyRules.clean(typed);
        List<Refusal> violations = CustodyRules.violations(command);
        if (!violations.isEmpty()) {
            return Outcome.refused(violations);
        }
        CustodyItem item = new CustodyItem(Ids.next(clock), items.nextNumber(command.kind()), command.description(), command.site(),
                command.context(), command.invented());
        NewEvent.Details details = new NewEvent.Details(null, command.seal(), command.condition(), null, null, null, null, command.note());
        CustodyEventType first = command.fromGround() ? CustodyEventType.COLLECT : CustodyEventType.RECEIVE;
        List<Refusal> refusals = item.record(new NewEvent(first, command.moment(), null, command.holder(), command.place(), details, null,
                false, current.person(), current.recordedAt()), clock);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        items.add(item);
        return Outcome.done(item.id());
    }

    /** Gives an item to those entitled to it; custody ends. A refusal must end the operation under way. */
    @Operation(OperationName.SERVE_SERVICE)
    public Outcome<CustodyItemId> release(ReleaseCommand command) {
        List<Refusal> violations = CustodyRules.violations(command);
        if (!violations.isEmpty()) {
            return Outcome.refused(violations);
        }
        CustodyItem item = items.byId(command.item()).orElseThrow(() -> NotFound.absent(ITEM));
        if (command.checkedBy().equals(current.person()) || item.holder() != null && item.holder().is(command.checkedBy())) {
            return Outcome.refused(List.of(Refusal.at("checkedBy", CustodyRefusal.CHECKED_BY_ONESELF)));
        }
        LocalizedText checker = staff.names(List.of(command.checkedBy())).get(command.checkedBy());
        NewEvent.Details details = new NewEvent.Details(item.seal(), null, command.condition(), command.purpose(), null, null,
                command.receipt(), checker == null ? null : "Checked against the record by " + checker.en());
        items.claim(item);
        List<Refusal> refusals = item.record(new NewEvent(CustodyEventType.RELEASE, command.moment(), item.holder(),
                CustodyParty.outside(command.recipient()), null, details, null, false, current.person(), current.recordedAt()), clock);
        return refusals.isEmpty() ? Outcome.done(item.id()) : Outcome.refused(refusals);
    }

    /** What holds of a chain now: holder, place, gaps open and accepted. */
    @Operation(OperationName.SERVE_SERVICE)
    public CustodyFacts facts(CustodyItemId id) {
        return CustodyViews.facts(items.byId(id).orElseThrow(() -> NotFound.absent(ITEM)), reach.longestTransit(), clock.instant());
    }

    /** The same of several chains. */
    @Operation(OperationName.SERVE_SERVICE)
    public Map<CustodyItemId, CustodyFacts> facts(Collection<CustodyItemId> ids) {
        Duration longest = reach.longestTransit();
        return items.byIds(ids).stream().collect(Collectors.toMap(CustodyItem::id,
                item -> CustodyViews.facts(item, longest, clock.instant())));
    }

    /** Heads of items, for records above that have them as their label; the caller records the reading. */
    @Operation(OperationName.SERVE_SERVICE)
    public Map<CustodyItemId, CustodyListItem> describe(Collection<CustodyItemId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        List<CustodyItem> found = items.byIds(ids);
        CustodyViews views = new CustodyViews(staff.names(CustodyViews.peopleOf(found)));
        return found.stream().map(views::listItem).collect(Collectors.toMap(CustodyListItem::id, Function.identity()));
    }

    /** The item with this number, as typed or scanned; empty if the number is wrong or was never given. */
    @Operation(OperationName.SERVE_SERVICE)
    public Optional<CustodyItemId> byNumber(String typed) {
        return EvidenceNumber.parse(typed).flatMap(items::byNumber).map(CustodyItem::id);
    }
}
