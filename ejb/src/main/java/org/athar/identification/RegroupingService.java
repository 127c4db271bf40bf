package org.athar.identification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.athar.engine.protocol.Action;
import org.athar.engine.protocol.Ruling;
import org.athar.identification.command.ConfirmCommand;
import org.athar.identification.command.StepCommand;
import org.athar.identification.command.sequel.ConfirmSplitCommand;
import org.athar.identification.command.sequel.ProposeReassociationCommand;
import org.athar.identification.command.sequel.ProposeSplitCommand;
import org.athar.identification.event.RemainsReassociated;
import org.athar.identification.model.IdentificationCase;
import org.athar.identification.model.PendingStep;
import org.athar.identification.model.PendingStep.Regrouping;
import org.athar.identification.model.Step;
import org.athar.identification.view.StepTaken;
import org.athar.kernel.Outcome;
import org.athar.kernel.Refusal;
import org.athar.security.access.Operation;
import org.athar.security.access.OperationName;

/** Remains joined to a main case, taken out of it again, or divided; each takes two persons. */
@Stateless
@RolesAllowed("**")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class RegroupingService {

    @Inject
    private CaseDesk desk;

    /** Proposes to join these remains to a main case. */
    @Operation(OperationName.PROPOSE_REASSOCIATION)
    public Outcome<StepTaken> proposeJoining(ProposeReassociationCommand command) {
        List<Refusal> violations = desk.rules(command.step()).requiredText("mainCase", command.mainCase(), CaseDesk.LINE).found();
        if (!violations.isEmpty()) {
            return Outcome.refused(violations);
        }
        Optional<IdentificationCase> main = desk.cases().byNumber(command.mainCase().strip());
        if (main.isEmpty()) {
            return Outcome.refused(List.of(Refusal.at("mainCase", IdentificationRefusal.MAIN_CASE_UNKNOWN)));
        }
        Regrouping regrouping = Regrouping.joining(desk.requireReach(main.get()).id(), command.ties());
        return desk.take(desk.reachable(command.step().caseNumber()), command.step(),
                subject -> desk.surroundings().of(subject, Set.of(), Set.of(main.get().id())),
                (subject, step, around) -> subject.ask(Action.PROPOSE_REASSOCIATION, regrouping, step, around),
                CaseService.proposed(Action.PROPOSE_REASSOCIATION));
    }

    /** A second person answers; the main case keeps its stage. */
    @Operation(OperationName.CONFIRM_REASSOCIATION)
    public Outcome<StepTaken> confirmJoining(ConfirmCommand command) {
        return desk.answer(Action.CONFIRM_REASSOCIATION, command,
                (subject, step) -> told(subject, subject.mainCaseId().orElseThrow(), true, step));
    }

    /** Proposes to take the remains out of the main case again. */
    @Operation(OperationName.PROPOSE_REASSOCIATION)
    public Outcome<StepTaken> proposeSeparation(StepCommand command) {
        return desk.take(command, desk.rules(command).found(),
                (subject, step, around) -> desk.ask(Action.PROPOSE_SEPARATION, subject, step, around),
                CaseService.proposed(Action.PROPOSE_SEPARATION));
    }

    /** A second person answers. */
    @Operation(OperationName.CONFIRM_REASSOCIATION)
    public Outcome<StepTaken> confirmSeparation(ConfirmCommand command) {
        UUID main = desk.reachable(command.step().caseNumber()).mainCaseId().orElse(null);
        return main == null ? Outcome.refused(IdentificationRefusal.MATTER_UNKNOWN)
                : desk.answer(Action.CONFIRM_SEPARATION, command, (subject, step) -> told(subject, main, false, step));
    }

    /** Proposes to divide the remains: which parts go, and the evidence made on them. */
    @Operation(OperationName.PROPOSE_SPLIT)
    public Outcome<StepTaken> proposeSplit(ProposeSplitCommand command) {
        return desk.take(command.step(), desk.rules(command.step()).found(),
                (subject, step, around) -> subject.ask(Action.PROPOSE_SPLIT, Regrouping.dividing(command.parts(), command.lines()), step,
                        around), CaseService.proposed(Action.PROPOSE_SPLIT));
    }

    /** A second person confirms; a new case opens for the record that now holds the parts, and the evidence goes with them. */
    @Operation(OperationName.CONFIRM_SPLIT)
    public Outcome<StepTaken> confirmSplit(ConfirmSplitCommand command) {
        List<Refusal> violations = desk.rules(command.step()).requiredText("remainsNumber", command.remainsNumber(), CaseDesk.LINE)
                .found();
        if (!violations.isEmpty()) {
            return Outcome.refused(violations);
        }
        IdentificationCase subject = desk.reachable(command.step().caseNumber());
        Optional<PendingStep> pending = CaseDesk.waiting(subject, Action.CONFIRM_SPLIT, command.pendingId());
        Optional<CaseSurroundings.MainRemains> remains = desk.surroundings().remainsInReach(command.remainsNumber());
        if (pending.isEmpty() || remains.isEmpty()) {
            return pending.isEmpty() ? Outcome.refused(IdentificationRefusal.MATTER_UNKNOWN)
                    : Outcome.refused(List.of(Refusal.at("remainsNumber", IdentificationRefusal.REMAINS_UNKNOWN)));
        }
        List<Refusal> misplaced = CaseDesk.violations()
                .add(remains.get().id().equals(subject.mainRemainsId()), "remainsNumber", IdentificationRefusal.SPLIT_INTO_ITSELF)
                .add(!remains.get().site().equals(subject.siteId()), "remainsNumber", IdentificationRefusal.SPLIT_ELSEWHERE).found();
        return misplaced.isEmpty() ? divide(subject, pending.get(), remains.get(), command.step()) : Outcome.refused(misplaced);
    }

    private Outcome<StepTaken> divide(IdentificationCase subject, PendingStep pending, CaseSurroundings.MainRemains remains,
            StepCommand words) {
        IdentificationCase made = desk.prepare(remains, subject.id());
        Step first = desk.step(words);
        Ruling opened = made.take(Action.OPEN, first, desk.surroundings().of(made));
        if (!opened.permits()) {
            return CaseDesk.refused(opened);
        }
        Outcome<StepTaken> outcome = desk.take(subject, words, (one, step, around) -> one.confirm(pending, step, around),
                CaseService.moved(Action.CONFIRM_SPLIT));
        if (outcome instanceof Outcome.Done<StepTaken>) {
            desk.add(made);
            subject.sendAway(pending.regrouping().lines(), made.id(), desk::nextId, first.recordedAt());
            desk.surroundings().moveParts(subject.mainRemainsId(), pending.regrouping().parts(), made.mainRemainsId());
        }
        return outcome;
    }

    /** The second person says no to a split, or the first thinks better of it. */
    @Operation(OperationName.CONFIRM_SPLIT)
    public Outcome<StepTaken> declineSplit(ConfirmCommand command) {
        return desk.answer(Action.CONFIRM_SPLIT, new ConfirmCommand(command.step(), command.pendingId(), false),
                CaseService.moved(Action.DECLINE_PENDING));
    }

    private RemainsReassociated told(IdentificationCase subject, UUID main, boolean joined, Step step) {
        IdentificationCase mainCase = desk.cases().byId(main).orElseThrow();
        return new RemainsReassociated(new CaseId(subject.id()), mainCase.number(),
                mainCase.stage().identified() ? CaseService.identified(mainCase) : null, joined, step.occurredOn(),
                CaseService.reasons(step));
    }
}
