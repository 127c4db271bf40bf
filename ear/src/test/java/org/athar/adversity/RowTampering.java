package org.athar.adversity;

import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Changes of records that are under history, without any of their history. */
final class RowTampering {

    private RowTampering() {
    }

    /** A table under history that holds something. */
    static String table(Superuser superuser, Random random) throws SQLException {
        List<String> tables = superuser.column("SELECT DISTINCT table_name FROM change ORDER BY 1");
        return tables.get(random.nextInt(tables.size()));
    }

    static UUID row(Superuser superuser, String table, Random random) throws SQLException {
        List<String> rows = superuser.column("SELECT id FROM \"" + table + "\" ORDER BY id");
        return UUID.fromString(rows.get(random.nextInt(rows.size())));
    }

    static String change(Superuser superuser, Random random) throws SQLException {
        String table = table(superuser, random);
        return change(superuser, table, row(superuser, table, random), random);
    }

    /** What was changed; null if the value that came up is the one that stood there. */
    static String change(Superuser superuser, String table, UUID row, Random random) throws SQLException {
        List<Column> columns = Column.of(superuser, table);
        Column column = columns.get(random.nextInt(columns.size()));
        String value = column.another(random);
        int changed = superuser.force("UPDATE \"" + table + "\" SET " + column.name() + " = " + value + " WHERE id = ? AND " + column.name()
                + " IS DISTINCT FROM (" + value + ")", row);
        return changed == 0 ? null : table + "." + column.name() + " := " + value + " of " + row;
    }

    static String delete(Superuser superuser, Random random) throws SQLException {
        String table = table(superuser, random);
        UUID row = row(superuser, table, random);
        superuser.execute("DELETE FROM \"" + table + "\" WHERE id = ?", row);
        return table + " " + row;
    }

    static String insert(Superuser superuser, Random random) throws SQLException {
        String table = table(superuser, random);
        UUID row = row(superuser, table, random);
        copy(superuser, table, "id", row, UUID.randomUUID());
        return table + " as " + row;
    }

    /** Adds a line like another one, under a key of its own. */
    static void copy(Superuser superuser, String table, String key, Object from, Object as) throws SQLException {
        superuser.force("INSERT INTO \"" + table + "\" OVERRIDING SYSTEM VALUE SELECT (jsonb_populate_record(t, jsonb_build_object('" + key
                + "', ?::text))).* FROM \"" + table + "\" t WHERE " + key + " = ?", as.toString(), from);
    }
}
