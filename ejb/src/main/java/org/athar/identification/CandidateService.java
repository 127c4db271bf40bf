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
import org.athar.engine.protocol.Attempt;
import org.athar.engine.protocol.fact.CandidateOutcome;
import org.athar.identification.command.ConfirmCommand;
import org.athar.identification.command.StepCommand;
import org.athar.identification.command.evidence.NominateCandidateCommand;
import org.athar.identification.command.evidence.ProposeExclusionCommand;
import org.athar.identification.command.evidence.WithdrawExclusionCommand;
import org.athar.identification.event.CandidateExcluded;
import org.athar.identification.event.CandidateNominated;
import org.athar.identification.event.EvidenceRecorded;
import org.athar.identification.model.Exclusion;
import org.athar.identification.model.IdentificationCase;
import org.athar.identification.model.PendingStep;
import org.athar.identification.model.PendingStep.Regrouping;
import org.athar.identification.model.Step;
import org.athar.identification.model.evidence.Candidate;
import org.athar.identification.model.evidence.Candidate.Nomination;
import org.athar.identification.view.StepTaken;
import org.athar.kernel.Outcome;
import org.athar.kernel.Refusal;
import org.athar.kernel.Texts;
import org.athar.security.access.Operation;
import org.athar.security.access.OperationName;

/** Missing persons whose remains these may be: nominated, weighed, ruled out by two. None of it reaches a family. */
@Stateless
@RolesAllowed("**")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class CandidateService {

    @Inject
    private CaseDesk desk;
    @Inject
    private CaseTasks tasks;

    /** Names a missing person; who follows the question up gets a task. */
    @Operation(OperationName.NOMINATE_CANDIDATE)
    public Outcome<StepTaken> nominate(NominateCandidateCommand command) {
        List<Refusal> violations = desk.rules(command.step()).requiredText("personRef", command.personRef(), CaseDesk.LINE)
                .required("reasons", Texts.strip(command.step().reasons())).found();
        return desk.about(command.personRef(), command.step(), violations, (subject, person) -> nominate(subject, person, command));
    }

    private Outcome<StepTaken> nominate(IdentificationCase subject, UUID person, NominateCandidateCommand command) {
        if (subject.candidateWho(person).filter(one -> one.outcome() != CandidateOutcome.EXCLUDED).isPresent()) {
            return Outcome.refused(List.of(Refusal.at("personRef", IdentificationRefusal.ALREADY_CANDIDATE, command.personRef())));
        }
        Outcome<StepTaken> outcome = desk.take(subject, command.step(),
                one -> desk.surroundings().of(one, Set.of(person), Set.of()),
                (one, step, around) -> one.nominate(candidate(one, person, command, step), step, around),
                (one, step) -> new CandidateNominated(new CaseId(one.id()), step.occurredOn(), CaseService.reasons(step)));
        if (outcome instanceof Outcome.Done<StepTaken>) {
            tasks.followCandidate(subject, command.owner(), command.dueOn());
        }
        return outcome;
    }

    private Candidate candidate(IdentificationCase subject, UUID person, NominateCandidateCommand command, Step step) {
        Nomination nomination = new Nomination(command.owner() == null ? null : command.owner().value(), command.dueOn(),
                command.step().reasons().strip(), command.familySamples(), step.person(), step.recordedAt());
        Optional<Candidate> before = subject.candidateWho(person);
        before.ifPresent(candidate -> candidate.nominate(nomination));
        return before.orElseGet(() -> new Candidate(desk.nextId(), subject.id(), person, nomination));
    }

    /** The evidence about all candidates is weighed together from here on. */
    @Operation(OperationName.BEGIN_RECONCILIATION)
    public Outcome<StepTaken> beginReconciliation(StepCommand command) {
        return desk.take(command, desk.rules(command).found(),
                (subject, step, around) -> subject.take(Action.BEGIN_RECONCILIATION, step, around),
                CaseService.moved(Action.BEGIN_RECONCILIATION));
    }

    /** Proposes to rule a candidate out, with a typed reason. */
    @Operation(OperationName.PROPOSE_EXCLUSION)
    public Outcome<StepTaken> proposeExclusion(ProposeExclusionCommand command) {
        List<Refusal> violations = desk.rules(command.step()).required("candidateId", command.candidateId())
                .required("reason", command.reason()).atMost("splitDeclined", command.splitDeclined(), CaseDesk.TEXT).found();
        return desk.take(command.step(), violations, (subject, step, around) -> {
            Attempt attempt = step.attempt().about(command.candidateId()).excluding(command.reason());
            return subject.ask(Action.PROPOSE_EXCLUSION, Regrouping.declined(Texts.strip(command.splitDeclined())), step.saying(attempt),
                    around);
        }, CaseService.proposed(Action.PROPOSE_EXCLUSION));
    }

    /** A coordinator answers; the person is ruled out for these remains, in this case and any other, or stays a candidate. */
    @Operation(OperationName.CONFIRM_EXCLUSION)
    public Outcome<StepTaken> confirmExclusion(ConfirmCommand command) {
        return desk.answer(Action.CONFIRM_EXCLUSION, command, (subject, step) -> {
            PendingStep pending = subject.events().get(subject.events().size() - 1).pendingId().flatMap(subject::pendingStep).orElseThrow();
            Candidate candidate = pending.candidateId().flatMap(subject::candidate).orElseThrow();
            desk.cases().add(new Exclusion(desk.nextId(), subject.id(),
                    new Exclusion.Pair(subject.mainRemainsId(), candidate.missingPersonId()), pending.exclusionReason().orElseThrow(),
                    pending.reasons(), new Exclusion.Persons(pending.proposedBy(), step.person()), step.recordedAt()));
            return new CandidateExcluded(new CaseId(subject.id()), pending.exclusionReason().orElseThrow(), step.occurredOn(),
                    CaseService.reasons(step));
        });
    }

    /** One of two persons withdraws an exclusion of the remains; once both have, the person may be nominated again (rule I3). */
    @Operation(OperationName.PROPOSE_EXCLUSION)
    public Outcome<UUID> withdrawExclusion(WithdrawExclusionCommand command) {
        List<Refusal> violations = CaseDesk.violations().requiredText("reasons", command.reasons(), CaseDesk.TEXT)
                .required("exclusionId", command.exclusionId()).found();
        if (!violations.isEmpty()) {
            return Outcome.refused(violations);
        }
        IdentificationCase subject = desk.reachable(command.caseNumber());
        desk.cases().claim(subject);
        Optional<Exclusion> exclusion = desk.cases().exclusion(command.exclusionId())
                .filter(one -> one.remainsId().equals(subject.mainRemainsId()));
        if (exclusion.isEmpty()) {
            return Outcome.refused(IdentificationRefusal.EXCLUSION_UNKNOWN);
        }
        if (!exclusion.get().withdraw(desk.nextId(), desk.current().person().value(), command.reasons().strip(),
                desk.current().recordedAt())) {
            return Outcome.refused(IdentificationRefusal.WITHDRAWN_BY_YOU);
        }
        tasks.withdrawn(subject, exclusion.get());
        desk.tell(new EvidenceRecorded(new CaseId(subject.id()), null, command.reasons().strip()));
        return Outcome.done(exclusion.get().id());
    }
}
