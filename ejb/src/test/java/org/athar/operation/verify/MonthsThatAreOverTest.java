package org.athar.operation.verify;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.athar.workbench.AtTheWorkbench;
import org.athar.workbench.Workbench;
import org.junit.jupiter.api.Test;

/** Whoever verifies is told when the tables for the months of the trail have come to their end, and not before. */
@AtTheWorkbench
class MonthsThatAreOverTest {

    @Test
    void are_told_once_an_entry_of_now_lies_in_none() throws SQLException {
        try (Connection superuser = Workbench.here().superuser(); Statement statement = superuser.createStatement()) {
            superuser.setAutoCommit(false);
            statement.execute("ALTER TABLE audit_entry DETACH PARTITION audit_entry_elsewhere");
            String entry = "INSERT INTO audit_entry_elsewhere (id, recorded_at, account, operation, result, subject_type, sensitivity) "
                    + "VALUES (%s, now(), 'late', 'READ_SELF', 'READ', 'thing', 'S1')";
            statement.execute(entry.formatted("uuidv7(interval '1 year')"));
            assertFalse(TrailParts.areMonthsOver(superuser), "a clock that was wrong");
            statement.execute(entry.formatted("uuidv7(interval '-1 minute')"));
            assertTrue(TrailParts.areMonthsOver(superuser));
            superuser.rollback();
        }
    }
}
