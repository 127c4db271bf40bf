package org.athar.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.athar.custody.CustodyEventType;
import org.athar.custody.CustodyMoment;
import org.athar.custody.CustodyService;
import org.athar.custody.command.RecordEventCommand;
import org.athar.custody.view.CustodyEventView;
import org.athar.custody.view.CustodyItemView;
import org.athar.engine.protocol.Action;
import org.athar.engine.protocol.Role;
import org.athar.engine.protocol.fact.Discipline;
import org.athar.engine.protocol.fact.EvidenceOutcome;
import org.athar.examination.ExaminationId;
import org.athar.examination.ExaminationService;
import org.athar.harness.As;
import org.athar.harness.InsideTheServer;
import org.athar.harness.Services;
import org.athar.identification.command.StepCommand;
import org.athar.identification.command.SuspendCaseCommand;
import org.athar.identification.command.board.DecideCaseCommand;
import org.athar.identification.command.board.DecideCaseCommand.Decision;
import org.athar.identification.command.evidence.RecordLineCommand;
import org.athar.identification.view.EventView;
import org.athar.kernel.Outcome;
import org.athar.kernel.PartialDate;
import org.athar.missing.view.PersonReference;
import org.athar.preparation.Cast;
import org.athar.preparation.CaseRoom;
import org.athar.preparation.Crowd;
import org.athar.preparation.Ground;
import org.athar.preparation.Register;
import org.athar.recovery.RecoveryService;
import org.athar.recovery.code.RemainsClass;
import org.athar.recovery.command.DescribeRemainsCommand;
import org.athar.recovery.command.RemainsDescription;
import org.athar.recovery.view.RemainsView;
import org.athar.security.StaffId;
import org.athar.security.fault.StaleRecord;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Many people change the same cases and records at once. Every change that was accepted is in the history, once; every other was told
 * that it was refused or that somebody had been faster; and no two decisions about one question stand.
 */
@ExtendWith(ArquillianExtension.class)
class SixteenPeopleAtOnceIT {

    private static final int CASES = 12;
    private static final int RECORDS = 8;
    private static final int CHANGES_EACH = 12;
    private static final String PACKED = " packed";
    private static final String FASTER = "somebody was faster";

    /**
     * What came of one attempt.
     *
     * @param target which case or record
     * @param words  what was written, different each time
     * @param answer done, refused, or that somebody was faster
     */
    private record Attempt(String target, String words, String answer) {

        boolean accepted() {
            return answer.equals("done");
        }
    }

    @Deployment
    static WebArchive deployment() {
        return InsideTheServer.with(SixteenPeopleAtOnceIT.class).addPackage(Cast.class.getPackage());
    }

    @Test
    void no_change_that_was_accepted_is_lost() throws Exception {
        PersonReference person = Register.verified("Crowded", "Cases");
        List<CaseRoom> rooms = Stream.generate(() -> CaseRoom.open(Ground.examined(RemainsClass.COMPLETE_BODY)).complete()).limit(CASES)
                .toList();
        rooms.forEach(room -> room.nominate(person));
        List<String> records = Stream.generate(() -> Ground.remains(RemainsClass.COMPLETE_BODY)).limit(RECORDS).toList();
        List<Callable<List<Attempt>>> people = new ArrayList<>();
        StaffId examiner = Cast.EXAMINER.id();
        List<As> coordinators = Crowd.of(8, Role.COORDINATOR);
        coordinators.forEach(one -> people.add(() -> steps(one, rooms, coordinators.indexOf(one))));
        Crowd.of(8, Role.INVESTIGATOR).forEach(one -> people.add(() -> edits(one, rooms, records, person, examiner)));
        List<Attempt> attempts = atOnce(people).stream().flatMap(List::stream).toList();
        assertEquals(16 * CHANGES_EACH, attempts.size());
        Set<String> answers = attempts.stream().map(Attempt::answer).collect(Collectors.toSet());
        assertTrue(answers.contains("done") && answers.stream().allMatch(one -> one.equals("done") || one.equals(FASTER)
                || one.startsWith("IDN-") || one.startsWith("CUS-")), answers::toString);
        rooms.forEach(room -> assertCaseHoldsExactly(room, person, of(attempts, room.number())));
        records.forEach(number -> assertHistoryHoldsExactly(number, of(attempts, number)));
        records.forEach(number -> assertEquals(counted(of(attempts, number + PACKED).stream().map(Attempt::words).toList()),
                counted(itemOf(number).events().stream().map(CustodyEventView::note).filter(Objects::nonNull).toList()), number));
    }

