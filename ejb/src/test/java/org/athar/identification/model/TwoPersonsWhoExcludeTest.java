package org.athar.identification.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import org.athar.engine.protocol.Action;
import org.athar.engine.protocol.Guard;
import org.athar.engine.protocol.Role;
import org.athar.engine.protocol.Ruling;
import org.athar.engine.protocol.Stage;
import org.athar.engine.protocol.fact.CandidateOutcome;
import org.athar.engine.protocol.fact.ExclusionReason;
import org.athar.identification.model.PendingStep.Regrouping;
import org.junit.jupiter.api.Test;

class TwoPersonsWhoExcludeTest {

    private final CaseAtWork work = new CaseAtWork();

    private PendingStep asked() {
        Step step = work.by(CaseAtWork.EXAMINER, Role.INVESTIGATOR, "taller by 20 cm");
        Ruling ruling = work.subject.ask(Action.PROPOSE_EXCLUSION, Regrouping.NONE, step.saying(
                step.attempt().about(work.candidate().id()).excluding(ExclusionReason.MORPHOLOGY)), work.around());
        assertTrue(ruling.permits());
        return work.subject.pending().get(0);
    }

    private Ruling confirm(PendingStep pending, UUID person, Role role) {
        return work.subject.confirm(pending, work.by(person, role, "agreed"), work.around());
    }

    @Test
    void changeNothingUntilTheSecondConfirms() {
        work.complete().nominate(CaseAtWork.MISSING);
        asked();

        assertEquals(CandidateOutcome.OPEN, work.candidate().outcome());
        assertEquals(Stage.CANDIDATE, work.subject.stage());
    }

    @Test
    void leadBackToDataCompleteWhenNobodyElseIsAskedAbout() {
        work.complete().nominate(CaseAtWork.MISSING);

        assertTrue(confirm(asked(), CaseAtWork.COORDINATOR, Role.COORDINATOR).permits());
        assertEquals(CandidateOutcome.EXCLUDED, work.candidate().outcome());
        assertEquals(Stage.DATA_COMPLETE, work.subject.stage());
        assertEquals(Stage.DATA_COMPLETE, work.subject.foldedStage());
        assertTrue(work.subject.pending().isEmpty());
    }

    @Test
    void leaveTheCaseWithItsOtherCandidate() {
        work.complete().nominate(CaseAtWork.MISSING);
        work.nominate(CaseAtWork.OTHER_MISSING);

        confirm(asked(), CaseAtWork.COORDINATOR, Role.COORDINATOR);
        assertEquals(Stage.CANDIDATE, work.subject.stage());
    }

    @Test
    void areNotOnePersonWithTwoRoles() {
        work.complete().nominate(CaseAtWork.MISSING);

        Ruling ruling = confirm(asked(), CaseAtWork.EXAMINER, Role.COORDINATOR);
        assertEquals(List.of(Guard.SECOND_PERSON), ruling.reasons().stream().map(reason -> reason.guard()).toList());
        assertEquals(1, work.subject.pending().size());
    }

    @Test
    void leaveEverythingWhenTheSecondSaysNo() {
        work.complete().nominate(CaseAtWork.MISSING);
        PendingStep pending = asked();

        assertTrue(work.subject.decline(pending, work.by(CaseAtWork.COORDINATOR, Role.COORDINATOR, "not convincing"), work
                .around()).permits());
        assertTrue(work.subject.pending().isEmpty());
        assertEquals(CandidateOutcome.OPEN, work.candidate().outcome());
    }

    @Test
    void standInTheWayOfANewNominationUntilTwoWithdraw() {
        work.complete().nominate(CaseAtWork.MISSING);
        PendingStep pending = asked();
        confirm(pending, CaseAtWork.COORDINATOR, Role.COORDINATOR);
        Exclusion exclusion = new Exclusion(work.id(), work.subject.id(), new Exclusion.Pair(CaseAtWork.REMAINS, CaseAtWork.MISSING),
                ExclusionReason.MORPHOLOGY, "taller", new Exclusion.Persons(CaseAtWork.EXAMINER, CaseAtWork.COORDINATOR),
                pending.proposedAt());
        work.exclusions.add(exclusion);

        assertTrue(nominateAgain().reasons().stream().anyMatch(reason -> reason.guard() == Guard.NO_STANDING_EXCLUSION));
        assertTrue(exclusion.withdraw(work.id(), CaseAtWork.EXAMINER, "wrong femur", pending.proposedAt()));
        assertFalse(exclusion.withdraw(work.id(), CaseAtWork.EXAMINER, "wrong femur", pending.proposedAt()));
        assertTrue(exclusion.stands());
        exclusion.withdraw(work.id(), CaseAtWork.REVIEWER, "seen", pending.proposedAt());
        assertFalse(exclusion.stands());
        assertTrue(nominateAgain().permits());
    }

    private Ruling nominateAgain() {
        return work.subject.nominate(work.candidate(), work.by(CaseAtWork.EXAMINER, Role.INVESTIGATOR, "again"), work.around());
    }
}
