package org.athar.recovery;

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
import java.util.UUID;
import org.athar.audit.HistoryService;
import org.athar.audit.view.HistoryLine;
import org.athar.custody.CustodyChainService;
import org.athar.custody.CustodyItemId;
import org.athar.custody.EvidenceKind;
import org.athar.custody.EvidenceNumber;
import org.athar.custody.command.BeginCustodyCommand;
import org.athar.kernel.Auditable;
import org.athar.kernel.Ids;
import org.athar.kernel.Outcome;
import org.athar.kernel.Page;
import org.athar.kernel.Refusal;
import org.athar.kernel.Sensitivity;
import org.athar.kernel.Subject;
import org.athar.kernel.Texts;
import org.athar.recovery.code.RemainsStatus;
import org.athar.recovery.command.DescribeRemainsCommand;
import org.athar.recovery.command.EvidenceFilter;
import org.athar.recovery.command.RecordEvidenceCommand;
import org.athar.recovery.command.RecordRemainsCommand;
import org.athar.recovery.command.Recovery;
import org.athar.recovery.command.RemainsDescription;
import org.athar.recovery.command.RemainsFilter;
import org.athar.recovery.event.EvidenceItemRecorded;
import org.athar.recovery.event.RemainsRecorded;
import org.athar.recovery.model.EvidenceItem;
import org.athar.recovery.model.HumanRemains;
import org.athar.recovery.model.RecoveredItems;
import org.athar.recovery.view.EvidenceListItem;
import org.athar.recovery.view.RemainsListItem;
import org.athar.recovery.view.RemainsView;
import org.athar.security.access.CurrentOperation;
import org.athar.security.access.Operation;
import org.athar.security.access.OperationName;
import org.athar.security.event.RecordsRead;
import org.athar.security.fault.NotFound;
import org.athar.security.fault.StaleRecord;
import org.athar.site.SiteService;
import org.athar.site.SitesInReach;
import org.athar.site.view.SiteBrief;