    private static List<Attempt> of(List<Attempt> attempts, String target) {
        return attempts.stream().filter(one -> one.target().equals(target) && one.accepted()).toList();
    }

    /** A coordinator lets cases wait and go on. */
    private static List<Attempt> steps(As person, List<CaseRoom> rooms, int seed) throws Exception {
        Random random = new Random(seed);
        List<Attempt> attempts = new ArrayList<>();
        for (int at = 0; at < CHANGES_EACH; at++) {
            CaseRoom room = rooms.get(random.nextInt(rooms.size()));
            StepCommand words = StepCommand.today(room.number(), "Waits " + UUID.randomUUID());
            boolean suspends = random.nextBoolean();
            attempts.add(attempt(person, room.number(), words.reasons(), () -> suspends
                    ? CaseRoom.cases().suspend(new SuspendCaseCommand(words, CaseRoom.today().plusDays(30)))
                    : CaseRoom.cases().resume(words)));
        }
        return attempts;
    }

    /** An investigator records evidence in cases and describes remains anew, as they were when he or she looked. */
    private static List<Attempt> edits(As person, List<CaseRoom> rooms, List<String> records, PersonReference missing, StaffId examiner)
            throws Exception {
        List<Attempt> attempts = new ArrayList<>();
        for (int at = 0; at < CHANGES_EACH; at++) {
            String words = "Seen " + UUID.randomUUID();
            String number = records.get(at % records.size());
            if (at % 3 == 0) {
                RecordEventCommand packed = RecordEventCommand.of(itemOf(number).id(), CustodyEventType.PACK,
                        CustodyMoment.of(ZonedDateTime.now(ZoneOffset.UTC))).noting(words);
                attempts.add(attempt(person, number + PACKED, words, () -> Services.find(CustodyService.class).record(packed)));
            } else if (at % 3 == 1) {
                RemainsView seen = person.call(() -> recovery().view(number));
                RemainsDescription now = new RemainsDescription(RemainsClass.COMPLETE_BODY, 100, null, null, null, null, null, null, words);
                attempts.add(attempt(person, number, words,
                        () -> recovery().describe(new DescribeRemainsCommand(seen.id(), seen.version(), now, "Looked again"))));
            } else {
                CaseRoom room = rooms.get(at % rooms.size());
                UUID candidate = room.candidate(missing);
                attempts.add(attempt(person, room.number(), words, () -> CaseRoom.evidence().record(new RecordLineCommand(room.number(),
                        candidate, Discipline.CONTEXT, EvidenceOutcome.POSSIBLE, words, examiner, PartialDate.parse("2019-09"), null, null,
                        null, null))));
            }
        }
        return attempts;
    }

    private static <T> Attempt attempt(As person, String target, String words, Callable<Outcome<T>> work) throws Exception {
        try {
            Outcome<T> outcome = person.call(work);
            return new Attempt(target, words,
                    outcome instanceof Outcome.Refused<T> refused ? refused.reasons().get(0).code().code() : "done");
        } catch (Exception e) {
            return new Attempt(target, words, e instanceof StaleRecord ? FASTER : e.toString());
        }
    }

