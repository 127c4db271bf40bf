package org.athar.audit.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
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
        return session().doReturningWork(connection -> Linking.link(connection, now.truncatedTo(ChronoUnit.MICROS), most));
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
