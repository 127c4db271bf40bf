package org.athar.operation.verify;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.athar.operation.verify.Finding.Kind;

/**
 * That the trail is made of the tables that Athar made it of: what there was at first, one for each month since, one for what belongs
 * to none of them; that each holds what belongs there, and that nobody comes near it under its own name.
 */
final class TrailParts {

    /** What was there before months had tables of their own. */
    private static final String FIRST = "audit_entry_at_first";
    /** For an entry that belongs to no month. */
    private static final String ELSEWHERE = "audit_entry_elsewhere";
    private static final String WHOLE = "SELECT pg_get_partkeydef(to_regclass('audit_entry')) IS NOT DISTINCT FROM 'RANGE (id)'";
    private static final String NAMED = """
            SELECT c.relname, pg_get_expr(c.relpartbound, c.oid), i.inhparent IS NOT NULL,
                c.relkind = 'r' AND c.relrowsecurity AND c.relforcerowsecurity AND NOT EXISTS (SELECT FROM pg_policy WHERE polrelid = c.oid)
                AND NOT EXISTS (SELECT FROM aclexplode(c.relacl) WHERE grantee = 0 OR grantee = to_regrole('athar_app'))
                AND NOT EXISTS (SELECT FROM pg_attribute a, aclexplode(a.attacl) WHERE a.attrelid = c.oid
                    AND (grantee = 0 OR grantee = to_regrole('athar_app')))
            FROM pg_class c LEFT JOIN pg_inherits i ON i.inhrelid = c.oid AND i.inhparent = to_regclass('audit_entry')
            WHERE c.relnamespace = 'public'::regnamespace AND c.relkind NOT IN ('i', 'I') AND c.relname ~ '^audit_entry_'
                OR i.inhrelid = c.oid
            ORDER BY c.relname""";
    private static final String CHECKED = """
            SELECT EXISTS (SELECT FROM pg_trigger WHERE tgrelid = to_regclass('change') AND tgenabled = 'O' AND pg_get_triggerdef(oid) =
                'CREATE CONSTRAINT TRIGGER change_belongs_to_an_entry AFTER INSERT OR UPDATE OF entry_id ON public.change '
                || 'DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION athar_require_entry()')""";
    private static final Pattern MONTH = Pattern.compile("audit_entry_(\\d{4})_(\\d{2})");
    private static final Pattern UNTIL = Pattern.compile("FOR VALUES FROM \\(MINVALUE\\) TO \\('([0-9a-f-]{36})'\\)");

    private final Connection connection;
    private final Map<String, String> attached = new TreeMap<>();
    private final Map<YearMonth, String> months = new TreeMap<>();
    private final List<Finding> findings = new ArrayList<>();

    private TrailParts(Connection connection) {
        this.connection = connection;
    }

    /** What is wrong with them. */
    static List<Finding> lost(Connection connection) throws SQLException {
        TrailParts parts = new TrailParts(connection);
        if (!parts.is(WHOLE)) {
            parts.lost("audit_entry", "The trail is no longer one table in parts of a month each.");
        }
        if (!parts.is(CHECKED)) {
            parts.lost("change", "A change may be made without an entry of the trail: what forbids it is off, gone or another one.");
        }
        parts.readParts();
        parts.checkMonths();
        return parts.findings;
    }

    /** The tables that the trail is made of now; one with a name that Athar would not give has been found already. */
    static List<String> names(Connection connection) throws SQLException {
        TrailParts parts = new TrailParts(connection);
        parts.readParts();
        return parts.attached.keySet().stream().filter(name -> name.matches("\\w+")).toList();
    }

    /** Whether entries lie in no month's table since those that had been made were over; never before the trail had parts. */
    static boolean areMonthsOver(Connection connection) throws SQLException {
        TrailParts parts = new TrailParts(connection);
        return parts.is("SELECT to_regclass('" + ELSEWHERE + "') IS NOT NULL")
                && parts.is("SELECT EXISTS (SELECT FROM " + ELSEWHERE + " WHERE id < uuidv7())");
    }

