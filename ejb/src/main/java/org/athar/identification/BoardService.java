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
import org.athar.engine.protocol.Role;
import org.athar.identification.command.board.CheckQualityCommand;
import org.athar.identification.command.board.DecideCaseCommand;
import org.athar.identification.command.board.DecideCaseCommand.Decision;
import org.athar.identification.command.board.ProposeIdentificationCommand;
import org.athar.identification.command.board.ReviewProposalCommand;
import org.athar.identification.command.board.SignSheetCommand;
import org.athar.identification.command.board.StepAsideCommand;
import org.athar.identification.event.CandidateExcluded;
import org.athar.identification.event.CaseMoved;
import org.athar.identification.event.IdentificationDecided;
import org.athar.identification.event.IdentificationProposed;
import org.athar.identification.event.ProposalReviewed;
import org.athar.identification.event.QualityChecked;
import org.athar.identification.event.SheetSigned;
import org.athar.identification.model.Exclusion;
import org.athar.identification.model.IdentificationCase;
import org.athar.identification.model.Step;
import org.athar.identification.model.board.BoardRecusal;
import org.athar.identification.model.board.BoardSittings;
import org.athar.identification.model.board.Mark;
import org.athar.identification.model.board.Proposal;
import org.athar.identification.model.board.Sheet;
import org.athar.identification.model.evidence.Candidate;
import org.athar.identification.view.StepTaken;
import org.athar.kernel.Auditable;
import org.athar.kernel.Outcome;
import org.athar.kernel.Refusal;
import org.athar.kernel.Subject;
import org.athar.kernel.Texts;
import org.athar.missing.MissingFactsService;
import org.athar.missing.MissingPersonId;
import org.athar.security.ScopeKind;
import org.athar.security.access.Operation;
import org.athar.security.access.OperationName;
import org.athar.security.fault.NotFound;

/**
 * From the proposal to the decision. Whoever puts a name under something, puts it under the digest of the sheet as it was shown; a sheet
 * that changed meanwhile is refused. A number never identifies a person: the board does.
 */
