package org.athar.workbench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * An entry of the trail as it stands in the table.
 *
 * @param id          which
 * @param account     sign-in name
 * @param actor       the person, null for a job
 * @param onBehalfOf  for whom a job acted
 * @param operation   which operation
 * @param result      how it ended
 * @param subjectType kind of record
 * @param subject     which record
 * @param sensitivity class
 * @param reason      why
 * @param refusals    what refused
 */
public record TrailRow(UUID id, String account, UUID actor, UUID onBehalfOf, String operation, String result, String subjectType,
        UUID subject, String sensitivity, String reason, List<String> refusals) {

    /** What was entered while this was done, in its order. */
    public static List<TrailRow> during(Runnable work) {
        try (Connection superuser = Workbench.here().superuser()) {
            String before = snapshot(superuser);
            work.run();
            return since(superuser, before);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String snapshot(Connection superuser) throws SQLException {
        try (PreparedStatement select = superuser.prepareStatement("SELECT pg_current_snapshot()::text");
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getString(1);
        }
    }

    private static List<TrailRow> since(Connection superuser, String snapshot) throws SQLException {
        try (PreparedStatement select = superuser.prepareStatement("""
                SELECT id, account, actor_id, on_behalf_of, operation, result, subject_type, subject_id, sensitivity, reason, refusals
                FROM audit_entry WHERE transaction_id >= pg_snapshot_xmin(?::pg_snapshot)
                AND NOT pg_visible_in_snapshot(transaction_id, ?::pg_snapshot) ORDER BY transaction_id, id""")) {
            select.setString(1, snapshot);
            select.setString(2, snapshot);
            List<TrailRow> found = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(new TrailRow(row.getObject(1, UUID.class), row.getString(2), row.getObject(3, UUID.class),
                            row.getObject(4, UUID.class), row.getString(5), row.getString(6), row.getString(7),
                            row.getObject(8, UUID.class), row.getString(9), row.getString(10),
                            List.of((String[]) row.getArray(11).getArray())));
                }
            }
            return found;
        }
    }
}
