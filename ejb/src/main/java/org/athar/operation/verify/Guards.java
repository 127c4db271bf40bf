package org.athar.operation.verify;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.athar.operation.verify.Finding.Kind;

/**
 * What keeps the history in the database: the triggers of every tracked table and of the trail, and the functions behind them, as the
 * migrations that have run left them. The migrations are read from the program, not from the database.
 */
final class Guards {

    private static final String RUN = "SELECT script FROM flyway_schema_history WHERE success AND type = 'SQL' ORDER BY installed_rank";
    private static final String BODIES =
            "SELECT proname, prosrc FROM pg_proc WHERE pronamespace = 'public'::regnamespace AND prorettype = 'trigger'::regtype";
    private static final Pattern FUNCTION = Pattern.compile(
            "FUNCTION\\s+(\\w+)\\s*\\(\\)\\s+RETURNS\\s+trigger\\b[^;$]*\\bAS\\s+\\$\\$(.*?)\\$\\$", Pattern.DOTALL);
    /** Since this migration has run, the trail consists of parts. */
    private static final String PARTING = "__audit_part_trail_by_month.sql";
    /** Since this migration has run, rows that one statement adds are recorded together. */
    private static final String TOGETHER = "__audit_record_additions_together.sql";
    private static final Pattern TRACKED = Pattern.compile("SELECT athar_track\\('(\\w+)'");
    private static final String LOST_TRIGGERS = """
            WITH needed (table_name, trigger_name, words) AS (
                SELECT t, t || '_is_tracked', CASE WHEN %3$s THEN 'AFTER UPDATE ON public.' ELSE 'AFTER INSERT OR UPDATE ON public.' END
                    || quote_ident(t) || ' FOR EACH ROW EXECUTE FUNCTION athar_record_change()'
                FROM unnest(string_to_array('%1$s', ',')) t
                UNION ALL SELECT t, t || '_is_tracked_from_first', 'AFTER INSERT ON public.' || quote_ident(t)
                    || ' REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION athar_record_additions()'
                FROM unnest(string_to_array('%1$s', ',')) t WHERE %3$s
                UNION ALL SELECT t, t || '_is_kept', 'BEFORE DELETE OR TRUNCATE ON public.' || quote_ident(t)
                    || ' FOR EACH STATEMENT EXECUTE FUNCTION athar_refuse_delete()'
                FROM unnest(string_to_array('%1$s,%2$saudit_entry,audit_row,audit_link,change', ',')) t)
            SELECT n.table_name, n.trigger_name FROM needed n WHERE NOT EXISTS (SELECT FROM pg_trigger g
                WHERE g.tgrelid = to_regclass(quote_ident(n.table_name)) AND g.tgname = n.trigger_name AND g.tgenabled = 'O'
                  AND pg_get_triggerdef(g.oid) = 'CREATE TRIGGER ' || quote_ident(n.trigger_name) || ' ' || n.words) ORDER BY 1, 2""";

    private final Connection connection;
    private final Set<String> tracked = new TreeSet<>();
    private final Map<String, String> bodies = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private boolean parted;
    private boolean together;

    private Guards(Connection connection) {
        this.connection = connection;
    }

    /** What is no longer in force. */
    static List<Finding> lost(Connection connection) throws SQLException {
        Guards guards = new Guards(connection);
        guards.readMigrations();
        guards.checkTables();
        guards.checkTriggers();
        guards.checkFunctions();
        return guards.findings;
    }

    private void readMigrations() throws SQLException {
        try (Statement select = connection.createStatement(); ResultSet row = select.executeQuery(RUN)) {
            while (row.next()) {
                String migration = text(row.getString(1));
                parted |= row.getString(1).endsWith(PARTING);
                together |= row.getString(1).endsWith(TOGETHER);
                Matcher function = FUNCTION.matcher(migration);
                while (function.find()) {
                    bodies.put(function.group(1), function.group(2));
                }
                TRACKED.matcher(migration).results().forEach(found -> tracked.add(found.group(1)));
            }
        }
    }

    private String text(String script) {
        try (InputStream in = Guards.class.getResourceAsStream("/db/migration/" + script)) {
            if (in == null) {
                lost(null, "The tables were changed by " + script + ", which this version does not know.");
                return "";
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void checkTables() throws SQLException {
        Set<String> gone = new TreeSet<>(tracked);
        try (Statement select = connection.createStatement();
                ResultSet row = select.executeQuery("SELECT table_name FROM tracked_table")) {
            while (row.next()) {
                gone.remove(row.getString(1));
            }
        }
        gone.forEach(table -> lost(table, table + " is no longer in the list of tables under history."));
    }

    private void checkTriggers() throws SQLException {
        StringBuilder parts = new StringBuilder();
        if (parted) {
            findings.addAll(TrailParts.lost(connection));
            TrailParts.names(connection).forEach(part -> parts.append(part).append(','));
        }
        try (Statement select = connection.createStatement();
                ResultSet row = select.executeQuery(LOST_TRIGGERS.formatted(String.join(",", tracked), parts, together))) {
            while (row.next()) {
                lost(row.getString(1), "Changes of " + row.getString(1) + " are no longer kept as they should be: the trigger "
                        + row.getString(2) + " is off, gone or another one.");
            }
        }
    }

    private void checkFunctions() throws SQLException {
        Map<String, String> needed = new HashMap<>(bodies);
        try (Statement select = connection.createStatement(); ResultSet row = select.executeQuery(BODIES)) {
            while (row.next()) {
                String body = needed.remove(row.getString(1));
                if (body != null && !body.equals(row.getString(2))) {
                    lost(null, "The function " + row.getString(1) + " is another one than Athar put into the database.");
                }
            }
        }
    }

    private void lost(String table, String text) {
        findings.add(new Finding(Kind.TRACKING_OFF, table, null, null, text));
    }
}
