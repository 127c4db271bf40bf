package org.athar.whole.task;

import static org.athar.preparation.Cast.ANALYST;
import static org.athar.preparation.Cast.CHAIR;
import static org.athar.preparation.Cast.COORDINATOR;
import static org.athar.preparation.Cast.INVESTIGATOR;
import static org.athar.preparation.Cast.SECOND_COORDINATOR;
import static org.athar.preparation.CaseRoom.candidates;
import static org.athar.preparation.CaseRoom.cases;
import static org.athar.preparation.CaseRoom.evidence;
import static org.athar.preparation.CaseRoom.today;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.athar.audit.view.HistoryLine;
import org.athar.engine.protocol.fact.Discipline;
import org.athar.engine.protocol.fact.EvidenceOutcome;
import org.athar.engine.protocol.fact.ExclusionReason;
import org.athar.engine.protocol.fact.ReopenReason;
import org.athar.engine.protocol.fact.past.PastStatus;
import org.athar.harness.InsideTheServer;
import org.athar.harness.Services;
import org.athar.identification.HistoricService;
import org.athar.identification.command.ConfirmCommand;
import org.athar.identification.command.ProposeHistoricCommand;
import org.athar.identification.command.ProposeReopeningCommand;
import org.athar.identification.command.StepCommand;
import org.athar.identification.command.SuspendCaseCommand;
import org.athar.identification.command.evidence.ProposeExclusionCommand;
import org.athar.identification.command.evidence.RaiseContradictionCommand;
import org.athar.kernel.PartialDate;
import org.athar.missing.view.PersonReference;
import org.athar.preparation.CaseRoom;
import org.athar.preparation.Cast;
import org.athar.preparation.Ground;
import org.athar.preparation.Register;
import org.athar.recovery.code.RemainsClass;
import org.athar.task.TaskFilter;
import org.athar.task.TaskService;
import org.athar.task.TaskView;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A case at rest asks nobody for anything; once it goes on where it stood, it asks for what was due there, and for no more. */
@ExtendWith(ArquillianExtension.class)
class CaseAtRestIT {

    private static final String RESUME = "resume";

    @Deployment
    static WebArchive deployment() {
        return InsideTheServer.with(CaseAtRestIT.class).addPackage(Cast.class.getPackage());
    }

    @Test
    void that_was_decided_elsewhere_asks_again_once_it_is_taken_up() {
        PersonReference person = Register.verified("Rest", "Elsewhere");
        CaseRoom room = withEverythingDue(person);
        List<String> due = due(room);
        assertEquals(List.of("answer", "confirm", "follow", "signLine"), due.stream().distinct().toList());
        TaskView follow = open(INVESTIGATOR, room).filter(one -> word(one).equals("follow")).findFirst().orElseThrow();

        COORDINATOR.done(() -> historic().propose(new ProposeHistoricCommand(StepCommand.today(room.number(), "The archive burnt"),
                person.handle(), PastStatus.IDENTIFIED, PartialDate.parse("2012"), "Letter 4", "Court of Mosul", "Told by the clerk",
                Set.of())));
        SECOND_COORDINATOR.done(() -> historic().confirm(new ConfirmCommand(StepCommand.today(room.number(), "The clerk was asked"), null,
                true)));
        assertEquals(List.of(), due(room));
        HistoryLine closed = INVESTIGATOR.call(() -> tasks().history(follow.id())).get(1);
        assertEquals("CONFIRM_HISTORIC", closed.operation());
        assertEquals("The clerk was asked", closed.reason());

        COORDINATOR.done(() -> historic().takeUp(StepCommand.today(room.number(), "The minute was found")));
        assertEquals(due, due(room));
        assertEquals(follow.id(), open(INVESTIGATOR, room).filter(one -> word(one).equals("follow")).findFirst().orElseThrow().id(),
                "it is the same task, of the same person");
    }

