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
import org.athar.custody.EvidenceNumber;
import org.athar.kernel.Auditable;
import org.athar.kernel.Ids;
import org.athar.kernel.Outcome;
import org.athar.kernel.Refusal;
import org.athar.kernel.Sensitivity;
import org.athar.kernel.Subject;
import org.athar.kernel.Texts;
import org.athar.recovery.code.RemainsStatus;
import org.athar.recovery.command.DescribePartCommand;
import org.athar.recovery.command.PartDescription;
import org.athar.recovery.command.RecordPartCommand;
import org.athar.recovery.event.BodyPartRecorded;
import org.athar.recovery.model.BodyPart;
import org.athar.recovery.model.BodyParts;
import org.athar.recovery.model.HumanRemains;
import org.athar.recovery.model.RecoveredItems;
import org.athar.recovery.view.PartView;
import org.athar.security.access.CurrentOperation;
import org.athar.security.access.Operation;
import org.athar.security.access.OperationName;
import org.athar.security.event.RecordsRead;
import org.athar.security.fault.NotFound;
import org.athar.security.fault.StaleRecord;
import org.athar.site.SiteService;

/** The parts that a set of remains consists of, each under a number of its own, so that a set can be divided without doubt. */
@Stateless
@RolesAllowed("**")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class BodyPartService {

    private static final String REMAINS = "human_remains";
    private static final String PART = "body_part";

    @Inject
    private RecoveredItems items;
    @Inject
    private BodyParts parts;
    @Inject
    private RecoveryViews views;
    @Inject
    private SiteService sites;
    @Inject
    private CurrentOperation current;
    @Inject
    private Event<Auditable> trail;
    @Inject
    private Clock clock;

    /** One part, by the number on its label as typed or scanned. */
    @Operation(OperationName.READ_REMAINS)
    public PartView view(String number) {
        BodyPart part = reachable(number);
        trail.fire(RecordsRead.of(PART, part.id().value(), Sensitivity.S2));
        return views.part(part, part.heldIn());
    }

    /** Puts a part of a set on record. Hands back its number. */
    @Operation(OperationName.RECORD_REMAINS)
    public Outcome<String> record(RecordPartCommand command) {
        EvidenceNumber number = EvidenceNumber.parse(command.remains()).orElseThrow(() -> NotFound.absent(REMAINS));
        HumanRemains set = items.remainsByNumber(number.toString()).orElseThrow(() -> NotFound.absent(REMAINS, number));
        sites.requireInReach(set.site());
        PartDescription found = RecoveryRules.clean(command.part());
        Optional<PartNumber> next = PartNumber.after(number, parts.lastIn(set.id()));
        List<Refusal> violations = RecoveryRules.violations().addAll(RecoveryRules.violations(found))
                .add(set.status() == RemainsStatus.RELEASED, null, RecoveryRefusal.RELEASED)
                .add(next.isEmpty(), null, RecoveryRefusal.TOO_MANY_PARTS, PartNumber.MOST).found();
        if (!violations.isEmpty()) {
            return Outcome.refused(violations);
        }
        BodyPart part = new BodyPart(Ids.next(clock), set.id(), next.orElseThrow(), found, current.person(), current.recordedAt());
        parts.add(part);
        trail.fire(new BodyPartRecorded(set.id(), null));
        return Outcome.done(part.number());
    }

    /** Describes a part anew, with a reason; the history keeps what stood before. */
    @Operation(OperationName.RECORD_REMAINS)
    public Outcome<String> describe(DescribePartCommand command) {
        PartDescription found = RecoveryRules.clean(command.part());
        List<Refusal> violations = RecoveryRules.violations().addAll(RecoveryRules.violations(found))
                .addAll(RecoveryRules.reasonGiven(command.reason())).found();
        if (!violations.isEmpty()) {
            return Outcome.refused(violations);
        }
        BodyPart part = reachable(command.number());
        if (part.version() != command.version()) {
            throw new StaleRecord(null);
        }
        part.describe(found);
        trail.fire(new BodyPartRecorded(part.heldIn(), Texts.strip(command.reason())));
        return Outcome.done(part.number());
    }

    private BodyPart reachable(String number) {
        BodyPart part = PartNumber.parse(number).flatMap(typed -> parts.byNumber(typed.toString()))
                .orElseThrow(() -> NotFound.absent(PART, number));
        HumanRemains set = items.remains(part.heldIn()).orElseThrow(() -> NotFound.absent(REMAINS));
        if (!sites.sitesInReach().covers(set.site())) {
            throw NotFound.outOfReach(new Subject(PART, part.id().value()));
        }
        return part;
    }
}
