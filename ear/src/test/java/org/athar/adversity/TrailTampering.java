package org.athar.adversity;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** Changes of the trail and of the history themselves, each by itself, and of the tables that the trail consists of, one for each month. */
final class TrailTampering {

    /** The tables of the trail, and the key of each. */
    private static final Map<String, String> KEYS = Map.of("audit_entry", "id", "change", "id", "audit_row", "change_id", "audit_link",
            "number");
    private static final List<String> TABLES = List.of("audit_entry", "change", "audit_row", "audit_link");

    /** The tables of the trail but for the last month, which may still be to come: without it the trail is what it was a month before. */
    static final String PARTS = "SELECT part FROM (SELECT inhrelid::regclass::text AS part, row_number() OVER (ORDER BY "
            + "substring(pg_get_expr(relpartbound, inhrelid) FROM 'TO (.*)') DESC NULLS LAST) AS place FROM pg_inherits "
            + "JOIN pg_class ON oid = inhrelid WHERE inhparent = 'audit_entry'::regclass) p WHERE place > 1";
    private static final List<String> OPENINGS = List.of("GRANT SELECT ON %s TO athar_app", "GRANT INSERT (id) ON %s TO PUBLIC",
            "ALTER TABLE %s DISABLE ROW LEVEL SECURITY", "ALTER TABLE %s NO FORCE ROW LEVEL SECURITY",
            "CREATE POLICY open ON %s USING (true)");

    private TrailTampering() {
    }

    private static String table(Superuser superuser, Random random) throws SQLException {
        superuser.execute("ALTER TABLE change ALTER COLUMN id DROP IDENTITY IF EXISTS");
        return TABLES.get(random.nextInt(TABLES.size()));
    }

    private static Object line(Superuser superuser, String table, Random random) throws SQLException {
        String key = KEYS.get(table);
        int count = Integer.parseInt(superuser.one("SELECT count(*) FROM " + table));
        String found = superuser.one("SELECT " + key + " FROM " + table + " ORDER BY 1 OFFSET ? LIMIT 1", random.nextInt(count));
        return table.equals("audit_entry") ? UUID.fromString(found) : Long.valueOf(found);
    }

    static String change(Superuser superuser, Random random) throws SQLException {
        String table = table(superuser, random);
        Object line = line(superuser, table, random);
        List<Column> columns = Column.of(superuser, table);
        Column column = columns.get(random.nextInt(columns.size()));
        String value = column.another(random);
        int changed = superuser.force("UPDATE " + table + " SET " + column.name() + " = " + value + " WHERE " + KEYS.get(table)
                + " = ? AND " + column.name() + " IS DISTINCT FROM (" + value + ")", line);
        return changed == 0 ? null : table + "." + column.name() + " := " + value + " of " + line;
    }

    static String delete(Superuser superuser, Random random) throws SQLException {
        String table = table(superuser, random);
        Object line = line(superuser, table, random);
        superuser.execute("DELETE FROM " + table + " WHERE " + KEYS.get(table) + " = ?", line);
        return table + " " + line;
    }

    static String insert(Superuser superuser, Random random) throws SQLException {
        String table = table(superuser, random);
        Object line = line(superuser, table, random);
        Object key = table.equals("audit_entry") ? UUID.randomUUID()
                : Long.parseLong(superuser.one("SELECT max(" + KEYS.get(table) + ") FROM " + table)) + 1;
        RowTampering.copy(superuser, table, KEYS.get(table), line, key);
        return table + " as " + line;
    }

    static String swap(Superuser superuser, Random random) throws SQLException {
        String table = table(superuser, random);
        String key = KEYS.get(table);
        Object first = line(superuser, table, random);
        Object second = line(superuser, table, random);
        List<Column> columns = Column.of(superuser, table);
        Column column = columns.get(random.nextInt(columns.size()));
        if (column.name().equals(key)) {
            return null;
        }
        int changed = superuser.force("UPDATE " + table + " t SET " + column.name() + " = o." + column.name() + " FROM " + table
                + " o WHERE t." + key + " IN (?, ?) AND o." + key + " IN (?, ?) AND t." + key + " <> o." + key + " AND t." + column.name()
                + " IS DISTINCT FROM o." + column.name(), first, second, first, second);
        return changed == 0 ? null : table + "." + column.name() + " of " + first + " and " + second;
    }