    @Test
    void without_a_name_asks_again_once_it_is_reopened() {
        CaseRoom room = withEverythingDue(Register.verified("Rest", "Nameless")).putBefore(CaseRoom.sitting());
        List<String> due = due(room);
        room.buriedNameless(Ground.remains(RemainsClass.COMPLETE_BODY));
        assertEquals(List.of(), due(room));
        COORDINATOR.done(() -> cases().proposeReopening(new ProposeReopeningCommand(StepCommand.today(room.number(), "A list was found"),
                ReopenReason.NEW_EVIDENCE)));
        CHAIR.done(() -> cases().confirmReopening(new ConfirmCommand(StepCommand.today(room.number(), "It names him"), null, true)));
        assertEquals(Stream.concat(due.stream(), Stream.of("propose", "propose")).sorted().toList(), due(room));
    }

    @Test
    void that_waits_asks_for_nothing_but_to_be_looked_at_again() {
        CaseRoom room = withEverythingDue(Register.verified("Rest", "Suspended"));
        List<String> due = due(room);
        COORDINATOR.done(() -> cases().suspend(new SuspendCaseCommand(StepCommand.today(room.number(), "The road is closed"),
                today().plusDays(60))));
        assertEquals(List.of(RESUME), due(room).stream().distinct().toList());
        COORDINATOR.done(() -> cases().resume(StepCommand.today(room.number(), "The road is open")));
        assertEquals(due, due(room));
    }

    @Test
    void does_not_ask_again_for_what_somebody_had_done() {
        CaseRoom room = CaseRoom.open(Ground.examined(RemainsClass.COMPLETE_BODY)).complete();
        room.nominate(Register.verified("Rest", "Followed"));
        TaskView follow = open(INVESTIGATOR, room).findFirst().orElseThrow();
        INVESTIGATOR.done(() -> tasks().complete(follow.id(), "I spoke with the mother"));
        room.nominate(Register.verified("Rest", "Unfollowed"));
        COORDINATOR.done(() -> cases().suspend(new SuspendCaseCommand(StepCommand.today(room.number(), "The road is closed"),
                today().plusDays(60))));
        COORDINATOR.done(() -> cases().resume(StepCommand.today(room.number(), "The road is open")));
        assertEquals(1, open(INVESTIGATOR, room).count());
        assertTrue(INVESTIGATOR.call(() -> tasks().view(follow.id())).done());
    }

    /** A candidate to be followed up, a line to be signed, something to be answered, and an exclusion that waits for a second person. */
    private static CaseRoom withEverythingDue(PersonReference person) {
        CaseRoom room = CaseRoom.open(Ground.examined(RemainsClass.COMPLETE_BODY)).complete();
        UUID candidate = room.nominate(person);
        UUID line = ANALYST.done(() -> evidence().record(room.line(candidate, Discipline.DNA, EvidenceOutcome.POSSIBLE, ANALYST, null,
                null)));
        ANALYST.done(() -> evidence().contradict(new RaiseContradictionCommand(room.number(), line, "The age does not fit.")));
        INVESTIGATOR.done(() -> candidates().proposeExclusion(new ProposeExclusionCommand(StepCommand.today(room.number(), "Too tall"),
                candidate, ExclusionReason.MORPHOLOGY, null)));
        return room;
    }

    /** What is due about a case from those who work on it, by the last word of its sentence; once for each who sees it. */
    private static List<String> due(CaseRoom room) {
        return Stream.of(INVESTIGATOR, ANALYST, COORDINATOR, SECOND_COORDINATOR, CHAIR).flatMap(one -> open(one, room))
                .map(CaseAtRestIT::word).sorted().toList();
    }

    private static Stream<TaskView> open(Cast person, CaseRoom room) {
        return person.call(() -> tasks().list(TaskFilter.DUE, 200)).rows().stream()
                .filter(task -> task.arguments().contains(room.number()));
    }

    private static String word(TaskView task) {
        return task.textKey().substring(task.textKey().lastIndexOf('.') + 1);
    }

    private static TaskService tasks() {
        return Services.find(TaskService.class);
    }

    private static HistoricService historic() {
        return Services.find(HistoricService.class);
    }
}
