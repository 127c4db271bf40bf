package org.athar.adversity;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** Changes of the trail and of the history themselves, each by itself. */
final class TrailTampering {

    /** The tables of the trail, and the key of each. */
    private static final Map<String, String> KEYS = Map.of("audit_entry", "id", "change", "id", "audit_row", "change_id", "audit_link",
            "number");
    private static final List<String> TABLES = List.of("audit_entry", "change", "audit_row", "audit_link");

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
}
