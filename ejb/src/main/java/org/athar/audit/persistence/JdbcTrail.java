package org.athar.audit.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.athar.audit.TrailDigest;
import org.athar.audit.TrailQueries;
import org.athar.audit.model.Trail;
import org.athar.audit.model.TrailEntry;
import org.hibernate.Session;

/** The trail in PostgreSQL, by plain statements: it is appended and read, never mapped. */
@ApplicationScoped
public class JdbcTrail implements Trail {

    private static final String APPEND = """
            INSERT INTO audit_entry (id, recorded_at, account, actor_id, on_behalf_of, operation, result, subject_type, subject_id,
                                     sensitivity, reason, occurred_on, refusals)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String UNLINKED = "SELECT " + TrailQueries.ROWS + ", " + TrailQueries.FIELDS + """
            FROM audit_entry e
            WHERE e.transaction_id < pg_snapshot_xmin(pg_current_snapshot())
              AND NOT EXISTS (SELECT 1 FROM audit_link l WHERE l.entry_id = e.id)
            ORDER BY e.transaction_id, e.id LIMIT ?""";
    private static final String LAST = "SELECT number, head FROM audit_link ORDER BY number DESC LIMIT 1";
    private static final String LINK = "INSERT INTO audit_link (number, entry_id, digest, head, linked_at) VALUES (?, ?, ?, ?, ?)";
    private static final long LOCK = 0x4174686172L;

    @PersistenceContext
    private EntityManager entities;

    @Override
    public void append(List<TrailEntry> entries) {
        session().doWork(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(APPEND)) {
                for (TrailEntry entry : entries) {
                    bind(insert, entry);
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        });
    }

    @Override
    public int link(Instant now, int most) {
        return session().doReturningWork(connection -> lock(connection)
                ? linkAll(connection, now.truncatedTo(ChronoUnit.MICROS), most) : 0);
    }

    private static boolean lock(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT pg_try_advisory_xact_lock(" + LOCK + ")")) {
            row.next();
            return row.getBoolean(1);
        }
    }

    private static int linkAll(Connection connection, Instant now, int most) throws SQLException {
        List<Waiting> waiting = unlinked(connection, most);
        if (waiting.isEmpty()) {
            return 0;
        }
        long number = 0;
        byte[] head = new byte[TrailDigest.LENGTH];
        try (Statement statement = connection.createStatement(); ResultSet last = statement.executeQuery(LAST)) {
            if (last.next()) {
                number = last.getLong(1);
                head = last.getBytes(2);
            }
        }
        try (PreparedStatement insert = connection.prepareStatement(LINK)) {
            for (Waiting entry : waiting) {
                head = TrailDigest.head(head, entry.digest(), now);
                insert.setLong(1, ++number);
                insert.setObject(2, entry.id());
                insert.setBytes(3, entry.digest());
                insert.setBytes(4, head);
                insert.setObject(5, now.atOffset(ZoneOffset.UTC));
                insert.addBatch();
            }
            insert.executeBatch();
        }
        return waiting.size();
    }

    private record Waiting(UUID id, byte[] digest) {
    }

    private static List<Waiting> unlinked(Connection connection, int most) throws SQLException {
        List<Waiting> found = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(UNLINKED)) {
            select.setInt(1, most);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    String[] fields = new String[TrailQueries.FIELD_COUNT];
                    for (int column = 0; column < fields.length; column++) {
                        fields[column] = row.getString(column + 2);
                    }
                    found.add(new Waiting(UUID.fromString(fields[0]), TrailDigest.ofEntry(Arrays.asList(fields), row.getBytes(1))));
                }
            }
        }
        return found;
    }

    private static void bind(PreparedStatement insert, TrailEntry entry) throws SQLException {
        insert.setObject(1, entry.id());
        insert.setObject(2, entry.recordedAt().atOffset(ZoneOffset.UTC));
        insert.setString(3, entry.account());
        insert.setObject(4, entry.actorId());
        insert.setObject(5, entry.onBehalfOf());
        insert.setString(6, entry.operation());
        insert.setString(7, entry.result().name());
        insert.setString(8, entry.subjectType());
        insert.setObject(9, entry.subjectId());
        insert.setString(10, entry.sensitivity().name());
        insert.setString(11, entry.reason());
        insert.setString(12, entry.occurredOn());
        insert.setArray(13, insert.getConnection().createArrayOf("text", entry.refusals().toArray()));
    }

    private Session session() {
        return entities.unwrap(Session.class);
    }
}