@Stateless
@RolesAllowed("**")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class BoardService {

    @Inject
    private CaseDesk desk;
    @Inject
    private BoardSittings sittings;
    @Inject
    private MissingFactsService missing;

    /** Puts a candidate before the board. */
    @Operation(OperationName.PROPOSE_IDENTIFICATION)
    public Outcome<StepTaken> propose(ProposeIdentificationCommand command) {
        List<Refusal> violations = desk.rules(command.step()).required("candidateId", command.candidateId())
                .atMost("justification", command.justification(), CaseDesk.TEXT).found();
        return desk.take(command.step(), violations, (subject, step, around) -> subject.propose(new Proposal(desk.nextId(), subject.id(),
                command.candidateId(), Texts.strip(command.justification()), CaseService.reasons(step), step.person(), step.recordedAt()),
                step, around),
                (subject, step) -> new IdentificationProposed(new CaseId(subject.id()), step.occurredOn(), CaseService.reasons(step)));
    }

    /** Endorses the proposal, or returns it to reconciliation. */
    @Operation(OperationName.REVIEW_PROPOSAL)
    public Outcome<StepTaken> review(ReviewProposalCommand command) {
        List<Refusal> violations = desk.rules(command.step()).required("reasons", Texts.strip(command.step().reasons())).found();
        return desk.take(command.step(), violations,
                (subject, step, around) -> subject.review(command.endorsed(),
                        mark(step, command.sheetDigest(), CaseService.reasons(step)), step, around),
                (subject, step) -> new ProposalReviewed(new CaseId(subject.id()), command.endorsed(), step.occurredOn(),
                        CaseService.reasons(step)));
    }

    /** Notes that the file behind the sheet was checked, by somebody else than who proposed. */
    @Operation(OperationName.CHECK_QUALITY)
    public Outcome<StepTaken> checkQuality(CheckQualityCommand command) {
        List<Refusal> violations = CaseDesk.violations().requiredText("findings", command.findings(), CaseDesk.TEXT).found();
        if (!violations.isEmpty()) {
            return Outcome.refused(violations);
        }
        IdentificationCase subject = desk.reachable(command.caseNumber());
        desk.cases().claim(subject);
        Optional<Sheet> sheet = subject.sheet(desk.surroundings().of(subject));
        if (sheet.isEmpty()) {
            return Outcome.refused(IdentificationRefusal.NOTHING_PROPOSED);
        }
        if (!sheet.get().digest().equals(command.sheetDigest())) {
            return Outcome.refused(IdentificationRefusal.SHEET_UNCHANGED);
        }
        if (subject.standingProposal().filter(one -> one.proposedBy().equals(desk.current().person().value())).isPresent()) {
            return Outcome.refused(IdentificationRefusal.CHECKED_BY_PROPOSER);
        }
        subject.checkQuality(desk.current().actor().is(Role.COORDINATOR), new Mark(desk.nextId(), desk.current().person().value(),
                command.sheetDigest(), command.findings().strip(), desk.current().recordedAt()));
        desk.tell(new QualityChecked(new CaseId(subject.id()), null, command.findings().strip()));
        return Outcome.done(new StepTaken(subject.number(), subject.stage()));
    }

    /** A member of the sitting signs the sheet, or dissents with reasons. */
    @Operation(OperationName.SIGN_SHEET)
    public Outcome<StepTaken> sign(SignSheetCommand command) {
        return desk.take(command.step(), desk.rules(command.step()).found(),
                (subject, step, around) -> beforeSitting(subject).vote(command.inFavour(),
                        mark(step, command.sheetDigest(), CaseService.reasons(step)), desk.nextId(), step, around),
                (subject, step) -> new SheetSigned(new CaseId(subject.id()), command.inFavour(), step.occurredOn(),
                        CaseService.reasons(step)));
    }

    /** A member of the sitting takes no part in this case. */
    @Operation(OperationName.SIGN_SHEET)
    public Outcome<StepTaken> stepAside(StepAsideCommand command) {
        List<Refusal> violations = CaseDesk.violations().requiredText("reasons", command.reasons(), CaseDesk.TEXT).found();
        if (!violations.isEmpty()) {
            return Outcome.refused(violations);
        }
        IdentificationCase subject = beforeSitting(desk.reachable(command.caseNumber()));
        desk.cases().claim(subject);
        UUID person = desk.current().person().value();
        UUID sitting = subject.sittingId().orElseThrow();
        if (sittings.byId(sitting).filter(one -> one.seats(person)).isEmpty()) {
            return Outcome.refused(IdentificationRefusal.NOT_A_MEMBER_HERE);
        }
        if (subject.steppedAside(sitting, person)) {
            return Outcome.refused(IdentificationRefusal.STEPPED_ASIDE_ALREADY);
        }
        subject.stepAside(new BoardRecusal(desk.nextId(), subject.id(), sitting, person, command.reasons().strip(),
                desk.current().recordedAt()));
        desk.tell(new CaseMoved(new CaseId(subject.id()), null, null, command.reasons().strip()));
        return Outcome.done(new StepTaken(subject.number(), subject.stage()));
    }

    /** The chair states what the board decides. */
    @Operation(OperationName.DECIDE_CASE)
    public Outcome<StepTaken> decide(DecideCaseCommand command) {
        List<Refusal> violations = desk.rules(command.step()).required("decision", command.decision())
                .atMost("splitDeclined", command.splitDeclined(), CaseDesk.TEXT).found();
        Outcome<StepTaken> taken = desk.take(command.step(), violations, (subject, step, around) -> {
            Attempt attempt = command.sheetDigest() == null ? step.attempt() : step.attempt().overSheet(command.sheetDigest());
            Attempt typed = command.exclusionReason() == null ? attempt : attempt.excluding(command.exclusionReason());
            return beforeSitting(subject).decide(action(command.decision()), Texts.strip(command.splitDeclined()), step.saying(typed),
                    around);
        }, (subject, step) -> told(subject, step, command));
        return command.decision() != Decision.IDENTIFIED ? taken : CaseDesk.unless(taken, () -> {
            IdentificationCase subject = desk.found(command.step().caseNumber());
            return missing.identified(new MissingPersonId(CaseService.identified(subject)), CaseService.lastDate(subject));
        });
    }

    private Auditable told(IdentificationCase subject, Step step, DecideCaseCommand command) {
        CaseId id = new CaseId(subject.id());
        String reasons = CaseService.reasons(step);
        Candidate candidate = subject.events().get(subject.events().size() - 1).candidateId().flatMap(subject::candidate).orElseThrow();
        return switch (command.decision()) {
            case IDENTIFIED -> new IdentificationDecided(id, subject.number(), candidate.missingPersonId(), subject.mainRemainsId(),
                    step.occurredOn(), reasons);
            case INCONCLUSIVE -> new CaseMoved(id, Action.DECIDE_INCONCLUSIVE, step.occurredOn(), reasons);
            case EXCLUDED -> {
                UUID proposer = subject.proposals().get(subject.proposals().size() - 1).proposedBy();
                desk.cases().add(new Exclusion(desk.nextId(), subject.id(),
                        new Exclusion.Pair(subject.mainRemainsId(), candidate.missingPersonId()), command.exclusionReason(), reasons,
                        new Exclusion.Persons(proposer, step.person()), step.recordedAt()));
                yield new CandidateExcluded(id, command.exclusionReason(), step.occurredOn(), reasons);
            }
        };
    }

    private static Action action(Decision decision) {
        return switch (decision) {
            case IDENTIFIED -> Action.DECIDE_IDENTIFIED;
            case INCONCLUSIVE -> Action.DECIDE_INCONCLUSIVE;
            case EXCLUDED -> Action.DECIDE_EXCLUDED;
        };
    }

    private Mark mark(Step step, String digest, String words) {
        return new Mark(desk.nextId(), step.person(), digest == null ? "" : digest, words, step.recordedAt());
    }

    /** A member acts on cases before a sitting of theirs alone. */
    private IdentificationCase beforeSitting(IdentificationCase subject) {
        if (!desk.current().scope().everywhere()
                && subject.sittingId().filter(desk.current().scope().of(ScopeKind.SITTING)::contains).isEmpty()) {
            throw NotFound.outOfReach(new Subject(CaseDesk.CASE, subject.id()));
        }
        return subject;
    }
}