    private void readParts() throws SQLException {
        try (Statement select = connection.createStatement(); ResultSet row = select.executeQuery(NAMED)) {
            while (row.next()) {
                String name = row.getString(1);
                if (!row.getBoolean(3)) {
                    lost(name, name + " is no longer a part of the trail.");
                    continue;
                }
                attached.put(name, Objects.toString(row.getString(2), ""));
                if (!row.getBoolean(4)) {
                    lost(name, "The part " + name + " of the trail can be reached under its own name.");
                }
            }
        }
    }

    private void checkMonths() throws SQLException {
        YearMonth next = endOfFirst();
        for (Map.Entry<String, String> part : attached.entrySet()) {
            Matcher month = MONTH.matcher(part.getKey());
            if (month.matches()) {
                months.put(YearMonth.of(Integer.parseInt(month.group(1)), Integer.parseInt(month.group(2))), part.getKey());
            } else if (!part.getKey().equals(FIRST) && !part.getKey().equals(ELSEWHERE)) {
                lost(part.getKey(), "The table " + part.getKey() + " was made a part of the trail by hand.");
            }
        }
        if (next == null || !"DEFAULT".equals(attached.get(ELSEWHERE))) {
            lost("audit_entry", "The trail has lost its first part, or the one for what belongs to no month.");
            return;
        }
        requireNone(FIRST, "id >= '" + firstId(next) + "'");
        requireNone(ELSEWHERE, "id < '" + firstId(next) + "'");
        for (Map.Entry<YearMonth, String> one : months.entrySet()) {
            checkMonth(one.getKey(), one.getValue(), next);
            next = one.getKey().plusMonths(1);
        }
    }

    private YearMonth endOfFirst() {
        Matcher until = UNTIL.matcher(attached.getOrDefault(FIRST, ""));
        if (!until.matches()) {
            return null;
        }
        long millis = Long.parseLong(until.group(1).replace("-", "").substring(0, 12), 16);
        YearMonth month = YearMonth.from(Instant.ofEpochMilli(millis).atZone(ZoneOffset.UTC));
        return firstId(month).equals(until.group(1)) ? month : null;
    }

    /** Months follow one another, but for one that had begun before it had a table: what is of it lies elsewhere. */
    private void checkMonth(YearMonth month, String part, YearMonth next) throws SQLException {
        String from = firstId(month);
        String to = firstId(month.plusMonths(1));
        if (!attached.get(part).equals("FOR VALUES FROM ('" + from + "') TO ('" + to + "')")) {
            lost(part, "The part " + part + " of the trail is not the month that it is called by.");
        }
        for (YearMonth missing = next; missing.isBefore(month); missing = missing.plusMonths(1)) {
            if (!is("SELECT EXISTS (SELECT FROM ONLY " + ELSEWHERE + " WHERE " + within(missing) + ")")) {
                lost("audit_entry", "The trail has lost its part of " + missing + ".");
            }
        }
        requireNone(part, "NOT (" + within(month) + ")");
        requireNone(ELSEWHERE, within(month));
    }

    private void requireNone(String part, String misplaced) throws SQLException {
        if (is("SELECT EXISTS (SELECT FROM ONLY \"" + part + "\" WHERE " + misplaced + ")")) {
            lost(part, "The part " + part + " of the trail holds entries that belong to another one.");
        }
    }

    private static String within(YearMonth month) {
        return "id >= '" + firstId(month) + "' AND id < '" + firstId(month.plusMonths(1)) + "'";
    }

    private static String firstId(YearMonth month) {
        String millis = "%012x".formatted(month.atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
        return millis.substring(0, 8) + "-" + millis.substring(8) + "-7000-8000-000000000000";
    }

    private boolean is(String question) throws SQLException {
        try (Statement select = connection.createStatement(); ResultSet row = select.executeQuery(question)) {
            return row.next() && row.getBoolean(1);
        }
    }

    private void lost(String table, String text) {
        findings.add(new Finding(Kind.TRACKING_OFF, table, null, null, text));
    }
}
