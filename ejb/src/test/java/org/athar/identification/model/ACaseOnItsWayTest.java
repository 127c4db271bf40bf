package org.athar.identification.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.athar.engine.protocol.Action;
import org.athar.engine.protocol.FactsDigest;
import org.athar.engine.protocol.Guard;
import org.athar.engine.protocol.Role;
import org.athar.engine.protocol.Ruling;
import org.athar.engine.protocol.Stage;
import org.athar.engine.protocol.fact.CandidateOutcome;
import org.athar.engine.protocol.fact.ExaminationFacts;
import org.athar.kernel.PartialDate;
import org.junit.jupiter.api.Test;

class ACaseOnItsWayTest {

    private final CaseAtWork work = new CaseAtWork();

    @Test
    void goesFromTheGroundToTheFamilyAndItsStageIsWhatItsEventsFoldTo() {
        work.identified().certify();
        work.tellFamily();
        work.prepareReturn(CaseAtWork.REVIEWER);
        work.release = Optional.of(new UUID(4, 4));
        work.handOver();
        work.wishes();

        assertTrue(work.close().permits());
        assertEquals(Stage.CLOSED, work.subject.stage());
        assertEquals(Stage.CLOSED, work.subject.foldedStage());
        assertEquals(CandidateOutcome.SUPPORTED, work.candidate().outcome());
        assertEquals(IntStream.rangeClosed(1, work.subject.events().size()).boxed().toList(),
                work.subject.events().stream().map(StageEvent::sequence).toList());
    }

    @Test
    void keepsWhatEachRulingLookedAtUnderItsDigest() {
        work.identified();

        for (StageEvent event : work.subject.events()) {
            assertEquals(64, event.factsDigest().length());
            assertTrue(event.facts().startsWith("{\"actor\":{\"person\":\"" + event.person() + "\""), event.facts().substring(0, 60));
        }
        assertEquals(work.subject.events().size(), work.subject.events().stream().map(StageEvent::factsDigest).distinct().count());
    }

    @Test
    void isLeftAsItWasByARefusedStep() {
        work.examination = new ExaminationFacts(3, java.util.Set.of(CaseAtWork.EXAMINER), Optional.empty());
        work.opened();
        List<StageEvent> before = work.subject.events();

        Ruling ruling = work.take(Action.COMPLETE_DATA, work.by(CaseAtWork.COORDINATOR, Role.COORDINATOR));

        assertEquals(List.of(Guard.EXAMINATION_COMPLETE, Guard.EXAMINATION_REVIEWED),
                ruling.reasons().stream().map(reason -> reason.guard()).toList());
        assertEquals(before, work.subject.events());
        assertEquals(Stage.OPENED, work.subject.stage());
    }

    @Test
    void keepsNoCandidateWhoseNominationIsRefused() {
        work.complete();
        work.persons.remove(CaseAtWork.MISSING);

        assertFalse(work.nominate(CaseAtWork.MISSING).permits());
        assertTrue(work.subject.candidates().isEmpty());
    }

    @Test
    void keepsNoCertificateThatComesTooEarly() {
        work.signed();

        assertFalse(work.certify().permits());
        assertTrue(work.subject.certificate().isEmpty());
    }

    @Test
    void isDueWhenItsFirstOpenCandidateIs() {
        work.complete().nominate(CaseAtWork.MISSING);
        assertEquals(Optional.of(LocalDate.parse("2026-06-01")), work.subject.dueOn());

        Step step = work.by(CaseAtWork.COORDINATOR, Role.COORDINATOR, "waits for the laboratory");
        work.take(Action.SUSPEND, step.saying(step.attempt().reviewedOn(LocalDate.parse("2026-04-15"))));
        assertEquals(Optional.of(LocalDate.parse("2026-04-15")), work.subject.dueOn());

        work.take(Action.RESUME, work.by(CaseAtWork.COORDINATOR, Role.COORDINATOR, "the laboratory answered"));
        assertEquals(Optional.of(LocalDate.parse("2026-06-01")), work.subject.dueOn());
        assertEquals(Stage.CANDIDATE, work.subject.stage());
    }

    @Test
    void resumesByAnEventThatRefersToTheSuspension() {
        work.opened();
        Step step = work.by(CaseAtWork.COORDINATOR, Role.COORDINATOR, "waits");
        work.take(Action.SUSPEND, step.saying(step.attempt().reviewedOn(LocalDate.parse("2026-04-15"))));
        work.take(Action.RESUME, work.by(CaseAtWork.COORDINATOR, Role.COORDINATOR, "goes on"));

        List<StageEvent> events = work.subject.events();
        assertEquals(Optional.of(events.get(1).id()), events.get(2).refersTo());
        assertEquals(Stage.OPENED, work.subject.foldedStage());
    }

    @Test
    void showsAStepRecordedYearsLaterAsLate() {
        Step now = work.by(CaseAtWork.COORDINATOR, Role.COORDINATOR);
        Step late = new Step(now.id(), now.person(), now.roles(), PartialDate.parse("2021-06"), "minute 7 of 2021", now.recordedAt(),
                now.attempt());

        assertTrue(work.take(Action.OPEN, late).permits());
        StageEvent event = work.subject.events().get(0);
        assertTrue(event.late());
        assertEquals("minute 7 of 2021", event.occurredSource());
        assertEquals(FactsDigest.text(event.step()), FactsDigest.text(work.subject.steps().get(0)));
    }

    @Test
    void asksAgainAfterItIsReopenedAndForgetsNothing() {
        work.identified().certify();
        Step ask = work.by(CaseAtWork.COORDINATOR, Role.COORDINATOR, "a court orders it");
        work.subject.ask(Action.PROPOSE_REOPENING, PendingStep.Regrouping.NONE,
                ask.saying(ask.attempt().reopening(org.athar.engine.protocol.fact.ReopenReason.COURT)), work.around());
        PendingStep pending = work.subject.pending().get(0);

        Ruling ruling = work.subject.confirm(pending, work.by(CaseAtWork.JUDGE, Role.BOARD_MEMBER, "as ordered"), work.around());

        assertTrue(ruling.permits());
        assertEquals(Stage.RECONCILIATION, work.subject.stage());
        assertEquals(Stage.RECONCILIATION, work.subject.foldedStage());
        assertEquals(CandidateOutcome.OPEN, work.candidate().outcome());
        assertTrue(work.subject.standingProposal().isEmpty());
        assertEquals(1, work.subject.proposals().size());
    }
}
