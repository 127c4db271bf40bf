package org.athar.recovery;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.athar.custody.CustodyChainService;
import org.athar.custody.CustodyItemId;
import org.athar.custody.EvidenceNumber;
import org.athar.custody.command.ReleaseCommand;
import org.athar.kernel.Ids;
import org.athar.kernel.Outcome;
import org.athar.kernel.PartialDate;
import org.athar.recovery.code.RemainsStatus;
import org.athar.recovery.model.BodyPart;
import org.athar.recovery.model.BodyParts;
import org.athar.recovery.model.HumanRemains;
import org.athar.recovery.model.RecoveredItems;
import org.athar.recovery.view.PartView;
import org.athar.recovery.view.RemainsCounts;
import org.athar.recovery.view.RemainsFacts;
import org.athar.recovery.view.RemainsView;
import org.athar.security.access.CurrentOperation;
import org.athar.security.access.Operation;
import org.athar.security.access.OperationName;
import org.athar.security.fault.NotFound;
import org.athar.site.SiteId;
import org.athar.site.SiteService;

/** What services above ask about remains within their own operation, whose entry in the trail covers it. */
@Stateless
@RolesAllowed("**")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class RemainsFactsService {

    private static final String REMAINS = "human_remains";

    @Inject
    private RecoveredItems items;
    @Inject
    private BodyParts parts;
    @Inject
    private RecoveryViews views;
    @Inject
    private CustodyChainService custody;
    @Inject
    private SiteService sites;
    @Inject
    private CurrentOperation current;
    @Inject
    private Clock clock;

    /** What holds of a set of remains now. */
    @Operation(OperationName.SERVE_SERVICE)
    public RemainsFacts facts(RemainsId id) {
        return RecoveryViews.facts(set(id));
    }

    /** The remains under a number as typed or scanned, within reach of who asks; not found otherwise. */
    @Operation(OperationName.SERVE_SERVICE)
    public RemainsFacts find(String number) {
        HumanRemains set = EvidenceNumber.parse(number).flatMap(typed -> items.remainsByNumber(typed.toString()))
                .orElseThrow(() -> NotFound.absent(REMAINS, number));
        sites.requireInReach(set.site());
        return RecoveryViews.facts(set);
    }

    /** The parts that a set holds now, by number. */
    @Operation(OperationName.SERVE_SERVICE)
    public List<PartView> parts(RemainsId id) {
        return views.parts(id);
    }

    /** The parts that several sets hold now, as ids; a set without parts is left out. */
    @Operation(OperationName.SERVE_SERVICE)
    public Map<RemainsId, Set<UUID>> partsHeld(Collection<RemainsId> ids) {
        return parts.heldIn(ids).stream().collect(Collectors.groupingBy(BodyPart::heldIn,
                Collectors.mapping(part -> part.id().value(), Collectors.toSet())));
    }

    /** Another record holds these parts of a set from now on; parts that it does not hold stay. The caller tells the trail. */
    @Operation(OperationName.SERVE_SERVICE)
    public void moveParts(RemainsId from, Set<UUID> moved, RemainsId to) {
        parts.heldIn(from).stream().filter(part -> moved.contains(part.id().value())).forEach(part -> part.goTo(to));
    }

    /** Several sets by id; the caller records the reading. */
    @Operation(OperationName.SERVE_SERVICE)
    public Map<RemainsId, RemainsFacts> describe(Collection<RemainsId> ids) {
        return ids.isEmpty() ? Map.of() : items.remains(ids).stream().map(RecoveryViews::facts)
                .collect(Collectors.toMap(RemainsFacts::id, Function.identity()));
    }

    /** A set of remains in full, for a reader who reaches it by a case; the caller records the reading. */
    @Operation(OperationName.SERVE_SERVICE)
    public RemainsView view(RemainsId id) {
        return views.view(set(id));
    }

    /** Sets of remains of a site that are on record here: those of a sample apart from the others, never summed. */
    @Operation(OperationName.SERVE_SERVICE)
    public RemainsCounts countsOf(SiteId site, boolean invented) {
        return new RemainsCounts(items.countsOf(site, invented));
    }

    /** The examination of the remains has been reviewed. */
    @Operation(OperationName.SERVE_SERVICE)
    public void examined(RemainsId id, PartialDate on) {
        stand(set(id), RemainsStatus.EXAMINED, on);
    }

    /** The remains are given to those entitled to them: custody ends. A refusal must end the operation under way. */
    @Operation(OperationName.SERVE_SERVICE)
    public Outcome<CustodyItemId> release(RemainsId id, ReleaseCommand command) {
        HumanRemains set = set(id);
        Outcome<CustodyItemId> released = custody.release(command);
        if (released.isDone()) {
            stand(set, RemainsStatus.RELEASED, command.moment().on());
        }
        return released;
    }

    private void stand(HumanRemains set, RemainsStatus status, PartialDate since) {
        set.stand(Ids.next(clock), status, since, current.person(), current.recordedAt());
    }

    private HumanRemains set(RemainsId id) {
        return items.remains(id).orElseThrow(() -> NotFound.absent(REMAINS));
    }
}