/** Remains and evidence: put on record as they are recovered, each with a number and in custody at once. */
@Stateless
@RolesAllowed("**")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class RecoveryService {

    private static final String REMAINS = "human_remains";
    private static final String EVIDENCE = "evidence_item";
    private static final int PAGE = 25;

    @Inject
    private RecoveredItems items;
    @Inject
    private RecoveryViews views;
    @Inject
    private CustodyChainService custody;
    @Inject
    private SiteService sites;
    @Inject
    private HistoryService histories;
    @Inject
    private CurrentOperation current;
    @Inject
    private Event<Auditable> trail;
    @Inject
    private Clock clock;

    /** Remains within reach that fit, by number, 25 at a time. */
    @Operation(OperationName.READ_REMAINS)
    public Page<RemainsListItem> list(RemainsFilter filter) {
        return list(filter, PAGE);
    }

    /** The same, so many at a time. */
    @Operation(OperationName.READ_REMAINS)
    public Page<RemainsListItem> list(RemainsFilter filter, int most) {
        Set<UUID> within = within();
        Page<HumanRemains> found = Page.of(items.remains(filter, within, most + 1), filter.after(), most, HumanRemains::number,
                limit -> items.count(filter, within, limit));
        if (!found.rows().isEmpty()) {
            trail.fire(RecordsRead.of(REMAINS, found.rows().stream().map(set -> set.id().value()).toList(), Sensitivity.S2));
        }
        return found.with(views.remains(found.rows()));
    }

    /** One set of remains with what was found with it, by the number on its label as typed or scanned. */
    @Operation(OperationName.READ_REMAINS)
    public RemainsView view(String number) {
        HumanRemains set = reachable(number);
        trail.fire(RecordsRead.of(REMAINS, set.id().value(), Sensitivity.S2));
        return views.view(set);
    }

    /** The life of the record of a set of remains: every value before and after. */
    @Operation(OperationName.READ_REMAINS)
    public List<HistoryLine> history(String number) {
        HumanRemains set = reachable(number);
        trail.fire(RecordsRead.of(REMAINS, set.id().value(), Sensitivity.S2));
        return histories.of(items.rowsOf(set.id()));
    }

    /** The site with this reference, for forms and filters; not found if absent or out of reach. */
    @Operation(OperationName.READ_REMAINS)
    public SiteBrief site(String ref) {
        return sites.byRef(ref);
    }

    /** Evidence within reach that fits, by number, 25 at a time. */
    @Operation(OperationName.READ_REMAINS)
    public Page<EvidenceListItem> evidence(EvidenceFilter filter) {
        return evidence(filter, PAGE);
    }

    /** The same, so many at a time. */
    @Operation(OperationName.READ_REMAINS)
    public Page<EvidenceListItem> evidence(EvidenceFilter filter, int most) {
        Set<UUID> within = within();
        Page<EvidenceItem> found = Page.of(items.evidence(filter, within, most + 1), filter.after(), most, EvidenceItem::number,
                limit -> items.count(filter, within, limit));
        if (!found.rows().isEmpty()) {
            trail.fire(RecordsRead.of(EVIDENCE, found.rows().stream().map(item -> item.id().value()).toList(), Sensitivity.S2));
        }
        return found.with(views.evidence(found.rows()));
    }

    /** One artefact or effects, by the number on its label as typed or scanned. */
    @Operation(OperationName.READ_REMAINS)
    public EvidenceListItem evidenceItem(String number) {
        EvidenceItem item = EvidenceNumber.parse(number).flatMap(typed -> items.evidenceByNumber(typed.toString()))
                .orElseThrow(() -> NotFound.absent(EVIDENCE, number));
        if (!sites.sitesInReach().covers(item.site())) {
            throw NotFound.outOfReach(new Subject(EVIDENCE, item.id().value()));
        }
        trail.fire(RecordsRead.of(EVIDENCE, item.id().value(), Sensitivity.S2));
        return views.evidence(List.of(item)).get(0);
    }

    /** Puts remains on record: they get their number, and custody begins with who recovered them. Hands back the number. */
    @Operation(OperationName.RECORD_REMAINS)
    public Outcome<String> record(RecordRemainsCommand typed) {
        RemainsDescription found = RecoveryRules.clean(typed.description());
        RecordRemainsCommand command = new RecordRemainsCommand(typed.recovery(), found, typed.invented());
        List<Refusal> violations = RecoveryRules.violations(found);
        requireSite(command.recovery());
        Outcome<CustodyItemId> begun = begin(EvidenceKind.REMAINS, found.text(), command.recovery(), command.invented());
        if (!violations.isEmpty() || !begun.isDone()) {
            return refused(violations, begun);
        }
        String number = custody.facts(begun.required()).number();
        HumanRemains set = new HumanRemains(Ids.next(clock), begun.required(), number, command, current.person(), current.recordedAt());
        set.stand(Ids.next(clock), command.recovery().fromGround() ? RemainsStatus.IN_FIELD : RemainsStatus.RECEIVED,
                command.recovery().moment().on(), current.person(), current.recordedAt());
        items.add(set);
        trail.fire(new RemainsRecorded(set.id(), null, set.recoveredOn()));
        return Outcome.done(number);
    }

    /** Describes remains anew, with a reason; the history keeps what stood before. */
    @Operation(OperationName.RECORD_REMAINS)
    public Outcome<RemainsId> describe(DescribeRemainsCommand command) {
        RemainsDescription found = RecoveryRules.clean(command.description());
        List<Refusal> violations = RecoveryRules.violations().addAll(RecoveryRules.violations(found))
                .addAll(RecoveryRules.reasonGiven(command.reason())).found();
        if (!violations.isEmpty()) {
            return Outcome.refused(violations);
        }
        HumanRemains set = items.remains(command.remains()).orElseThrow(() -> NotFound.absent(REMAINS, command.remains().value()));
        sites.requireInReach(set.site());
        if (set.version() != command.version()) {
            throw new StaleRecord(null);
        }
        set.describe(found);
        trail.fire(new RemainsRecorded(set.id(), Texts.strip(command.reason()), null));
        return Outcome.done(set.id());
    }

    /** Puts an artefact or effects on record, alone or with remains of the same site. Hands back the number. */
    @Operation(OperationName.RECORD_EVIDENCE_ITEM)
    public Outcome<String> recordEvidence(RecordEvidenceCommand typed) {
        RecordEvidenceCommand command = new RecordEvidenceCommand(typed.recovery(), typed.kind(), typed.quantity(),
                Texts.strip(typed.description()), Texts.strip(typed.remains()), typed.invented());
        requireSite(command.recovery());
        Optional<HumanRemains> with = EvidenceNumber.parse(command.remains()).flatMap(number -> items.remainsByNumber(number.toString()))
                .filter(set -> sites.sitesInReach().covers(set.site()));
        boolean elsewhere = with.isPresent() && !with.get().site().equals(command.recovery().site());
        List<Refusal> violations = RecoveryRules.violations().addAll(RecoveryRules.violations(command))
                .add(command.remains() != null && with.isEmpty(), "remains", RecoveryRefusal.REMAINS_UNKNOWN)
                .add(elsewhere, "remains", RecoveryRefusal.REMAINS_ELSEWHERE).found();
        Outcome<CustodyItemId> begun = begin(EvidenceKind.EVIDENCE, command.description(), command.recovery(), command.invented());
        if (!violations.isEmpty() || !begun.isDone()) {
            return refused(violations, begun);
        }
        String number = custody.facts(begun.required()).number();
        EvidenceItem item = new EvidenceItem(Ids.next(clock), begun.required(), number, command, with.map(HumanRemains::id).orElse(null),
                current.person(), current.recordedAt());
        items.add(item);
        trail.fire(new EvidenceItemRecorded(item.id(), item.foundOn()));
        return Outcome.done(number);
    }

    private HumanRemains reachable(String number) {
        HumanRemains set = EvidenceNumber.parse(number).flatMap(typed -> items.remainsByNumber(typed.toString()))
                .orElseThrow(() -> NotFound.absent(REMAINS, number));
        if (!sites.sitesInReach().covers(set.site())) {
            throw NotFound.outOfReach(new Subject(REMAINS, set.id().value()));
        }
        return set;
    }

    private void requireSite(Recovery recovery) {
        if (recovery.site() != null) {
            sites.requireInReach(recovery.site());
        }
    }

    private Outcome<CustodyItemId> begin(EvidenceKind kind, String description, Recovery recovery, boolean invented) {
        return custody.begin(new BeginCustodyCommand(kind, description, recovery.site(), recovery.context(), recovery.fromGround(),
                recovery.moment(), recovery.by(), recovery.place(), recovery.seal(), null, recovery.note(), invented));
    }

    private static <T> Outcome<T> refused(List<Refusal> violations, Outcome<CustodyItemId> begun) {
        List<Refusal> more = begun instanceof Outcome.Refused<CustodyItemId> refused ? refused.reasons() : List.of();
        return Outcome.refused(RecoveryRules.violations().addAll(violations).addAll(more).found());
    }

    private Set<UUID> within() {
        SitesInReach within = sites.sitesInReach();
        return within.everywhere() ? null : within.ids();
    }
}
