package org.athar.audit.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.athar.operation.server.Database;
import org.athar.workbench.AtTheWorkbench;
import org.athar.workbench.Workbench;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rows that one statement writes: each has its own change and digest, or none of them is written. */
@AtTheWorkbench
class RowsOfOneStatementTest {

    private static final String PEOPLE = "INSERT INTO staff_member (id, version, name_en, institution, profession, active_from) ";
    private static final String HERE = "entry_id = current_setting('athar.entry')::uuid";
    private static final String SAID = "SELECT count(*) FROM change c JOIN audit_row r ON r.change_id = c.id AND r.entry_id = c.entry_id "
            + "AND r.table_name = c.table_name AND r.row_id = c.row_id "
            + "AND r.digest = sha256(convert_to(c.salt::text || c.new_row::text, 'UTF8')) WHERE c." + HERE;
    private static Database database;
    private Connection connection;

    @BeforeAll
    static void anEmptyTrail() {
        database = Workbench.here().emptyDatabase("one_statement");
        Flyway.configure().dataSource(database.url(), Database.OWNER, database.ownerPassword()).locations("classpath:db/migration")
                .outOfOrder(true).load().migrate();
    }

    @BeforeEach
    void begin() throws SQLException {
        connection = DriverManager.getConnection(database.url(), Database.OWNER, database.ownerPassword());
        connection.setAutoCommit(false);
    }

    @AfterEach
    void undo() throws SQLException {
        connection.rollback();
        connection.close();
    }

    @Test
    void have_each_their_change_and_digest_in_their_order() throws SQLException {
        acting();
        run(PEOPLE + "SELECT uuidv7(), 0, 'Person ' || n, 'Office', 'doctor', current_date FROM generate_series(1, 300) n");
        assertEquals(List.of("300"), read(SAID + " AND c.old_row IS NULL"));
        assertEquals(List.of("300"), read("SELECT count(*) FROM change c JOIN staff_member m ON m.id = c.row_id "
                + "WHERE c.new_row::text = to_jsonb(m)::text AND c." + HERE));
        assertEquals(List.of("t"), read("SELECT array_agg(new_row ->> 'name_en' ORDER BY id) "
                + "= (SELECT array_agg('Person ' || n) FROM generate_series(1, 300) n) FROM change WHERE " + HERE));
        assertEquals(List.of("300"), read("SELECT count(DISTINCT salt) FROM change WHERE " + HERE));
    }

    @Test
    void are_written_down_as_they_are_whatever_the_session_shows_and_the_table_once_had() throws SQLException {
        run("CREATE TABLE seeded (gone text, id uuid PRIMARY KEY, bytes bytea, at timestamptz, lost text)",
                "SELECT athar_track('seeded', 'S2')", "ALTER TABLE seeded DROP COLUMN gone, DROP COLUMN lost, ADD COLUMN more date",
                "SET LOCAL timezone = 'Asia/Baghdad'", "SET LOCAL bytea_output = 'escape'");
        acting();
        // The driver insists on its own style of dates between statements.
        run("""
                DO $$ BEGIN
                    PERFORM set_config('datestyle', 'German', true);
                    INSERT INTO seeded VALUES ('00000000-0000-7000-8000-000000000001', '\\x01', '2026-11-30 04:00:00+00', '2026-11-30');
                    PERFORM set_config('datestyle', 'ISO, MDY', true);
                END $$""");
        assertEquals(List.of("{\"at\": \"2026-11-30T04:00:00+00:00\", \"id\": \"00000000-0000-7000-8000-000000000001\", "
                + "\"more\": \"2026-11-30\", \"bytes\": \"\\\\x01\"}"), read("SELECT new_row FROM change WHERE table_name = 'seeded'"));
        assertEquals(List.of("1"), read(SAID));
        assertEquals(List.of("Asia/Baghdad"), read("SELECT current_setting('timezone')"), "the session's own");
    }

    @Test
    void are_refused_outside_an_operation_unless_there_are_none() throws SQLException {
        run(PEOPLE + "SELECT uuidv7(), 0, 'Nobody', 'Office', 'doctor', current_date WHERE false");
        SQLException refused = assertThrows(SQLException.class,
                () -> run(PEOPLE + "SELECT uuidv7(), 0, 'Person ' || n, 'Office', 'doctor', current_date FROM generate_series(1, 2) n"));
        assertEquals("42501", refused.getSQLState());
        assertTrue(refused.getMessage().contains("a change of staff_member outside an operation is not recorded"), refused::getMessage);
    }

    @Test
    void are_recorded_as_added_or_changed_where_a_statement_does_both() throws SQLException {
        acting();
        String one = "('00000000-0000-7000-8000-00000000000%d', 0, '%s', 'Office', 'doctor', current_date)";
        run(PEOPLE + "VALUES " + one.formatted(1, "before"));
        run(PEOPLE + "VALUES " + one.formatted(1, "after") + ", " + one.formatted(2, "new")
                + " ON CONFLICT (id) DO UPDATE SET name_en = excluded.name_en, version = staff_member.version + 1");
        assertEquals(List.of("3"), read(SAID));
        assertEquals(List.of("", "", "before"), read("SELECT coalesce(old_row ->> 'name_en', '') FROM change WHERE " + HERE
                + " ORDER BY 1"));
        assertEquals(List.of("after", "before", "new"), read("SELECT new_row ->> 'name_en' FROM change WHERE " + HERE
                + " ORDER BY 1"));
    }

    @Test
    void are_taken_back_when_their_entry_does_not_come() throws SQLException {
        acting();
        run(PEOPLE + "SELECT uuidv7(), 0, 'Person ' || n, 'Office', 'doctor', current_date FROM generate_series(1, 2) n");
        SQLException refused = assertThrows(SQLException.class, connection::commit);
        assertEquals("23503", refused.getSQLState());
        assertEquals(List.of("0"), read("SELECT count(*) FROM staff_member WHERE name_en LIKE 'Person %'"));
    }

    private void acting() throws SQLException {
        run("SELECT set_config('athar.entry', uuidv7()::text, true)");
    }

    private void run(String... statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String one : statements) {
                statement.execute(one);
            }
        }
    }

    private List<String> read(String query) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Statement select = connection.createStatement(); ResultSet row = select.executeQuery(query)) {
            while (row.next()) {
                found.add(row.getString(1));
            }
        }
        return found;
    }
}
