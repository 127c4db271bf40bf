-- Tasks of a role in the order in which they are shown: many are due on one day, which were sorted whole to show two hundred.
DROP INDEX task_open_by_role;
CREATE INDEX task_open_by_role ON task (role, due_on, id) WHERE done_at IS NULL;
CREATE INDEX task_done_by_time ON task (done_at) WHERE done_at IS NOT NULL;

-- What has been done and waits, as V20261128110000 and later have it; tasks are counted by their indexes, no longer by reading all of them.
CREATE OR REPLACE FUNCTION athar_jobs(at timestamptz) RETURNS TABLE (job text, last timestamptz, done bigint, waiting bigint, late bigint)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT 'TRAIL', l.linked_at, coalesce(l.number, 0), w.waiting, w.late
    FROM (SELECT count(*) AS waiting, count(*) FILTER (WHERE e.recorded_at < at - interval '5 seconds') AS late FROM audit_entry e
          WHERE e.transaction_id >= coalesce(athar_linked_until(), '0') AND NOT EXISTS (SELECT FROM audit_link k WHERE k.entry_id = e.id)) w
    LEFT JOIN (SELECT number, linked_at FROM audit_link ORDER BY number DESC LIMIT 1) l ON true
    UNION ALL SELECT 'TASKS', (SELECT max(done_at) FROM task WHERE done_at IS NOT NULL),
           (SELECT count(*) FROM task WHERE done_at IS NOT NULL), (SELECT count(*) FROM task WHERE done_at IS NULL),
           (SELECT count(*) FROM task WHERE done_at IS NULL AND due_on < (at AT TIME ZONE 'Asia/Baghdad')::date)
    UNION ALL SELECT 'DRAFTS', max(kept_at), count(ended_at), count(*) - count(ended_at), 0 FROM draft
    UNION ALL SELECT 'FILES', max(recorded_at), count(*), 0, 0 FROM stored_file
    UNION ALL SELECT 'SAMPLE', max(loaded_at), count(*), 0, 0 FROM sample_load
$$;
