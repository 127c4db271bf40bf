package org.athar.identification.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.athar.engine.protocol.Action;
import org.athar.engine.protocol.Guard;
import org.athar.engine.protocol.Role;
import org.athar.engine.protocol.Ruling;
import org.athar.engine.protocol.Stage;
import org.athar.engine.protocol.fact.CandidateOutcome;
import org.athar.engine.protocol.fact.Discipline;
import org.athar.engine.protocol.fact.EvidenceOutcome;
import org.athar.engine.protocol.fact.past.Demand;
import org.athar.engine.protocol.fact.past.PastStatus;
import org.athar.identification.model.sequel.HistoricRecord;
import org.athar.identification.model.sequel.SequelRecord.Recorded;
import org.athar.kernel.PartialDate;
import org.junit.jupiter.api.Test;

class ACaseDecidedElsewhereTest {

    private final CaseAtWork work = new CaseAtWork();

    private Ruling propose(String decidedOn, Demand... held) {
        Step step = work.by(CaseAtWork.COORDINATOR, Role.COORDINATOR, "the court burnt down");
        HistoricRecord record = new HistoricRecord(work.id(), work.subject.id(), step.id(), new HistoricRecord.Told(CaseAtWork.MISSING,
                PastStatus.CERTIFIED, PartialDate.parse(decidedOn), "letter 4", "Court of Mosul", "told by the clerk", Set.of(held)),
                new Recorded(CaseAtWork.COORDINATOR, step.recordedAt()));
        return work.subject.take(Action.PROPOSE_HISTORIC, record, step, work.around());
    }

    private Ruling confirm(UUID person) {
        return work.subject.confirm(work.subject.pending().get(0), work.by(person, Role.COORDINATOR, "read and agreed"), work.around());
    }

    private static List<Guard> unmet(Ruling ruling) {
        return ruling.reasons().stream().map(reason -> reason.guard()).toList();
    }

    @Test
    void changesNothingUntilASecondCoordinatorConfirms() {
        work.opened();

        assertTrue(propose("2012").permits());
        assertEquals(Stage.OPENED, work.subject.stage());
        assertEquals(List.of(Guard.SECOND_PERSON), unmet(confirm(CaseAtWork.COORDINATOR)));
        assertTrue(confirm(CaseAtWork.SECOND_COORDINATOR).permits());
        assertEquals(Stage.HISTORIC, work.subject.stage());
        assertEquals(Stage.HISTORIC, work.subject.foldedStage());
    }

    @Test
    void identifiesNobodyAndAsksNothingMore() {
        work.complete().nominate(CaseAtWork.MISSING);
        propose("2012");
        confirm(CaseAtWork.SECOND_COORDINATOR);

        assertEquals(CandidateOutcome.OPEN, work.candidate().outcome());
        assertEquals(Optional.empty(), work.subject.dueOn());
        assertTrue(work.subject.events().stream().noneMatch(event -> event.to().identified()));
    }

    @Test
    void listsEveryDocumentThatIsNotHeld() {
        work.opened();
        propose("2012", Demand.CERTIFICATE, Demand.RECEIPT);

        HistoricRecord told = work.subject.historic().get(0);
        assertEquals(List.of(Demand.CUSTODY, Demand.EXAMINATION_REVIEW, Demand.EVIDENCE_LINES, Demand.REVIEW,
                Demand.SHEET_AND_SIGNATURES, Demand.QUALITY_CHECK), told.gaps());
        assertEquals(List.of(Demand.CERTIFICATE, Demand.RECEIPT), told.held());
    }

    @Test
    void keepsNothingOfWhatIsRefused() {
        work.opened();

        assertEquals(List.of(Guard.DECIDED_BEFORE_THE_CASE), unmet(propose("2026-12")));
        assertEquals(List.of(Guard.GAP_LISTED), unmet(propose("2012", Demand.values())));
        assertEquals(List.of(), work.subject.historic());
        assertEquals(List.of(), work.subject.pending());
    }

    @Test
    void leavesNothingBehindWhenTheSecondDeclines() {
        work.opened();
        propose("2012");
        PendingStep pending = work.subject.pending().get(0);
        work.subject.decline(pending, work.by(CaseAtWork.SECOND_COORDINATOR, Role.COORDINATOR, "another person"), work.around());

        assertEquals(List.of(), work.subject.historic());
        assertEquals(Stage.OPENED, work.subject.stage());
        assertTrue(propose("2012").permits(), "it can be proposed better");
    }

    @Test
    void isNotConfirmedByWhoeverSignedEvidence() {
        work.complete().nominate(CaseAtWork.MISSING);
        work.sign(work.dna(8, EvidenceOutcome.ESTABLISHED), CaseAtWork.ANALYST, Discipline.DNA);
        propose("2012");

        assertEquals(List.of(Guard.CONFIRMER_SIGNED_NOTHING), unmet(confirm(CaseAtWork.ANALYST)));
    }

    @Test
    void isTakenUpWhereItStoodAndItsGapsStayListed() {
        work.complete().nominate(CaseAtWork.MISSING);
        propose("2012");
        confirm(CaseAtWork.SECOND_COORDINATOR);
        Ruling taken = work.take(Action.TAKE_UP, work.by(CaseAtWork.COORDINATOR, Role.COORDINATOR, "the minute was found"));

        assertTrue(taken.permits());
        assertEquals(Stage.CANDIDATE, work.subject.stage());
        assertEquals(work.candidate().dueOn(), work.subject.dueOn());
        assertEquals(1, work.subject.historic().size());
        StageEvent last = work.subject.events().get(work.subject.events().size() - 1);
        assertEquals(work.subject.events().stream().filter(event -> event.action() == Action.CONFIRM_HISTORIC).findFirst()
                .map(StageEvent::id), last.refersTo());
    }
}
