package org.athar.audit.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.athar.audit.model.Reader;
import org.athar.kernel.Sensitivity;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.metamodel.mapping.EntityMappingType;
import org.hibernate.metamodel.mapping.SelectableMapping;

/**
 * What is known of tracked columns: the class of their values, the code list they belong to, the record they refer to. Read once
 * from the database's catalogue and the mapping, since both change with a release only.
 */
@ApplicationScoped
class TrackedColumns {

    private static final String CLASSES = """
            SELECT table_name, sensitivity, false FROM tracked_table
            UNION ALL SELECT table_name || '.' || column_name, sensitivity, identifying FROM tracked_column""";
    private static final String PERSON = "missing_person";
    private static final String TARGET = """
            SELECT f.relname, (SELECT a.attname FROM pg_attribute a WHERE a.attrelid = f.oid AND NOT a.attisdropped
                               AND a.attname IN ('ref', 'number', 'name_en', 'username', 'title') ORDER BY a.attnum LIMIT 1)
            FROM pg_constraint k JOIN pg_class t ON t.oid = k.conrelid JOIN pg_class f ON f.oid = k.confrelid
            JOIN pg_attribute c ON c.attrelid = t.oid AND c.attnum = k.conkey[1]
            WHERE k.contype = 'f' AND cardinality(k.conkey) = 1 AND t.relname = ? AND c.attname = ? LIMIT 1""";

    @PersistenceUnit
    private EntityManagerFactory factory;

    private final Map<String, Sensitivity> classes = new ConcurrentHashMap<>();
    private final Set<String> identifying = ConcurrentHashMap.newKeySet();
    private final Map<String, String> codeLists = new ConcurrentHashMap<>();
    private final Map<String, Target> targets = new ConcurrentHashMap<>();

    /** Whether a column's values are not for a reader: of a higher class, or naming a person to who sees pseudonyms. */
    boolean isSealed(Connection connection, String table, String column, Reader who) throws SQLException {
        if (classes.isEmpty()) {
            readClasses(connection);
        }
        Sensitivity own = classes.getOrDefault(table + "." + column, classes.getOrDefault(table, Sensitivity.S4));
        return !who.upTo().covers(own) || !who.named() && identifying.contains(table + "." + column);
    }

    /** Name of the code list's class that a column's value belongs to; null if none. */
    String codeList(String table, String column) {
        if (codeLists.isEmpty()) {
            readCodeLists();
        }
        return codeLists.get(table + "." + column);
    }

    /** A value as a person reads it: a reference by the name or number of what it refers to. */
    String readable(Connection connection, String table, String column, String value, Reader who) throws SQLException {
        if (!column.endsWith("_id") && !column.endsWith("_by")) {
            return value;
        }
        Target target = target(connection, table, column);
        if (target.label() == null) {
            return value;
        }
        String label = PERSON.equals(target.table()) && !who.named() ? "pseudonym" : target.label();
        if (identifying.contains(target.table() + "." + label) && !who.named()) {
            return value;
        }
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
        Target found = new Target(null, null);
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

    private void readClasses(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(CLASSES); ResultSet row = select.executeQuery()) {
            while (row.next()) {
                if (row.getBoolean(3)) {
                    identifying.add(row.getString(1));
                }
                classes.put(row.getString(1), Sensitivity.valueOf(row.getString(2)));
            }
        }
    }

    private void readCodeLists() {
        codeLists.put("", "");
        factory.unwrap(SessionFactoryImplementor.class).getMappingMetamodel().forEachEntityDescriptor(this::readEntity);
    }

    private void readEntity(EntityMappingType entity) {
        entity.getAttributeMappings().forEach(attribute -> {
            Class<?> type = attribute.getJavaType().getJavaTypeClass();
            if (type.isEnum() && attribute instanceof SelectableMapping column) {
                codeLists.put(column.getContainingTableExpression() + "." + column.getSelectionExpression(), type.getName());
            }
        });
    }

    private record Target(String table, String label) {
    }
}
