-- What waits to be linked is found from where linking stands, by an index, in place of a walk through the whole trail every second.
CREATE INDEX audit_entry_by_transaction ON audit_entry (transaction_id, id);

-- Entries are linked in the order of their transactions, and only below the oldest one still open, so every entry of an older transaction
-- than that of the last linked one is linked too. This is true only where that transaction was one of this cluster: where the rows were
-- brought from another by their text, transactions are numbered anew. Then the row was not written by the transaction that it names.
CREATE FUNCTION athar_linked_until() RETURNS xid8 LANGUAGE sql STABLE AS $$
    SELECT (SELECT e.transaction_id FROM audit_entry e WHERE e.id = l.entry_id AND e.xmin = e.transaction_id::xid
        AND e.transaction_id < pg_snapshot_xmax(pg_current_snapshot()))
    FROM audit_link l ORDER BY l.number DESC LIMIT 1
$$;
COMMENT ON FUNCTION athar_linked_until() IS 'The transaction up to which every entry is linked; null where nobody knows, so that all '
    'must be looked at.';
REVOKE EXECUTE ON FUNCTION athar_linked_until() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION athar_linked_until() TO athar_app;

CREATE OR REPLACE FUNCTION athar_jobs(at timestamptz) RETURNS TABLE (job text, last timestamptz, done bigint, waiting bigint, late bigint)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT 'TRAIL', l.linked_at, coalesce(l.number, 0), w.waiting, w.late
    FROM (SELECT count(*) AS waiting, count(*) FILTER (WHERE e.recorded_at < at - interval '5 seconds') AS late FROM audit_entry e
          WHERE e.transaction_id >= coalesce(athar_linked_until(), '0') AND NOT EXISTS (SELECT FROM audit_link k WHERE k.entry_id = e.id)) w
    LEFT JOIN (SELECT number, linked_at FROM audit_link ORDER BY number DESC LIMIT 1) l ON true
    UNION ALL SELECT 'TASKS', max(done_at), count(done_at), count(*) - count(done_at),
           count(*) FILTER (WHERE done_at IS NULL AND due_on < (at AT TIME ZONE 'Asia/Baghdad')::date) FROM task
    UNION ALL SELECT 'DRAFTS', max(kept_at), count(ended_at), count(*) - count(ended_at), 0 FROM draft
    UNION ALL SELECT 'FILES', max(recorded_at), count(*), 0, 0 FROM stored_file
    UNION ALL SELECT 'SAMPLE', max(loaded_at), count(*), 0, 0 FROM sample_load
$$;
