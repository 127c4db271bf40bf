package org.athar.identification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.athar.engine.protocol.Action;
import org.athar.engine.protocol.Attempt;
import org.athar.engine.protocol.Ruling;
import org.athar.identification.command.CloseCaseCommand;
import org.athar.identification.command.CloseNamelessCommand;
import org.athar.identification.command.ConfirmCommand;
import org.athar.identification.command.OpenCaseCommand;
import org.athar.identification.command.ProposeReopeningCommand;
import org.athar.identification.command.StepCommand;
import org.athar.identification.command.SuspendCaseCommand;
import org.athar.identification.event.CaseClosed;
import org.athar.identification.event.CaseMoved;
import org.athar.identification.event.CaseOpened;
import org.athar.identification.event.CaseReopened;
import org.athar.identification.event.StepProposed;
import org.athar.identification.model.IdentificationCase;
import org.athar.identification.model.Step;
import org.athar.identification.model.board.Proposal;
import org.athar.identification.model.evidence.Candidate;
import org.athar.identification.model.sequel.NamelessBurial;
import org.athar.identification.model.sequel.RemainsBurial;
import org.athar.identification.model.sequel.SequelRecord.Recorded;
import org.athar.identification.view.StepTaken;
import org.athar.kernel.Outcome;
import org.athar.kernel.PartialDate;
import org.athar.kernel.Refusal;
import org.athar.kernel.Texts;
import org.athar.missing.MissingFactsService;
import org.athar.missing.MissingPersonId;
import org.athar.security.access.Operation;
import org.athar.security.access.OperationName;

