package org.athar.audit.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.athar.audit.model.Reader;
import org.athar.audit.view.FieldChange;
import org.athar.audit.view.HistoryLine;
import org.athar.audit.view.RowState;
import org.athar.kernel.LocalizedText;
import org.athar.kernel.Subject;

/** Turns old and new rows into the values that changed, sealed where who looks may not see them. */
@ApplicationScoped
class HistoryRows {

    private static final String SELECT = """
            SELECT c.entry_id, e.recorded_at, e.occurred_on, e.operation, s.name_en, s.name_ar, s.name_ckb, e.on_behalf_of IS NOT NULL,
                   e.reason, c.table_name, c.old_row::text, c.new_row::text
            FROM change c JOIN audit_entry e ON e.id = c.entry_id LEFT JOIN staff_member s ON s.id = coalesce(e.actor_id, e.on_behalf_of)
            """;
    /** What a reader learns nothing from: keys, and who wrote the row when, which the line itself says. */
    private static final Set<String> TECHNICAL = Set.of("id", "version", "recorded_at", "recorded_by");
    /** A reference to what has no name or number of its own tells a reader nothing when a row is made. */
    private static final Pattern NAMELESS = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    @Inject
    private TrackedColumns columns;
    @Inject
    private CodeLists codeLists;

    List<HistoryLine> ofEntry(Connection connection, UUID entry, Reader who) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(SELECT + " WHERE c.entry_id = ? ORDER BY c.id")) {
            select.setObject(1, entry);
            return lines(connection, select, who);
        }
    }

    List<HistoryLine> ofRows(Connection connection, List<Subject> rows, Reader who) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(SELECT + """
                WHERE (c.table_name, c.row_id) IN (SELECT * FROM unnest(?, ?)) ORDER BY c.id""")) {
            select.setArray(1, connection.createArrayOf("text", rows.stream().map(Subject::type).toArray()));
            select.setArray(2, connection.createArrayOf("uuid", rows.stream().map(Subject::id).toArray()));
            return lines(connection, select, who);
        }
    }

    /** What each row held at a moment: its last change until then, read as if it had been made by it. */
    List<RowState> asOf(Connection connection, List<Subject> rows, Instant at, Reader who) throws SQLException {
        List<RowState> states = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement("""
                SELECT c.table_name, c.new_row::text FROM unnest(?::text[], ?::uuid[]) WITH ORDINALITY AS wanted (kind, id, place)
                CROSS JOIN LATERAL (SELECT c.table_name, c.new_row FROM change c JOIN audit_entry e ON e.id = c.entry_id
                    WHERE c.table_name = wanted.kind AND c.row_id = wanted.id AND e.recorded_at <= ? ORDER BY c.id DESC LIMIT 1) c
                ORDER BY wanted.place""")) {
            select.setArray(1, connection.createArrayOf("text", rows.stream().map(Subject::type).toArray()));
            select.setArray(2, connection.createArrayOf("uuid", rows.stream().map(Subject::id).toArray()));
            select.setObject(3, at.atOffset(ZoneOffset.UTC));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    states.add(new RowState(row.getString(1), changes(connection, row.getString(1), null, row.getString(2),
                            who.before(null, row.getString(2)))));
                }
            }
        }
        return states;
    }

    private List<HistoryLine> lines(Connection connection, PreparedStatement select, Reader who) throws SQLException {
        Map<UUID, HistoryLine> byEntry = new LinkedHashMap<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                List<FieldChange> changes = changes(connection, row.getString(10), row.getString(11), row.getString(12),
                        who.before(row.getString(11), row.getString(12)));
                HistoryLine line = line(row, changes);
                byEntry.merge(line.entryId(), line, HistoryRows::together);
            }
        }
        return List.copyOf(byEntry.values());
    }

    private static HistoryLine line(ResultSet row, List<FieldChange> changes) throws SQLException {
        LocalizedText actor = row.getString(5) == null ? null : new LocalizedText(row.getString(5), row.getString(6), row.getString(7));
        return new HistoryLine(row.getObject(1, UUID.class), row.getObject(2, OffsetDateTime.class).toInstant(), row.getString(3),
                row.getString(4), actor, row.getBoolean(8), row.getString(9), row.getString(11) == null, changes);
    }

    private static HistoryLine together(HistoryLine first, HistoryLine second) {
        List<FieldChange> changes = new ArrayList<>(first.changes());
        changes.addAll(second.changes());
        return new HistoryLine(first.entryId(), first.recordedAt(), first.occurredOn(), first.operation(), first.actor(), first.byJob(),
                first.reason(), first.created() || second.created(), List.copyOf(changes));
    }

    private List<FieldChange> changes(Connection connection, String table, String oldRow, String newRow, Reader who)
            throws SQLException {
        JsonObject old = oldRow == null ? JsonValue.EMPTY_JSON_OBJECT : parse(oldRow);
        JsonObject made = parse(newRow);
        List<FieldChange> found = new ArrayList<>();
        for (String column : new TreeSet<>(made.keySet())) {
            JsonValue was = old.getOrDefault(column, JsonValue.NULL);
            JsonValue is = made.get(column);
            if (TECHNICAL.contains(column) || was.equals(is) || isNothing(was) && isNothing(is)) {
                continue;
            }
            boolean sealed = columns.isSealed(connection, table, column, who);
            List<String> after = sealed ? List.of() : values(connection, table, column, is, who);
            if (isNothing(was) && !after.isEmpty() && after.stream().allMatch(value -> NAMELESS.matcher(value).matches())) {
                continue;
            }
            found.add(new FieldChange(table, column, codeLists.of(table, column),
                    sealed ? List.of() : values(connection, table, column, was, who), after, sealed));
        }
        return found;
    }

    private static boolean isNothing(JsonValue value) {
        return value.getValueType() == JsonValue.ValueType.NULL || value instanceof JsonArray list && list.isEmpty();
    }

    private List<String> values(Connection connection, String table, String column, JsonValue value, Reader who) throws SQLException {
        List<String> found = new ArrayList<>();
        switch (value.getValueType()) {
            case NULL -> { }
            case STRING -> found.add(columns.readable(connection, table, column, ((JsonString) value).getString(), who));
            case ARRAY -> {
                for (JsonValue item : value.asJsonArray()) {
                    found.addAll(values(connection, table, column, item, who));
                }
            }
            default -> found.add(value.toString());
        }
        return List.copyOf(found);
    }

    private static JsonObject parse(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
