package org.athar.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.athar.kernel.Outcome;
import org.athar.kernel.Refusal;
import org.athar.kernel.Subject;
import org.athar.security.access.OnceOnly;
import org.athar.security.event.StaffChanged;
import org.athar.security.fault.AccessDenied;
import org.athar.security.fault.Fault;
import org.athar.workbench.AtTheWorkbench;
import org.athar.workbench.Colleague;
import org.athar.workbench.Desk;
import org.athar.workbench.Workbench;
import org.junit.jupiter.api.Test;

/** A program that does not know whether its command arrived sends it again: one effect, one answer. */
@AtTheWorkbench
class ProgramThatAsksAgainTest {

    private static final Workbench BENCH = Workbench.here();
    private static final Desk DESK = BENCH.find(Desk.class);
    private static final OnceOnly ONCE = BENCH.find(OnceOnly.class);
    private static final String DIGEST = "ab".repeat(32);

    private final String key = UUID.randomUUID().toString();
    private final AtomicInteger effects = new AtomicInteger();

    @Test
    void the_same_request_is_answered_as_the_first_time_and_has_one_effect() {
        assertEquals(Outcome.done("answer 1"), asked(Colleague.ADMINISTRATOR, DIGEST, this::effect));
        assertEquals(Outcome.done("answer 1"), asked(Colleague.ADMINISTRATOR, DIGEST, this::effect));
        assertEquals(1, effects.get());
    }

    @Test
    void another_request_under_the_same_key_is_refused_and_has_none() {
        asked(Colleague.ADMINISTRATOR, DIGEST, this::effect);
        Outcome<String> other = asked(Colleague.ADMINISTRATOR, "cd".repeat(32), this::effect);
        assertEquals(List.of(Refusal.of(SecurityRefusal.KEY_USED_BEFORE)), ((Outcome.Refused<String>) other).reasons());
        assertEquals(1, effects.get());
    }

    @Test
    void the_key_is_the_persons_own() {
        assertEquals(Outcome.done("answer 1"), answered(Colleague.COORDINATOR, () -> DESK.atReception(this::effect)));
        assertEquals(Outcome.done("answer 2"), answered(Colleague.AUDITOR, () -> DESK.atReception(this::effect)));
    }

    @Test
    void a_refusal_is_not_kept_since_it_may_be_mended() {
        Outcome<String> refused = asked(Colleague.ADMINISTRATOR, DIGEST, () -> Outcome.refused(SecurityRefusal.MISSING));
        assertEquals(List.of(Refusal.of(SecurityRefusal.MISSING)), ((Outcome.Refused<String>) refused).reasons());
        assertEquals(Outcome.done("answer 1"), asked(Colleague.ADMINISTRATOR, DIGEST, this::effect));
    }

    @Test
    void a_fault_is_not_kept_either() {
        assertThrows(Fault.class, () -> asked(Colleague.ADMINISTRATOR, DIGEST, () -> {
            throw new IllegalStateException("broken");
        }));
        assertEquals(Outcome.done("answer 1"), asked(Colleague.ADMINISTRATOR, DIGEST, this::effect));
    }

    @Test
    void who_may_not_give_the_command_is_denied_before_anything_is_said_of_the_key() {
        asked(Colleague.ADMINISTRATOR, DIGEST, this::effect);
        assertThrows(AccessDenied.class, () -> asked(Colleague.AUDITOR, DIGEST, this::effect));
    }

    @Test
    void a_command_given_without_a_key_afterwards_is_nobodys_repetition() {
        asked(Colleague.ADMINISTRATOR, DIGEST, this::effect);
        Outcome<Integer> without = Colleague.ADMINISTRATOR.call(() -> DESK.inTheOffice(this::effect));
        assertEquals(Outcome.done(2), without);
    }

    @Test
    void the_same_request_sent_eight_times_at_once_waits_for_itself() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        CyclicBarrier start = new CyclicBarrier(8);
        List<Future<Outcome<String>>> running = new ArrayList<>();
        Colleague.takeEverybodyOn();
        for (int at = 0; at < 8; at++) {
            running.add(threads.submit(() -> {
                start.await();
                return asked(Colleague.ADMINISTRATOR, DIGEST, this::effect);
            }));
        }
        for (Future<Outcome<String>> one : running) {
            assertEquals(Outcome.done("answer 1"), one.get());
        }
        threads.shutdown();
        assertEquals(1, effects.get());
    }

    private Outcome<Integer> effect() {
        BENCH.tell(new StaffChanged(new Subject("thing", UUID.randomUUID()), "done"));
        return Outcome.done(effects.incrementAndGet());
    }

    private Outcome<String> asked(Colleague person, String digest, Callable<Outcome<Integer>> work) {
        return person.call(() -> ONCE.answer(key, digest, number -> "answer " + number, command(() -> DESK.inTheOffice(work))));
    }

    private Outcome<String> answered(Colleague person, Callable<Outcome<Integer>> command) {
        return person.call(() -> ONCE.answer(key, DIGEST, number -> "answer " + number, command(command)));
    }

    private static Supplier<Outcome<Integer>> command(Callable<Outcome<Integer>> work) {
        return () -> {
            try {
                return work.call();
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        };
    }
}
