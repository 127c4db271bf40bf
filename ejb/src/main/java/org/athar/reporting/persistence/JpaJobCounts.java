package org.athar.reporting.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import org.athar.reporting.JobCounts;
import org.athar.reporting.view.JobView;

/** Counts by one statement over the tables that jobs and queues leave behind. */
@ApplicationScoped
public class JpaJobCounts implements JobCounts {

    private static final String JOBS = """
            SELECT 'TRAIL' AS job, (SELECT max(linked_at) FROM audit_link) AS last,
                   (SELECT coalesce(max(number), 0) FROM audit_link) AS done,
                   (SELECT count(*) FROM audit_entry e LEFT JOIN audit_link l ON l.entry_id = e.id WHERE l.number IS NULL) AS waiting,
                   (SELECT count(*) FROM audit_entry e LEFT JOIN audit_link l ON l.entry_id = e.id
                    WHERE l.number IS NULL AND e.recorded_at < CAST(:now AS timestamptz) - interval '5 seconds') AS late
            UNION ALL SELECT 'TASKS', max(done_at), count(done_at), count(*) - count(done_at),
                   count(*) FILTER (WHERE done_at IS NULL AND due_on < CAST(CAST(:now AS timestamptz) AS date)) FROM task
            UNION ALL SELECT 'DRAFTS', max(kept_at), count(ended_at), count(*) - count(ended_at), 0 FROM draft
            UNION ALL SELECT 'FILES', max(recorded_at), count(*), 0, 0 FROM stored_file
            UNION ALL SELECT 'SAMPLE', max(loaded_at), count(*), 0, 0 FROM sample_load""";

    @PersistenceContext
    private EntityManager entities;

    @Override
    @SuppressWarnings("unchecked")
    public List<JobView> jobs(Instant now) {
        List<Tuple> rows = entities.createNativeQuery(JOBS, Tuple.class).setParameter("now", now).getResultList();
        return rows.stream().map(row -> new JobView(JobView.Job.valueOf(row.get("job", String.class)), row.get("last", Instant.class),
                number(row, "done"), number(row, "waiting"), number(row, "late"))).toList();
    }

    private static long number(Tuple row, String name) {
        return row.get(name, Number.class).longValue();
    }
}
