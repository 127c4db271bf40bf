package org.athar.identification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.athar.custody.CustodyItemId;
import org.athar.custody.CustodyMoment;
import org.athar.custody.command.ReleaseCommand;
import org.athar.engine.protocol.Action;
import org.athar.identification.command.sequel.ConfirmReturnCommand;
import org.athar.identification.command.sequel.FamilyNoticeCommand;
import org.athar.identification.model.IdentificationCase;
import org.athar.identification.model.PendingStep;
import org.athar.identification.model.Step;
import org.athar.identification.model.sequel.FamilyNotice;
import org.athar.identification.model.sequel.LaterFindsWish;
import org.athar.identification.model.sequel.RemainsReturn;
import org.athar.identification.model.sequel.SequelRecord.Recorded;
import org.athar.identification.view.FamilyCase;
import org.athar.identification.view.StepTaken;
import org.athar.kernel.Outcome;
import org.athar.kernel.Refusal;
import org.athar.kernel.Texts;
import org.athar.recovery.RemainsFactsService;
import org.athar.recovery.RemainsId;
import org.athar.security.StaffId;
import org.athar.security.access.Operation;
import org.athar.security.access.OperationName;

/**
 * What liaison asks of a case after the decision, in its own operations and within its own reach: that the family was told, that the
 * remains were handed over, that wishes are on file; liaison tells the trail. It hands out no candidate and no figure, and knows a
 * case only once it is decided.
 */
@Stateless
@RolesAllowed("**")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class FamilySequelService {

    @Inject
    private CaseDesk desk;
    @Inject
    private RemainsFactsService remains;

    /** The case that identified this missing person, as far as a family may hear of it; empty while none has. */
    @Operation(OperationName.SERVE_SERVICE)
    public Optional<FamilyCase> ofPerson(UUID missingPerson) {
        return identifying(missingPerson).map(subject -> new FamilyCase(new CaseId(subject.id()), subject.number(), subject.stage(),
                subject.invented(), CaseDesk.waiting(subject, Action.CONFIRM_RETURN, null).isPresent(),
                subject.returning().map(RemainsReturn::partsMissing).orElse(null)));
    }

    /** The family was told (row 14). A refusal must end the operation under way. */
    @Operation(OperationName.SERVE_SERVICE)
    public Outcome<StepTaken> notified(UUID missingPerson, FamilyNoticeCommand command) {
        List<Refusal> violations = CaseDesk.violations(command.step()).required("officer", command.officer())
                .required("recipient", command.recipient()).requiredText("language", command.language(), CaseDesk.LINE)
                .requiredText("channel", command.channel(), CaseDesk.LINE).required("doneOn", command.doneOn()).found();
        return decided(missingPerson, violations, subject -> desk.take(subject, command.step(),
                (one, step, around) -> one.take(Action.NOTIFY_FAMILY, new FamilyNotice(desk.nextId(), one.id(), command.officer().value(),
                        command.recipient(), command.language().strip(), command.channel().strip(), command.doneOn(),
                        command.preferenceHonoured(), CaseService.recorded(step)), step, around), null));
    }

    /** The remains are handed over and custody ends (row 15). A refusal must end the operation under way. */
    @Operation(OperationName.SERVE_SERVICE)
    public Outcome<StepTaken> returned(UUID missingPerson, ConfirmReturnCommand command) {
        List<Refusal> violations = CaseDesk.violations(command.step()).required("receivedBy", command.receivedBy())
                .requiredText("recipient", command.recipient(), CaseDesk.LINE)
                .requiredText("identityProof", command.identityProof(), CaseDesk.LINE)
                .requiredText("receipt", command.receipt(), CaseDesk.LINE)
                .requiredText("condition", command.condition(), CaseDesk.LINE).found();
        return decided(missingPerson, violations, subject -> returned(subject, command));
    }

    private Outcome<StepTaken> returned(IdentificationCase subject, ConfirmReturnCommand command) {
        Optional<PendingStep> prepared = CaseDesk.waiting(subject, Action.CONFIRM_RETURN, null);
        Optional<RemainsReturn> before = prepared.flatMap(pending -> subject.returning());
        if (before.isEmpty() || before.get().bagCheckedBy() == null) {
            return Outcome.refused(IdentificationRefusal.PROPOSAL_PENDING);
        }
        Outcome<CustodyItemId> released = remains.release(new RemainsId(subject.mainRemainsId()), release(subject, before.get(), command));
        if (released instanceof Outcome.Refused<CustodyItemId> refused) {
            return Outcome.refused(refused.reasons());
        }
        return desk.take(subject, command.step(), (one, step, around) -> one.take(Action.CONFIRM_RETURN, handedOver(one, before.get(),
                command, step), step, around), null);
    }

    private RemainsReturn handedOver(IdentificationCase subject, RemainsReturn before, ConfirmReturnCommand command, Step step) {
        return new RemainsReturn(desk.nextId(), subject.id(), command.receivedBy(), command.entitled(),
                Texts.strip(command.identityProof()), before.bagCheckedBy(), before.partsMissing(), before.partsListed(),
                command.partsTold(), CaseService.recorded(step));
    }

    private ReleaseCommand release(IdentificationCase subject, RemainsReturn before, ConfirmReturnCommand command) {
        return new ReleaseCommand(desk.surroundings().custodyOf(subject.mainRemainsId()),
                CustodyMoment.of(desk.step(command.step()).occurredOn()), command.recipient().strip(), command.receipt().strip(),
                new StaffId(before.bagCheckedBy()), command.condition().strip(), subject.number());
    }

    /** The family said what it wants if more is found (row 17). Done in the operation under way, whose entry covers it. */
    @Operation(OperationName.SERVE_SERVICE)
    public void wishesRecorded(UUID missingPerson) {
        identifying(missingPerson).ifPresent(subject -> subject.note(new LaterFindsWish(desk.nextId(), subject.id(),
                new Recorded(desk.current().person().value(), desk.current().recordedAt()))));
    }

    private Optional<IdentificationCase> identifying(UUID missingPerson) {
        return desk.cases().thatIdentified(missingPerson).stream().findFirst();
    }

    private Outcome<StepTaken> decided(UUID missingPerson, List<Refusal> violations,
            Function<IdentificationCase, Outcome<StepTaken>> then) {
        if (!violations.isEmpty()) {
            return Outcome.refused(violations);
        }
        return identifying(missingPerson).map(then).orElseGet(() -> Outcome.refused(IdentificationRefusal.STAGE_ALLOWS));
    }
}
