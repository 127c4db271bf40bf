package org.athar.identification.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.athar.engine.protocol.Guard;
import org.athar.engine.protocol.Role;
import org.athar.engine.protocol.Ruling;
import org.athar.engine.protocol.Stage;
import org.athar.engine.protocol.fact.Discipline;
import org.athar.engine.protocol.fact.EvidenceOutcome;
import org.athar.identification.model.board.BoardRecusal;
import org.athar.identification.model.board.IdentificationSheet;
import org.athar.identification.model.board.Mark;
import org.athar.identification.model.evidence.Contradiction;
import org.athar.identification.model.evidence.EvidenceLine;
import org.junit.jupiter.api.Test;

class TheBoardBeforeASheetTest {

    private final CaseAtWork work = new CaseAtWork();

    private static List<Guard> guards(Ruling ruling) {
        return ruling.reasons().stream().map(reason -> reason.guard()).toList();
    }

    @Test
    void decidesOnceEndorsedCheckedAndSigned() {
        assertTrue(work.signed().decide().permits());
        assertEquals(Stage.IDENTIFIED, work.subject.stage());
    }

    @Test
    void keepsTheTextThatWasSignedOnce() {
        work.signed();

        List<IdentificationSheet> kept = work.subject.proposals().get(0).sheets();
        assertEquals(1, kept.size());
        assertEquals(work.digest(), kept.get(0).digest());
        assertTrue(kept.get(0).words().contains("\"format\":\"athar-sheet/1\""));
    }

    @Test
    void startsAnewWhenTheSheetChanges() {
        work.signed();
        String before = work.digest();
        EvidenceLine line = work.candidate().record(work.line(Discipline.PROPERTY, EvidenceOutcome.POSSIBLE, null, null));
        work.sign(line, CaseAtWork.EXAMINER, Discipline.PROPERTY);

        assertNotEquals(before, work.digest());
        assertEquals(Set.of(Guard.REVIEW_ENDORSED, Guard.QUORUM_SIGNED, Guard.CHAIR_SIGNED, Guard.PROFESSIONS_SIGNED,
                Guard.DISCIPLINE_SIGNED,
                Guard.MAJORITY_FOR, Guard.QUALITY_CHECKED), Set.copyOf(guards(work.decide())));
    }

    @Test
    void isStoppedByAContradictionUntilItIsAnswered() {
        work.reconciling();
        EvidenceLine line = work.candidate().linesInForce().get(0);
        Contradiction raised = work.candidate().contradict(line, work.id(), "the age at death differs", CaseAtWork.REVIEWER,
                line.recordedAt());

        assertEquals(List.of(Guard.CONTRADICTIONS_ANSWERED), guards(work.propose()));
        work.candidate().answer(raised, work.id(), "the range of the estimate covers it", CaseAtWork.EXAMINER, line.recordedAt());
        assertTrue(work.propose().permits());
    }

    @Test
    void isNotAskedBeforeEveryLineIsSignedByItsDiscipline() {
        work.reconciling();
        EvidenceLine line = work.candidate().record(work.line(Discipline.ODONTOLOGY, EvidenceOutcome.PROBABLE, null, null));
        work.sign(line, CaseAtWork.EXAMINER, Discipline.ANTHROPOLOGY_MEDICAL);

        assertEquals(List.of(Guard.LINES_SIGNED), guards(work.propose()));
    }

    @Test
    void isNotAskedAboutADnaResultBelowTheThreshold() {
        work.complete().nominate(CaseAtWork.MISSING);
        work.sign(work.dna(5, EvidenceOutcome.ESTABLISHED), CaseAtWork.ANALYST, Discipline.DNA);
        work.take(org.athar.engine.protocol.Action.BEGIN_RECONCILIATION, work.by(CaseAtWork.COORDINATOR, Role.COORDINATOR));

        assertEquals(List.of(Guard.POSTERIOR_REACHED), guards(work.propose()));
        assertTrue(work.candidate().linesInForce().get(0).dna().orElseThrow().posterior() < 0.9995);
    }

    @Test
    void isNotReviewedByWhoProposed() {
        work.proposed();
        assertTrue(guards(work.endorse(CaseAtWork.COORDINATOR)).contains(Guard.REVIEWER_INDEPENDENT));
    }

    @Test
    void isNotReviewedByWhoSignedALine() {
        work.proposed();
        assertTrue(guards(work.endorse(CaseAtWork.ANALYST)).contains(Guard.REVIEWER_INDEPENDENT));
    }

    @Test
    void takesNoSignatureUnderAnotherText() {
        work.proposed();
        Step step = work.by(CaseAtWork.JUDGE, Role.BOARD_MEMBER);
        Mark old = new Mark(work.id(), CaseAtWork.JUDGE, "0".repeat(64), null, step.recordedAt());

        assertEquals(List.of(Guard.SHEET_UNCHANGED), guards(work.subject.vote(true, old, work.id(), step, work.around())));
        assertTrue(work.subject.proposals().get(0).votes().isEmpty());
    }

    @Test
    void doesNotCountAMemberWhoSteppedAside() {
        work.signed();
        work.subject.stepAside(new BoardRecusal(work.id(), work.subject.id(), work.sitting.id(), CaseAtWork.JUDGE, "knows the family",
                work.by(CaseAtWork.JUDGE, Role.BOARD_MEMBER).recordedAt()));

        assertEquals(Set.of(Guard.QUORUM_SIGNED, Guard.PROFESSIONS_SIGNED), Set.copyOf(guards(work.decide())));
    }

    @Test
    void readsACorrectedLineAndNotTheOldOne() {
        work.reconciling();
        EvidenceLine first = work.candidate().linesInForce().get(0);
        EvidenceLine second = work.candidate().record(work.line(Discipline.DNA, EvidenceOutcome.INSUFFICIENT, null, first.id()));

        assertEquals(List.of(second), work.candidate().linesInForce());
        assertEquals(List.of(first, second), work.candidate().lines());
        assertFalse(work.propose().permits());
    }
}