/** Opens cases, lets them wait, ends them and opens them again. What may be done when, and by whom, is the procedure's to say. */
@Stateless
@RolesAllowed("**")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class CaseService {

    @Inject
    private CaseDesk desk;
    @Inject
    private MissingFactsService missing;

    /** Opens a case for remains within reach, under a number that was never given before. */
    @Operation(OperationName.OPEN_CASE)
    public Outcome<StepTaken> open(OpenCaseCommand command) {
        List<Refusal> violations = desk.rules(command.step()).requiredText("remainsNumber", command.remainsNumber(),
                CaseDesk.LINE).found();
        if (!violations.isEmpty()) {
            return Outcome.refused(violations);
        }
        Optional<CaseSurroundings.MainRemains> remains = desk.surroundings().remainsInReach(command.remainsNumber());
        if (remains.isEmpty()) {
            return Outcome.refused(List.of(Refusal.at("remainsNumber", IdentificationRefusal.REMAINS_UNKNOWN)));
        }
        IdentificationCase opened = desk.prepare(remains.get(), null);
        Step step = desk.step(command.step());
        Ruling ruling = opened.take(Action.OPEN, step, desk.surroundings().of(opened));
        if (!ruling.permits()) {
            return CaseDesk.refused(ruling);
        }
        desk.add(opened);
        desk.tell(new CaseOpened(new CaseId(opened.id()), step.occurredOn(), CaseService.reasons(step)));
        return Outcome.done(new StepTaken(opened.number(), opened.stage()));
    }

    /** Custody, examination and its review are complete. */
    @Operation(OperationName.COMPLETE_DATA)
    public Outcome<StepTaken> completeData(StepCommand command) {
        return move(Action.COMPLETE_DATA, command);
    }

    /** Lets a case wait, with a reason and a day of review. */
    @Operation(OperationName.SUSPEND_CASE)
    public Outcome<StepTaken> suspend(SuspendCaseCommand command) {
        return desk.take(command.step(), desk.rules(command.step()).found(),
                (subject, step, around) -> subject.take(Action.SUSPEND, command.reviewOn() == null ? step
                        : step.saying(step.attempt().reviewedOn(command.reviewOn())), around), moved(Action.SUSPEND));
    }

    /** Goes on where the case was when it began to wait. */
    @Operation(OperationName.RESUME_CASE)
    public Outcome<StepTaken> resume(StepCommand command) {
        return move(Action.RESUME, command);
    }

    /** Leaves remains without a name, for now. */
    @Operation(OperationName.CLOSE_AS_NN)
    public Outcome<StepTaken> closeNameless(CloseNamelessCommand command) {
        List<Refusal> violations = desk.rules(command.step()).requiredText("burialPlace", command.burialPlace(), CaseDesk.LINE)
                .requiredText("graveNumber", command.graveNumber(), CaseDesk.LINE)
                .add(Texts.strip(command.sampleNumber()) != null && desk.surroundings().inCustody(command.sampleNumber()).isEmpty(),
                        "sampleNumber", IdentificationRefusal.SAMPLE_UNKNOWN).found();
        return desk.take(command.step(), violations, (subject, step, around) -> subject.take(Action.CLOSE_WITHOUT_NAME,
                new NamelessBurial(desk.nextId(), subject.id(), command.searchDone(), command.burialPlace().strip(),
                        command.graveNumber().strip(), desk.surroundings().inCustody(command.sampleNumber()).orElse(null), recorded(step)),
                step, around), moved(Action.CLOSE_WITHOUT_NAME));
    }

    /** Ends a case whose remains are with the family. */
    @Operation(OperationName.CLOSE_CASE)
    public Outcome<StepTaken> close(CloseCaseCommand command) {
        List<Refusal> violations = desk.rules(command.step()).requiredText("burialPlace", command.burialPlace(), CaseDesk.LINE).found();
        Outcome<StepTaken> taken = desk.take(command.step(), violations, (subject, step, around) -> subject.take(Action.CLOSE,
                new RemainsBurial(desk.nextId(), subject.id(), command.burialPlace().strip(), recorded(step)), step, around),
                (subject, step) -> new CaseClosed(new CaseId(subject.id()), identified(subject), step.occurredOn(), reasons(step)));
        return CaseDesk.unless(taken, () -> {
            IdentificationCase subject = desk.found(command.step().caseNumber());
            return missing.closed(new MissingPersonId(identified(subject)), lastDate(subject));
        });
    }

    /** Asks that a decided case be opened again. */
    @Operation(OperationName.ASK_REOPENING)
    public Outcome<StepTaken> proposeReopening(ProposeReopeningCommand command) {
        return desk.take(command.step(), desk.rules(command.step()).found(), (subject, step, around) -> {
            Attempt attempt = command.reason() == null ? step.attempt() : step.attempt().reopening(command.reason());
            return desk.ask(Action.PROPOSE_REOPENING, subject, step.saying(attempt), around);
        }, proposed(Action.PROPOSE_REOPENING));
    }

    /** A member of the board answers: the case is open again, with everything that is on file, or stays as it is. */
    @Operation(OperationName.CONFIRM_REOPENING)
    public Outcome<StepTaken> confirmReopening(ConfirmCommand command) {
        Outcome<StepTaken> answered = desk.answer(Action.CONFIRM_REOPENING, command, (subject, step) -> new CaseReopened(
                new CaseId(subject.id()), subject.number(), lastIdentified(subject), step.occurredOn(), reasons(step)));
        UUID person = command.confirmed() && answered.isDone() ? lastIdentified(desk.found(command.step().caseNumber())) : null;
        return person == null ? answered : CaseDesk.unless(answered, () -> {
            IdentificationCase subject = desk.found(command.step().caseNumber());
            return missing.soughtAgain(new MissingPersonId(person), lastDate(subject), lastReasons(subject));
        });
    }

    /** Proposes to withdraw a case opened in error. */
    @Operation(OperationName.PROPOSE_WITHDRAWAL)
    public Outcome<StepTaken> proposeWithdrawal(StepCommand command) {
        return desk.take(command, desk.rules(command).found(),
                (subject, step, around) -> desk.ask(Action.PROPOSE_WITHDRAWAL, subject, step, around),
                proposed(Action.PROPOSE_WITHDRAWAL));
    }

    /** A second person answers. */
    @Operation(OperationName.CONFIRM_WITHDRAWAL)
    public Outcome<StepTaken> confirmWithdrawal(ConfirmCommand command) {
        return desk.answer(Action.CONFIRM_WITHDRAWAL, command, moved(Action.CONFIRM_WITHDRAWAL));
    }

    /** Takes back what one has proposed and no second person has answered. */
    @Operation(OperationName.TAKE_BACK_STEP)
    public Outcome<StepTaken> takeBack(ConfirmCommand command) {
        return desk.takeBack(command);
    }

    private Outcome<StepTaken> move(Action action, StepCommand command) {
        return desk.take(command, desk.rules(command).found(), (subject, step, around) -> subject.take(action, step, around),
                moved(action));
    }

    static CaseDesk.Telling moved(Action action) {
        return (subject, step) -> new CaseMoved(new CaseId(subject.id()), action, step.occurredOn(), reasons(step));
    }

    static CaseDesk.Telling proposed(Action action) {
        return (subject, step) -> new StepProposed(new CaseId(subject.id()), action, step.occurredOn(), reasons(step));
    }

    static Recorded recorded(Step step) {
        return new Recorded(step.person(), step.recordedAt());
    }

    /** When the last step of the case happened. */
    static PartialDate lastDate(IdentificationCase subject) {
        return subject.events().get(subject.events().size() - 1).occurredOn();
    }

    /** The reasons for reopening: those of who confirmed it, else those of who asked. */
    private static String lastReasons(IdentificationCase subject) {
        return subject.events().stream().filter(event -> event.action() == Action.PROPOSE_REOPENING
                || event.action() == Action.CONFIRM_REOPENING).flatMap(event -> event.reasons().stream())
                .reduce((first, second) -> second).orElse(null);
    }

    static String reasons(Step step) {
        return step.attempt().reasons().orElse(null);
    }

    /** The missing person whom the board identified; null while nobody is. */
    static UUID identified(IdentificationCase subject) {
        return subject.standingProposal().map(Proposal::candidateId).flatMap(subject::candidate).map(Candidate::missingPersonId)
                .orElse(null);
    }

    private static UUID lastIdentified(IdentificationCase subject) {
        return subject.events().stream().filter(event -> event.action() == Action.DECIDE_IDENTIFIED)
                .flatMap(event -> event.candidateId().stream()).reduce((first, second) -> second).flatMap(subject::candidate)
                .map(Candidate::missingPersonId).orElse(null);
    }
}
