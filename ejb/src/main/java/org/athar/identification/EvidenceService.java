package org.athar.identification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.athar.engine.protocol.FactsDigest;
import org.athar.engine.protocol.Stage;
import org.athar.engine.protocol.fact.Discipline;
import org.athar.identification.command.evidence.AnswerContradictionCommand;
import org.athar.identification.command.evidence.RaiseContradictionCommand;
import org.athar.identification.command.evidence.RecordLineCommand;
import org.athar.identification.command.evidence.SignLineCommand;
import org.athar.identification.event.EvidenceRecorded;
import org.athar.identification.model.IdentificationCase;
import org.athar.identification.model.evidence.Candidate;
import org.athar.identification.model.evidence.Contradiction;
import org.athar.identification.model.evidence.EvidenceLine;
import org.athar.identification.model.evidence.LineDraft;
import org.athar.kernel.Outcome;
import org.athar.kernel.PartialDate;
import org.athar.kernel.Refusal;
import org.athar.security.access.Operation;
import org.athar.security.access.OperationName;

/** Evidence about candidates: recorded line by line, signed by its discipline, contradicted and answered in writing, never edited. */
@Stateless
@RolesAllowed("**")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class EvidenceService {

    private static final Set<Stage> OPEN_TO_EVIDENCE = EnumSet.of(Stage.CANDIDATE, Stage.RECONCILIATION, Stage.PROPOSED);

    @Inject
    private CaseDesk desk;
    @Inject
    private EvidenceDesk evidence;
    @Inject
    private CaseTasks tasks;

    /** Records a line of evidence; one that corrects another replaces it, and the other stays readable. */
    @Operation(OperationName.RECORD_EVIDENCE_LINE)
    public Outcome<UUID> record(RecordLineCommand command) {
        List<Refusal> violations = evidence.violations(command);
        if (!violations.isEmpty()) {
            return Outcome.refused(violations);
        }
        IdentificationCase subject = claimed(command.caseNumber());
        Optional<Candidate> candidate = subject.candidate(command.candidateId());
        List<Refusal> refusals = evidence.standing(subject, candidate, command);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        LineDraft draft = evidence.draft(command);
        EvidenceLine line = candidate.get().record(draft);
        tasks.recorded(subject, line);
        tell(subject, line.examinedOn(), line.reasons());
        return Outcome.done(line.id());
    }

    /** Signs a line for its discipline, over the text that the signer had before them. */
    @Operation(OperationName.SIGN_EVIDENCE_LINE)
    public Outcome<UUID> sign(SignLineCommand command) {
        IdentificationCase subject = claimed(command.caseNumber());
        Optional<EvidenceLine> found = inForce(subject, command.lineId());
        if (found.isEmpty()) {
            return Outcome.refused(IdentificationRefusal.LINE_UNKNOWN);
        }
        EvidenceLine line = found.get();
        Set<Discipline> disciplines = evidence.disciplinesOf(desk.current().person());
        List<Refusal> refusals = CaseDesk.violations()
                .add(!OPEN_TO_EVIDENCE.contains(subject.stage()), null, IdentificationRefusal.STAGE_CLOSED_TO_EVIDENCE)
                .add(line.signature().isPresent(), null, IdentificationRefusal.LINE_SIGNED)
                .add(!disciplines.contains(line.discipline()), null, IdentificationRefusal.NOT_OF_THE_DISCIPLINE, line.discipline())
                .add(!line.digest().equals(command.digest()) || !line.digest().equals(FactsDigest.sha256(line.text())), null,
                        IdentificationRefusal.TEXT_CHANGED).found();
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        subject.candidate(line.candidateId()).orElseThrow()
                .sign(line, desk.nextId(), desk.current().person().value(), disciplines, desk.current().recordedAt());
        tasks.signed(line);
        tell(subject, null, null);
        return Outcome.done(line.id());
    }

    /** Notes something about a line that does not fit; it stops a proposal until it is answered (rule I3). */
    @Operation(OperationName.RECORD_EVIDENCE_LINE)
    public Outcome<UUID> contradict(RaiseContradictionCommand command) {
        List<Refusal> violations = CaseDesk.violations().requiredText("words", command.words(), CaseDesk.TEXT).found();
        if (!violations.isEmpty()) {
            return Outcome.refused(violations);
        }
        IdentificationCase subject = claimed(command.caseNumber());
        Optional<EvidenceLine> line = inForce(subject, command.lineId());
        if (line.isEmpty()) {
            return Outcome.refused(IdentificationRefusal.LINE_UNKNOWN);
        }
        if (!OPEN_TO_EVIDENCE.contains(subject.stage())) {
            return Outcome.refused(IdentificationRefusal.STAGE_CLOSED_TO_EVIDENCE);
        }
        Contradiction raised = subject.candidate(line.get().candidateId()).orElseThrow().contradict(line.get(), desk.nextId(),
                command.words().strip(), desk.current().person().value(), desk.current().recordedAt());
        tasks.contradicted(subject, raised);
        tell(subject, null, null);
        return Outcome.done(raised.id());
    }

    /** Answers a contradiction in writing. */
    @Operation(OperationName.ANSWER_CONTRADICTION)
    public Outcome<UUID> answer(AnswerContradictionCommand command) {
        List<Refusal> violations = CaseDesk.violations().requiredText("words", command.words(), CaseDesk.TEXT).found();
        if (!violations.isEmpty()) {
            return Outcome.refused(violations);
        }
        IdentificationCase subject = claimed(command.caseNumber());
        Optional<Contradiction> found = subject.contradiction(command.contradictionId());
        if (found.isEmpty()) {
            return Outcome.refused(IdentificationRefusal.CONTRADICTION_UNKNOWN);
        }
        if (found.get().answer().isPresent()) {
            return Outcome.refused(IdentificationRefusal.CONTRADICTION_ANSWERED);
        }
        EvidenceLine line = subject.line(found.get().lineId()).orElseThrow();
        subject.candidate(line.candidateId()).orElseThrow().answer(found.get(), desk.nextId(), command.words().strip(),
                desk.current().person().value(), desk.current().recordedAt());
        tasks.answered(found.get());
        tell(subject, null, null);
        return Outcome.done(found.get().id());
    }

    private IdentificationCase claimed(String number) {
        IdentificationCase subject = desk.reachable(number);
        desk.cases().claim(subject);
        return subject;
    }

    private static Optional<EvidenceLine> inForce(IdentificationCase subject, UUID line) {
        return subject.candidates().stream().flatMap(candidate -> candidate.linesInForce().stream())
                .filter(one -> one.id().equals(line)).findFirst();
    }

    private void tell(IdentificationCase subject, PartialDate occurredOn, String reason) {
        desk.tell(new EvidenceRecorded(new CaseId(subject.id()), occurredOn, reason));
    }

    /** Whether evidence may be added at a stage. */
    static boolean openToEvidence(Stage stage) {
        return OPEN_TO_EVIDENCE.contains(stage);
    }
}
