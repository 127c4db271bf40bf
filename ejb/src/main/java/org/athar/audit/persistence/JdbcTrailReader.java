package org.athar.audit.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.athar.audit.model.Reader;
import org.athar.audit.model.TrailReader;
import org.athar.audit.view.HistoryLine;
import org.athar.audit.view.RowState;
import org.athar.audit.view.TrailFilter;
import org.athar.audit.view.TrailItem;
import org.athar.audit.view.TrailState;
import org.athar.kernel.Clocks;
import org.athar.kernel.LocalizedText;
import org.athar.kernel.Page;
import org.athar.kernel.Subject;
import org.hibernate.Session;

/** Reads the trail and the history by plain statements. */
@ApplicationScoped
public class JdbcTrailReader implements TrailReader {

    private static final String WHERE = """
            FROM audit_entry e LEFT JOIN audit_link l ON l.entry_id = e.id
            LEFT JOIN staff_member s ON s.id = coalesce(e.actor_id, e.on_behalf_of)
            WHERE (CAST(? AS uuid) IS NULL OR coalesce(e.actor_id, e.on_behalf_of) = ?) AND (CAST(? AS text) IS NULL OR e.operation = ?)
              AND (CAST(? AS text) IS NULL OR e.result = ?) AND (CAST(? AS text) IS NULL OR e.subject_type = ?)
              AND (CAST(? AS uuid) IS NULL OR e.subject_id = ?) AND (CAST(? AS timestamptz) IS NULL OR e.recorded_at >= ?)
              AND (CAST(? AS timestamptz) IS NULL OR e.recorded_at < ?)
            """;
    private static final String ITEM = """
            SELECT e.id, l.number, e.recorded_at, e.account, s.name_en, s.name_ar, s.name_ckb, e.on_behalf_of IS NOT NULL, e.operation,
                   e.result, e.subject_type, e.subject_id, e.sensitivity, e.reason, e.refusals,
                   (SELECT count(*) FROM audit_row r WHERE r.entry_id = e.id)
            """;
    private static final String AFTER_KEY = " AND (CAST(? AS timestamptz) IS NULL OR (e.recorded_at, e.id) < (?, ?))";
    private static final String STATE = """
            SELECT coalesce((SELECT max(number) FROM audit_link), 0), (SELECT head FROM audit_link ORDER BY number DESC LIMIT 1),
                   (SELECT count(*) FROM audit_entry e WHERE e.transaction_id >= (SELECT coalesce(athar_linked_until(), '0'))
                    AND NOT EXISTS (SELECT FROM audit_link l WHERE l.entry_id = e.id) AND e.recorded_at < now() - interval '5 seconds')
            """;

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private HistoryRows history;

    @Override
    public Page<TrailItem> entries(TrailFilter filter, String key, int size) {
        return session().doReturningWork(connection -> {
            List<TrailItem> rows = list(connection, filter, Key.parse(key), size + 1);
            boolean more = rows.size() > size;
            List<TrailItem> shown = more ? rows.subList(0, size) : rows;
            String next = more ? Key.of(shown.get(size - 1)).toString() : null;
            return new Page<>(shown, next, count(connection, filter));
        });
    }

    @Override
    public Optional<TrailItem> entry(UUID id) {
        return session().doReturningWork(connection -> {
            try (PreparedStatement select = connection.prepareStatement(ITEM + """
                    FROM audit_entry e LEFT JOIN audit_link l ON l.entry_id = e.id
                    LEFT JOIN staff_member s ON s.id = coalesce(e.actor_id, e.on_behalf_of) WHERE e.id = ?""")) {
                select.setObject(1, id);
                try (ResultSet row = select.executeQuery()) {
                    return row.next() ? Optional.of(item(row)) : Optional.empty();
                }
            }
        });
    }

    @Override
    public List<HistoryLine> changesOf(UUID entry, Reader who) {
        return session().doReturningWork(connection -> history.ofEntry(connection, entry, who));
    }

    @Override
    public List<HistoryLine> historyOf(List<Subject> rows, Reader who) {
        return rows.isEmpty() ? List.of() : session().doReturningWork(connection -> history.ofRows(connection, rows, who));
    }

    @Override
    public List<RowState> statesOf(List<Subject> rows, Instant at, Reader who) {
        return session().doReturningWork(connection -> history.asOf(connection, rows, at, who));
    }

    @Override
    public TrailState state() {
        return session().doReturningWork(connection -> {
            try (PreparedStatement select = connection.prepareStatement(STATE); ResultSet row = select.executeQuery()) {
                row.next();
                byte[] head = row.getBytes(2);
                return new TrailState(row.getLong(1), head == null ? "" : HexFormat.of().formatHex(head), row.getInt(3), null, 0, false);
            }
        });
    }

    private static List<TrailItem> list(Connection connection, TrailFilter filter, Key key, int size) throws SQLException {
        List<TrailItem> found = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(
                ITEM + WHERE + AFTER_KEY + " ORDER BY e.recorded_at DESC, e.id DESC LIMIT ?")) {
            int next = bind(select, filter);
            select.setObject(next++, key == null ? null : key.at());
            select.setObject(next++, key == null ? null : key.at());
            select.setObject(next++, key == null ? null : key.id());
            select.setInt(next, size);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(item(row));
                }
            }
        }
        return found;
    }

    private static int count(Connection connection, TrailFilter filter) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT count(*) FROM (SELECT 1 " + WHERE + " LIMIT ?) AS counted")) {
            select.setInt(bind(select, filter), Page.COUNT_CAP + 1);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    private static int bind(PreparedStatement select, TrailFilter filter) throws SQLException {
        int next = 1;
        Object[] values = {filter.actor(), filter.operation(), filter.result(), filter.subjectType(), filter.subjectId(),
            start(filter.from()), filter.to() == null ? null : start(filter.to().plusDays(1))};
        for (Object value : values) {
            select.setObject(next++, value);
            select.setObject(next++, value);
        }
        return next;
    }

    private static OffsetDateTime start(LocalDate day) {
        return day == null ? null : day.atStartOfDay(Clocks.HOME).toOffsetDateTime();
    }

    private static TrailItem item(ResultSet row) throws SQLException {
        LocalizedText actor = row.getString(5) == null ? null : new LocalizedText(row.getString(5), row.getString(6), row.getString(7));
        return new TrailItem(row.getObject(1, UUID.class), row.getObject(2, Long.class), instant(row, 3), row.getString(4), actor,
                row.getBoolean(8), row.getString(9), row.getString(10), row.getString(11), row.getObject(12, UUID.class),
                row.getString(13), row.getString(14), List.of((String[]) row.getArray(15).getArray()), row.getInt(16));
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private Session session() {
        return entities.unwrap(Session.class);
    }

    private record Key(OffsetDateTime at, UUID id) {

        static Key of(TrailItem item) {
            return new Key(item.recordedAt().atOffset(ZoneOffset.UTC), item.id());
        }

        static Key parse(String text) {
            if (text == null || text.isBlank()) {
                return null;
            }
            int mark = text.indexOf('_');
            return new Key(OffsetDateTime.parse(text.substring(0, mark)), UUID.fromString(text.substring(mark + 1)));
        }

        @Override
        public String toString() {
            return at + "_" + id;
        }
    }
}
