package org.athar.audit.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.athar.audit.model.Reader;
import org.athar.kernel.Sensitivity;

/**
 * What the database knows of tracked columns: the class of their values, the record they refer to. Read once, since it changes with
 * a release only.
 */
@ApplicationScoped
class TrackedColumns {

    private static final String CLASSES = """
            SELECT table_name, sensitivity, false FROM tracked_table
            UNION ALL SELECT table_name || '.' || column_name, sensitivity, identifying FROM tracked_column""";
    private static final String PERSON = "missing_person";
    private static final String TARGET = """
            SELECT f.relname, (SELECT a.attname FROM pg_attribute a WHERE a.attrelid = f.oid AND NOT a.attisdropped
                               AND a.attname IN ('ref', 'number', 'name_en', 'username', 'title', 'name', 'words', 'sha256')
                               ORDER BY a.attname IN ('name', 'words', 'sha256'), a.attnum LIMIT 1)
            FROM pg_constraint k JOIN pg_class t ON t.oid = k.conrelid JOIN pg_class f ON f.oid = k.confrelid
            JOIN pg_attribute c ON c.attrelid = t.oid AND c.attnum = k.conkey[1]
            WHERE k.contype = 'f' AND cardinality(k.conkey) = 1 AND t.relname = ? AND c.attname = ? LIMIT 1""";

    private static final Target NOWHERE = new Target(null, null);

    private volatile Classes classes;
    private final Map<String, Target> targets = new ConcurrentHashMap<>();

    /**
     * Whether a column's values are not for a reader: of a higher class, or naming a person to who sees pseudonyms; the same for what
     * a tracked record is referred to by.
     */
    boolean isSealed(Connection connection, String table, String column, Reader who) throws SQLException {
        if (isAbove(classes(connection), table, column, who)) {
            return true;
        }
        Target target = target(connection, table, column);
        return target.label() != null && classes(connection).of().containsKey(target.table())
                && isAbove(classes(connection), target.table(), labelOf(target, who), who);
    }

    private static boolean isAbove(Classes known, String table, String column, Reader who) {
        Sensitivity own = known.of().getOrDefault(table + "." + column, known.of().getOrDefault(table, Sensitivity.S4));
        return !who.upTo().covers(own) || !who.named() && known.identifying().contains(table + "." + column);
    }

    private static String labelOf(Target target, Reader who) {
        return PERSON.equals(target.table()) && !who.named() ? "pseudonym" : target.label();
    }

    /** A value as a person reads it: a reference by the name or number of what it refers to. */
    String readable(Connection connection, String table, String column, String value, Reader who) throws SQLException {
        Target target = target(connection, table, column);
        if (target.label() == null) {
            return value;
        }
        String label = labelOf(target, who);
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT \"" + label + "\"::text FROM \"" + target.table() + "\" WHERE id = ?")) {
            select.setObject(1, UUID.fromString(value));
            try (ResultSet row = select.executeQuery()) {
                return row.next() && row.getString(1) != null ? row.getString(1) : value;
            }
        }
    }

    private Target target(Connection connection, String table, String column) throws SQLException {
        Target known = targets.get(table + "." + column);
        if (known != null) {
            return known;
        }
        Target found = NOWHERE;
        try (PreparedStatement select = connection.prepareStatement(TARGET)) {
            select.setString(1, table);
            select.setString(2, column);
            try (ResultSet row = select.executeQuery()) {
                if (row.next()) {
                    found = new Target(row.getString(1), row.getString(2));
                }
            }
        }
        targets.put(table + "." + column, found);
        return found;
    }

    /** All or none: a half-read table of classes would show what it has not yet read to be sealed. */
    private Classes classes(Connection connection) throws SQLException {
        if (classes == null) {
            Map<String, Sensitivity> of = new HashMap<>();
            Set<String> identifying = new HashSet<>();
            try (PreparedStatement select = connection.prepareStatement(CLASSES); ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    if (row.getBoolean(3)) {
                        identifying.add(row.getString(1));
                    }
                    of.put(row.getString(1), Sensitivity.valueOf(row.getString(2)));
                }
            }
            classes = new Classes(Map.copyOf(of), Set.copyOf(identifying));
        }
        return classes;
    }

    private record Classes(Map<String, Sensitivity> of, Set<String> identifying) {
    }

    private record Target(String table, String label) {
    }
}
