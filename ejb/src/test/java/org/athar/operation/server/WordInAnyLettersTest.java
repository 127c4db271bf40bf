package org.athar.operation.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.athar.workbench.Workbench;
import org.junit.jupiter.api.Test;

class WordInAnyLettersTest {

    private static final Workbench BENCH = Workbench.here();

    @Test
    void is_found_by_an_index() throws Exception {
        try (Connection superuser = BENCH.superuser()) {
            assertTrue(triples(superuser, "صبيحة") > 0);
            assertTrue(triples(superuser, "ئاسۆ") > 0);
            assertTrue(triples(superuser, "Karim") > 0);
        }
    }

    @Test
    void is_found_by_an_index_of_a_database_made_before_letters_were_known() throws Exception {
        Database made = BENCH.emptyDatabase("letters");
        try (Connection superuser = BENCH.superuser(made); Statement statement = superuser.createStatement()) {
            statement.execute("CREATE EXTENSION pg_trgm");
            statement.execute("UPDATE pg_database SET datctype = 'C' WHERE datname = 'letters'");
        }
        try (Connection superuser = BENCH.superuser(made)) {
            assertEquals(0, triples(superuser, "صبيحة"));
        }
        BENCH.emptyDatabase("letters");
        try (Connection superuser = BENCH.superuser(made)) {
            assertTrue(triples(superuser, "صبيحة") > 0);
        }
    }

    private static int triples(Connection connection, String word) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT cardinality(show_trgm('" + word + "'))")) {
            row.next();
            return row.getInt(1);
        }
    }
}
