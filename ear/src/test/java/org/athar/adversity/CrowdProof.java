package org.athar.adversity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.athar.adversity.Deed.Kind;
import org.athar.harness.Desk;
import org.athar.harness.Form;
import org.athar.harness.Program.Answer;
import org.athar.harness.Records;
import org.athar.whole.program.Haste;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Sixteen people and programs change twenty cases, the remains behind them and a site at once. Every change that was acknowledged stands,
 * once; every other was told why not. And whatever somebody does twice, by hand or because an answer was lost, has one effect.
 */
@ExtendWith(Haste.class)
class CrowdProof {

    private static final int CLIENTS = 16;
    private static final int CHANGES = Integer.getInteger("athar.crowd.changes", 500);
    private static final int CASES = 20;
    private static final int REPEATED = Integer.getInteger("athar.crowd.repeated", 200);
    private static final int BOARDS = Integer.getInteger("athar.crowd.boards", 10);
    private static final int CREATED = 201;
    private static final String HAPPENINGS = "sites/NIN-0001/happenings";

    private final Map<String, Integer> answers = Collections.synchronizedMap(new TreeMap<>());
    private final Queue<Deed> deeds = new ConcurrentLinkedQueue<>();

    @BeforeAll
    static void open() throws Exception {
        WorkDesk.open();
    }

    @Test
    void no_acknowledged_change_of_a_crowd_is_lost() throws Exception {
        Standing standing = Standing.before();
        List<String> cases = new ArrayList<>();
        List<String> remains = new ArrayList<>();
        for (int at = 0; at < CASES; at++) {
            cases.add(WorkDesk.ask(Work.OPEN_CASE, "", "").substring("done ".length()));
            remains.add(WorkDesk.ask(Work.RECORD_REMAINS, "", "").substring("done ".length()));
        }
        // One sign-in for all programs of a person: who signs in eight times in one moment is taken for somebody who guesses.
        List<SignedIn> programs = List.of(SignedIn.already("rania.alhadidi"), SignedIn.already("huda.aljubouri"));
        long begun = System.nanoTime();
        atOnce(CLIENTS, client -> {
            Random random = new Random(client);
            SignedIn program = programs.get(client % programs.size());
            for (int at = 0; at < CHANGES; at++) {
                String words = "c" + UUID.randomUUID();
                switch (at % 4) {
                    case 0 -> program(program, words);
                    case 1 -> person(Kind.CUSTODY, remains.get(random.nextInt(CASES)), words);
                    default -> person(Kind.STEP, cases.get(random.nextInt(CASES)), words);
                }
            }
        });
        System.out.printf("%d clients x %d changes on %d cases in %d s: %s%n", CLIENTS, CHANGES, CASES,
                (System.nanoTime() - begun) / 1_000_000_000, answers);
        assertEquals(CLIENTS * CHANGES, deeds.size());
        assertTrue(answers.keySet().stream().allMatch(one -> one.matches("done|stale|201|refused (IDN|CUS)-\\d+")), answers::toString);
        standing.requireWhole(deeds);
    }

    @Test
    void a_command_sent_twice_at_once_or_again_after_a_lost_answer_has_one_effect() throws Exception {
        List<String> sent = new ArrayList<>();
        SignedIn program = SignedIn.already("rania.alhadidi");
        for (int at = 0; at < REPEATED; at++) {
            String words = "c" + UUID.randomUUID();
            sent.add(words);
            List<String> told = Collections.synchronizedList(new ArrayList<>());
            atOnce(2, client -> told.add(program.post(HAPPENINGS, visit(words), words).map(Answer::body).orElse("")));
            told.add(program.post(HAPPENINGS, visit(words), words).map(Answer::body).orElse(""));
            assertEquals(1, told.stream().distinct().count(), told::toString);
        }
        Map<String, Integer> found = new TreeMap<>();
        Records.read(Kind.PROGRAM.found()).stream().filter(words -> words != null).forEach(words -> found.merge(words, 1, Integer::sum));
        sent.forEach(words -> assertEquals(1, found.get(words), words));
        System.out.printf("%d commands sent three times each: one effect each%n", REPEATED);
    }

    @Test
    void a_form_sent_twice_from_one_page_from_two_tabs_or_after_going_back_has_one_effect() throws Exception {
        try (Desk desk = Desk.of("rania.alhadidi")) {
            String twice = "Sent twice " + UUID.randomUUID();
            SomebodyBeforeAStillDatabaseIT.typed(desk).write("nameEn", twice);
            desk.page().evaluate("() => { const send = document.querySelector('form .form-foot button'); send.click(); send.click(); }");
            new Form(desk).number("NIN");
            assertEquals("1", Records.one("SELECT count(*) FROM site WHERE name_en = ?", twice));
            desk.page().goBack();
            desk.page().waitForLoadState();
            assertEquals("1", Records.one("SELECT count(*) FROM site WHERE name_en = ?", twice), "going back sends nothing");
        }
    }

    @Test
    void of_two_boards_that_decide_at_once_one_wins() throws Exception {
        for (int at = 0; at < BOARDS; at++) {
            String signed = WorkDesk.ask(Work.BEFORE_THE_BOARD, "", "c" + UUID.randomUUID()).substring("done ".length());
            List<String> told = Collections.synchronizedList(new ArrayList<>());
            atOnce(2, chair -> told.add(WorkDesk.ask(Work.DECIDE, signed, chair == 0 ? "IDENTIFIED" : "INCONCLUSIVE")));
            assertEquals(1, told.stream().filter(one -> one.startsWith("done")).count(), told::toString);
            assertEquals("1", Records.one("SELECT count(*) FROM stage_event e JOIN identification_case c ON c.id = e.case_id "
                    + "WHERE c.number = ? AND e.action IN ('DECIDE_IDENTIFIED', 'DECIDE_INCONCLUSIVE')", signed.split(" ")[0]));
        }
        System.out.printf("%d times two boards decided at once: one won each time%n", BOARDS);
    }

    private static String visit(String words) {
        return "{\"kind\": \"VISIT\", \"occurredOn\": \"2019-05\", \"description\": {\"en\": \"" + words + "\"}}";
    }

    private void program(SignedIn program, String words) {
        Answer answer = program.post(HAPPENINGS, visit(words), words).or(() -> program.post(HAPPENINGS, visit(words), words)).orElseThrow();
        note(Kind.PROGRAM, words, Integer.toString(answer.status()), answer.status() == CREATED);
    }

    private void person(Kind kind, String on, String words) {
        String answer = WorkDesk.ask(kind.work(), on, words);
        String said = answer == null ? "nothing" : answer.startsWith("done") ? "done" : answer;
        note(kind, words, said, said.equals("done"));
    }

    private void note(Kind kind, String words, String answer, boolean acknowledged) {
        answers.merge(answer, 1, Integer::sum);
        deeds.add(new Deed(kind, words, acknowledged));
    }

    private interface Client {
        void work(int number) throws Exception;
    }

    private static void atOnce(int clients, Client client) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        CyclicBarrier start = new CyclicBarrier(clients);
        List<Future<?>> running = new ArrayList<>();
        for (int at = 0; at < clients; at++) {
            int number = at;
            running.add(threads.submit(() -> {
                start.await();
                client.work(number);
                return null;
            }));
        }
        for (Future<?> one : running) {
            one.get();
        }
        threads.shutdown();
    }
}
