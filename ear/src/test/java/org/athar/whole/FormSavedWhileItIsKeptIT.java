package org.athar.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.athar.engine.protocol.Role;
import org.athar.harness.As;
import org.athar.harness.InsideTheServer;
import org.athar.harness.Services;
import org.athar.preparation.Cast;
import org.athar.task.DraftId;
import org.athar.task.DraftService;
import org.athar.task.DraftView;
import org.athar.task.KeepDraftCommand;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is typed is kept at the very moment in which its form is saved, or in two windows at once: nobody is told of a mishap. */
@ExtendWith(ArquillianExtension.class)
class FormSavedWhileItIsKeptIT {

    private static final int ROUNDS = 40;
    private static final As WRITER = As.person(Cast.INVESTIGATOR.username(), Role.INVESTIGATOR);

    @Deployment
    static WebArchive deployment() {
        return InsideTheServer.with(FormSavedWhileItIsKeptIT.class).addPackage(Cast.class.getPackage());
    }

    @Test
    void a_draft_kept_for_the_first_time_while_it_ends_stays_ended() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            KeepDraftCommand first = typed("/at-once/ends/" + round, "First words");
            atOnce(() -> drafts().keep(first).required(), () -> end(first.id()));
            assertEquals(List.of(), at(first.page()));
            assertTrue(WRITER.call(() -> drafts().keep(first).required()).isEmpty(), "what arrives later is not kept");
        }
    }

    @Test
    void a_draft_kept_again_while_it_ends_stays_ended() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            KeepDraftCommand first = typed("/at-once/again/" + round, "First words");
            WRITER.call(() -> drafts().keep(first).required());
            KeepDraftCommand more = new KeepDraftCommand(first.id(), first.page(), first.form(), first.initial(),
                    Map.of("title", List.of("More words")));
            atOnce(() -> drafts().keep(more).required(), () -> end(first.id()));
            assertEquals(List.of(), at(first.page()));
        }
    }

    @Test
    void of_one_form_in_two_windows_the_last_draft_stands() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            KeepDraftCommand left = typed("/at-once/windows/" + round, "Left window");
            KeepDraftCommand right = typed(left.page(), "Right window");
            atOnce(() -> drafts().keep(left).required(), () -> drafts().keep(right).required());
            assertEquals(1, at(left.page()).size());
        }
    }

    private static KeepDraftCommand typed(String page, String words) {
        return new KeepDraftCommand(new DraftId(UUID.randomUUID()), page, "form", Map.of("title", List.of("")),
                Map.of("title", List.of(words)));
    }

    private static Object end(DraftId draft) {
        drafts().end(draft);
        return draft;
    }

    private static List<DraftView> at(String page) throws Exception {
        return WRITER.call(() -> drafts().at(page));
    }

    /** Both begin at the same moment, as the same person; what breaks in one breaks the test. */
    private static void atOnce(Callable<Object> one, Callable<Object> other) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        CyclicBarrier start = new CyclicBarrier(2);
        List<Future<Object>> running = new ArrayList<>();
        for (Callable<Object> work : List.of(one, other)) {
            running.add(threads.submit(() -> WRITER.call(() -> {
                start.await(30, TimeUnit.SECONDS);
                return work.call();
            })));
        }
        threads.shutdown();
        for (Future<Object> each : running) {
            each.get(60, TimeUnit.SECONDS);
        }
    }

    private static DraftService drafts() {
        return Services.find(DraftService.class);
    }
}