    static String detachMonth(Superuser superuser, Random random) throws SQLException {
        String part = month(superuser, random);
        release(superuser);
        superuser.execute("ALTER TABLE audit_entry DETACH PARTITION " + part);
        if (random.nextBoolean()) {
            superuser.execute("ALTER TABLE " + part + " RENAME TO something_else");
        }
        return part;
    }

    static String dropMonth(Superuser superuser, Random random) throws SQLException {
        String part = month(superuser, random);
        release(superuser);
        superuser.execute("DROP TABLE " + part);
        return part;
    }

    /** Past the check of what belongs there: a constraint that says so and was never looked at. */
    static String moveToAnotherMonth(Superuser superuser, Random random) throws SQLException {
        String part = month(superuser, random);
        String bound = superuser.one("SELECT pg_get_expr(relpartbound, oid) FROM pg_class WHERE oid = ?::regclass", part);
        String check = superuser.one("SELECT coalesce(pg_get_partition_constraintdef(?::regclass), '')", part);
        List<String> entries = superuser.column("SELECT id FROM audit_entry WHERE tableoid <> ?::regclass ORDER BY 1", part);
        if (entries.isEmpty()) {
            return null;
        }
        UUID entry = UUID.fromString(entries.get(random.nextInt(entries.size())));
        release(superuser);
        superuser.execute("CREATE TEMPORARY TABLE moved ON COMMIT DROP AS SELECT * FROM audit_entry WHERE id = ?", entry);
        superuser.execute("DELETE FROM audit_entry WHERE id = ?", entry);
        superuser.execute("ALTER TABLE audit_entry DETACH PARTITION " + part);
        superuser.execute("INSERT INTO " + part + " SELECT * FROM moved");
        superuser.execute("ALTER TABLE " + part + " ADD CHECK (" + check + ") NOT VALID");
        superuser.execute("UPDATE pg_constraint SET convalidated = true WHERE conrelid = ?::regclass", part);
        superuser.execute("ALTER TABLE audit_entry ATTACH PARTITION " + part + " " + bound);
        return entry + " to " + part;
    }

    static String attachMonth(Superuser superuser, Random random) throws SQLException {
        superuser.execute("CREATE TABLE forged (LIKE audit_entry INCLUDING ALL)");
        int year = 2100 + random.nextInt(100);
        superuser.execute("INSERT INTO forged (id, recorded_at, account, operation, result, subject_type, sensitivity) "
                + "VALUES (uuidv7(?::timestamptz - now()), now(), 'huda.aljubouri', 'READ_SELF', 'READ', 'staff_member', 'S1')",
                year + "-06-01");
        superuser.execute("ALTER TABLE audit_entry ATTACH PARTITION forged FOR VALUES FROM ('" + firstId(superuser, year) + "') TO ('"
                + firstId(superuser, year + 1) + "')");
        if (random.nextBoolean()) {
            superuser.execute("ALTER TABLE forged RENAME TO audit_entry_" + year + "_01");
        }
        return "entries of " + year;
    }

    static String openMonth(Superuser superuser, Random random) throws SQLException {
        String opening = OPENINGS.get(random.nextInt(OPENINGS.size())).formatted(month(superuser, random));
        superuser.execute(opening);
        return opening;
    }

    private static String firstId(Superuser superuser, int year) throws SQLException {
        return superuser.one("SELECT athar_first_id(?::timestamptz)", year + "-01-01");
    }

    private static String month(Superuser superuser, Random random) throws SQLException {
        List<String> parts = superuser.column(PARTS + " ORDER BY 1");
        return parts.get(random.nextInt(parts.size()));
    }

    /** What refers to the trail would hold it together. */
    private static void release(Superuser superuser) throws SQLException {
        for (String drop : superuser.column("SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname) FROM "
                + "pg_constraint WHERE confrelid = 'audit_entry'::regclass AND conparentid = 0")) {
            superuser.execute(drop);
        }
    }
}