    /** Everybody begins at the same moment. */
    private static <T> List<T> atOnce(List<Callable<T>> people) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(people.size());
        CyclicBarrier start = new CyclicBarrier(people.size());
        List<Future<T>> running = new ArrayList<>();
        for (Callable<T> person : people) {
            running.add(threads.submit(() -> {
                start.await(30, TimeUnit.SECONDS);
                return person.call();
            }));
        }
        List<T> found = new ArrayList<>();
        for (Future<T> each : running) {
            found.add(each.get(120, TimeUnit.SECONDS));
        }
        threads.shutdownNow();
        return found;
    }

    private static void assertCaseHoldsExactly(CaseRoom room, PersonReference person, List<Attempt> accepted) {
        var view = room.seenBy(Cast.COORDINATOR);
        List<String> held = new ArrayList<>();
        view.events().stream().filter(one -> one.action() == Action.SUSPEND || one.action() == Action.RESUME).map(EventView::reasons)
                .forEach(held::add);
        view.candidate(room.candidate(person)).lines().forEach(line -> held.add(line.findings()));
        assertEquals(counted(accepted.stream().map(Attempt::words).toList()), counted(held), room.number());
        List<Integer> sequence = view.events().stream().map(EventView::sequence).toList();
        assertEquals(Stream.iterate(1, one -> one + 1).limit(sequence.size()).toList(), sequence, "no step is missing, none twice");
        for (int at = 1; at < view.events().size(); at++) {
            assertEquals(view.events().get(at - 1).to(), view.events().get(at).from(), "each step begins where the one before ended");
        }
        assertEquals(view.events().get(view.events().size() - 1).to(), view.stage());
    }

    private static void assertHistoryHoldsExactly(String number, List<Attempt> accepted) {
        String history = Cast.INVESTIGATOR.call(() -> recovery().history(number)).toString();
        accepted.forEach(one -> assertTrue(history.contains(one.words()), () -> number + " lost " + one.words()));
        long described = Cast.INVESTIGATOR.call(() -> recovery().history(number)).stream()
                .filter(line -> "Looked again".equals(line.reason())).count();
        assertEquals(accepted.size(), described, number);
    }

    private static Map<String, Long> counted(List<String> words) {
        return words.stream().collect(Collectors.groupingBy(one -> one, TreeMap::new, Collectors.counting()));
    }

    @Test
    void of_two_decisions_about_one_case_one_stands() throws Exception {
        PersonReference person = Register.verified("Decided", "Twice");
        CaseRoom room = CaseRoom.open(Ground.examined(RemainsClass.COMPLETE_BODY)).complete().reconcile(person).propose(person)
                .beforeTheBoard().signedByAll();
        String sheet = room.sheet(Cast.CHAIR);
        List<Decision> decisions = List.of(Decision.IDENTIFIED, Decision.INCONCLUSIVE);
        List<Callable<Attempt>> chairs = decisions.stream()
                .map(decision -> (Callable<Attempt>) () -> decide(room, decision, sheet)).toList();
        List<Attempt> attempts = atOnce(chairs);
        assertEquals(1, attempts.stream().filter(Attempt::accepted).count(), attempts.toString());
        Set<Action> decided = new HashSet<>(room.seenBy(Cast.COORDINATOR).events().stream().map(EventView::action).toList());
        decided.retainAll(Set.of(Action.DECIDE_IDENTIFIED, Action.DECIDE_INCONCLUSIVE));
        assertEquals(1, decided.size(), decided.toString());
    }

    @Test
    void of_two_windows_on_one_examination_the_later_does_not_overwrite_what_it_has_not_seen() {
        String remains = Ground.remains(RemainsClass.COMPLETE_BODY);
        ExaminationId id = Ground.begin(remains);
        ExaminationService examinations = Services.find(ExaminationService.class);
        long read = Cast.EXAMINER.call(() -> examinations.view(remains, 1)).version();
        Cast.EXAMINER.done(() -> examinations.write(Ground.written(id, read, "Seen in the first window.", null)));
        assertThrows(StaleRecord.class, () -> Cast.EXAMINER.call(() -> examinations.write(
                Ground.written(id, read, "Seen in the second.", null))));
        assertTrue(Cast.EXAMINER.call(() -> examinations.view(remains, 1)).checklist().toString().contains("first window"));
    }

    @Test
    void of_two_boards_that_identify_one_person_in_two_cases_one_does() throws Exception {
        PersonReference person = Register.verified("Found", "Twice");
        List<CaseRoom> rooms = new ArrayList<>();
        for (int at = 0; at < 2; at++) {
            rooms.add(CaseRoom.open(Ground.examined(RemainsClass.COMPLETE_BODY)).complete().reconcile(person).propose(person)
                    .beforeTheBoard().signedByAll());
        }
        List<Callable<Attempt>> chairs = new ArrayList<>();
        for (CaseRoom room : rooms) {
            String sheet = room.sheet(Cast.CHAIR);
            chairs.add(() -> decide(room, Decision.IDENTIFIED, sheet));
        }
        List<Attempt> attempts = atOnce(chairs);
        assertEquals(1, attempts.stream().filter(Attempt::accepted).count(), attempts.toString());
        assertEquals(1, Collections.frequency(rooms.stream().map(room -> room.seenBy(Cast.COORDINATOR).stage().name()).toList(),
                "IDENTIFIED"), attempts.toString());
    }

    private static Attempt decide(CaseRoom room, Decision decision, String sheet) throws Exception {
        return attempt(As.person(Cast.CHAIR.username(), Role.BOARD_MEMBER), room.number(), decision.name(), () -> CaseRoom.board().decide(
                new DecideCaseCommand(StepCommand.today(room.number(), "The board has spoken"), decision, null, null, sheet)));
    }

    private static CustodyItemView itemOf(String number) {
        return Cast.INVESTIGATOR.call(() -> Services.find(CustodyService.class).view(recovery().view(number).custody().number()));
    }

    private static RecoveryService recovery() {
        return Services.find(RecoveryService.class);
    }
}
