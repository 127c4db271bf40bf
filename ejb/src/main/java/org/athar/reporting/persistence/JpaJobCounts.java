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

    /** Asked of a function: whoever keeps the servers learns how many there are, and reads none of them. */
    private static final String JOBS = "SELECT * FROM athar_jobs(cast(:now as timestamptz))";

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
