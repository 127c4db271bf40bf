package org.athar.audit.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import org.athar.audit.model.Reader;
import org.athar.kernel.Sensitivity;
import org.athar.workbench.AtTheWorkbench;
import org.athar.workbench.Workbench;
import org.junit.jupiter.api.Test;

/** Which columns of a history are sealed for whom, as the database says it, asked by a reader who has asked nothing before. */
@AtTheWorkbench
class ClassesOfAHistoryTest {

    private static final Reader LOW = new Reader(Sensitivity.S1, true, Set.of());
    private static final Reader MIDDLE = new Reader(Sensitivity.S2, true, Set.of());
    private static final Reader NAMED = new Reader(Sensitivity.S3, true, Set.of());
    private static final Reader UNNAMED = new Reader(Sensitivity.S3, false, Set.of());
    private static final Reader HIGHEST = new Reader(Sensitivity.S4, true, Set.of());

    private final TrackedColumns columns = new TrackedColumns();

    @Test
    void names_are_for_those_who_are_told_names() throws SQLException {
        assertEquals("false true true", sealed("missing_person_name", "family", NAMED, UNNAMED, LOW));
        assertEquals("false false true", sealed("missing_person_name", "script", NAMED, UNNAMED, LOW));
    }

    @Test
    void what_refers_to_a_record_is_of_the_class_of_what_it_is_called_by() throws SQLException {
        assertEquals("false false", sealed("staff_grant", "staff_member_id", NAMED, LOW));
        assertEquals("true false", sealed("missing_person_name", "person_id", LOW, UNNAMED), "under the pseudonym");
        assertEquals("true false true", sealed("ante_mortem_item", "informant_id", MIDDLE, NAMED, UNNAMED), "an informant by the name");
    }

    @Test
    void what_no_class_is_known_of_is_for_the_highest_alone() throws SQLException {
        assertEquals("true false", sealed("no_such_table", "column", NAMED, HIGHEST));
    }

    @Test
    void a_reference_that_leads_nowhere_stands_as_it_is() throws SQLException {
        String nobody = UUID.randomUUID().toString();
        try (Connection superuser = Workbench.here().superuser()) {
            assertEquals(nobody, columns.readable(superuser, "staff_grant", "staff_member_id", nobody, NAMED));
            assertEquals("words", columns.readable(superuser, "staff_grant", "reason", "words", NAMED));
        }
    }

    private String sealed(String table, String column, Reader... readers) throws SQLException {
        StringBuilder found = new StringBuilder();
        try (Connection superuser = Workbench.here().superuser()) {
            for (Reader who : readers) {
                found.append(columns.isSealed(superuser, table, column, who)).append(' ');
            }
        }
        return found.toString().strip();
    }
}
