-- People count days where the work is done: a role given for today counts from midnight there, which is three hours before it is at
-- Greenwich, and nobody is refused the day that it is.

CREATE FUNCTION athar_day() RETURNS date LANGUAGE sql STABLE AS $$ SELECT (now() AT TIME ZONE 'Asia/Baghdad')::date $$;
COMMENT ON FUNCTION athar_day() IS 'The day that it is where the work is done, as Clocks has it.';
REVOKE EXECUTE ON FUNCTION athar_day() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION athar_day() TO athar_app;

CREATE OR REPLACE FUNCTION athar_held(actor uuid, signed_in text) RETURNS TABLE (role text, scope_kind text, scope_id uuid)
    LANGUAGE sql STABLE AS $$
    SELECT g.role, g.scope_kind, g.scope_id
    FROM staff_grant g JOIN staff_member m ON m.id = g.staff_member_id, LATERAL athar_day() AS today(day)
    WHERE g.staff_member_id = actor AND g.status = 'IN_FORCE' AND (g.founding OR g.decided_by IS NOT NULL)
      AND today.day BETWEEN g.valid_from AND coalesce(g.valid_until, 'infinity')
      AND today.day BETWEEN m.active_from AND coalesce(m.active_until, 'infinity') AND g.role = ANY (string_to_array(signed_in, ' '))
    UNION ALL
    SELECT 'SYSTEM', 'PROGRAMME', NULL WHERE actor IS NULL AND signed_in = 'SYSTEM'
$$;

CREATE OR REPLACE FUNCTION athar_founds() RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT count(DISTINCT g.staff_member_id) < 2 FROM staff_grant g
    WHERE g.status = 'IN_FORCE' AND g.role IN ('ADMINISTRATOR', 'DATA_PROTECTION_OFFICER')
      AND athar_day() BETWEEN g.valid_from AND coalesce(g.valid_until, 'infinity')
$$;

CREATE OR REPLACE FUNCTION athar_sign_in(account text) RETURNS TABLE (staff_id uuid, name_en text, name_ar text, name_ckb text, role text,
    scope_kind text, scope_id uuid) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT m.id, m.name_en, m.name_ar, m.name_ckb, g.role, g.scope_kind, g.scope_id
    FROM staff_account a JOIN staff_member m ON m.id = a.staff_member_id
    CROSS JOIN athar_day() AS today(now)
    LEFT JOIN staff_grant g ON g.staff_member_id = m.id AND g.status = 'IN_FORCE'
        AND today.now BETWEEN g.valid_from AND coalesce(g.valid_until, 'infinity')
        AND today.now BETWEEN m.active_from AND coalesce(m.active_until, 'infinity')
    WHERE a.username = account ORDER BY g.proposed_at, g.id
$$;

CREATE OR REPLACE FUNCTION athar_jobs(at timestamptz) RETURNS TABLE (job text, last timestamptz, done bigint, waiting bigint, late bigint)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT 'TRAIL', (SELECT max(linked_at) FROM audit_link), (SELECT coalesce(max(number), 0) FROM audit_link),
           (SELECT count(*) FROM audit_entry e LEFT JOIN audit_link l ON l.entry_id = e.id WHERE l.number IS NULL),
           (SELECT count(*) FROM audit_entry e LEFT JOIN audit_link l ON l.entry_id = e.id
            WHERE l.number IS NULL AND e.recorded_at < at - interval '5 seconds')
    UNION ALL SELECT 'TASKS', max(done_at), count(done_at), count(*) - count(done_at),
           count(*) FILTER (WHERE done_at IS NULL AND due_on < (at AT TIME ZONE 'Asia/Baghdad')::date) FROM task
    UNION ALL SELECT 'DRAFTS', max(kept_at), count(ended_at), count(*) - count(ended_at), 0 FROM draft
    UNION ALL SELECT 'FILES', max(recorded_at), count(*), 0, 0 FROM stored_file
    UNION ALL SELECT 'SAMPLE', max(loaded_at), count(*), 0, 0 FROM sample_load
$$;
