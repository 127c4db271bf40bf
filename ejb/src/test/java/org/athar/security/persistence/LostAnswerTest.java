package org.athar.security.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LostAnswerTest {

    private static Optional<String> behind(Throwable thrown) {
        return LostAnswer.behind(new IllegalStateException("wrapped", thrown));
    }

    @Test
    void a_lost_connection_a_full_disk_a_shutdown_and_a_lock_are_lost_answers() {
        for (String state : new String[] {"08006", "08001", "53100", "53300", "57P01", "57P03", "57014", "58030", "55P03", "25P03"}) {
            assertEquals(Optional.of("words"), behind(new SQLException("words\nDetail: a value", state)), state);
        }
    }

    /** As the pool of the server has it, which is not on the way to these classes. */
    private static final class ResourceException extends Exception {

        private static final long serialVersionUID = 1L;
    }

    @Test
    void a_pool_without_a_connection_to_give_is_a_lost_answer_and_says_so_without_a_state() {
        assertEquals(Optional.of("no connection"), behind(new SQLException("no connection", null, 0, new ResourceException())));
        assertEquals(Optional.empty(), behind(new SQLException("words", null, 0, new IllegalStateException())));
    }

    @Test
    void what_the_database_refuses_is_an_answer() {
        for (String state : new String[] {"23505", "42501", "40001", "22001", "P0001", "57", "", null}) {
            assertEquals(Optional.empty(), behind(new SQLException("words", state)), state);
        }
        assertEquals(Optional.empty(), LostAnswer.behind(null));
    }

    @Test
    void the_innermost_words_are_told_since_those_of_a_batch_hold_values() {
        SQLException inner = new SQLException("canceling statement due to lock timeout", "55P03");
        assertEquals(Optional.of("canceling statement due to lock timeout"),
                behind(new BatchUpdateException("Batch entry 0 insert into t values ('a value')", "55P03", new int[0], inner)));
    }

    @Test
    void what_was_lost_while_committing_stands_beside_the_cause() {
        Exception rolledBack = new Exception("could not commit");
        rolledBack.addSuppressed(new Exception("local", new SQLException("An I/O error occurred", "08006")));
        assertEquals(Optional.of("An I/O error occurred"), behind(rolledBack));
    }
}
