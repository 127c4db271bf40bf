-- The narrow ways past the second wall. Each answers one question, with the rights of the owner, for the application alone; ADR 0015
-- names them with their reasons, and a test keeps the list.

CREATE FUNCTION athar_sign_in(account text) RETURNS TABLE (staff_id uuid, name_en text, name_ar text, name_ckb text, role text,
    scope_kind text, scope_id uuid) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT m.id, m.name_en, m.name_ar, m.name_ckb, g.role, g.scope_kind, g.scope_id
    FROM staff_account a JOIN staff_member m ON m.id = a.staff_member_id
    CROSS JOIN (SELECT (now() AT TIME ZONE 'UTC')::date AS now) today
    LEFT JOIN staff_grant g ON g.staff_member_id = m.id AND g.status = 'IN_FORCE'
        AND today.now BETWEEN g.valid_from AND coalesce(g.valid_until, 'infinity')
        AND today.now BETWEEN m.active_from AND coalesce(m.active_until, 'infinity')
    WHERE a.username = account ORDER BY g.proposed_at, g.id
$$;
COMMENT ON FUNCTION athar_sign_in(text) IS 'Who signs in under a name, with the roles in force: asked before anybody is known to act.';

CREATE FUNCTION athar_kept(kind text, handle text) RETURNS uuid
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    named text;
    one   uuid;
BEGIN
    IF athar_operation() IS NULL OR NOT EXISTS (SELECT FROM tracked_table WHERE table_name = kind) THEN
        RETURN NULL;
    END IF;
    IF pg_input_is_valid(handle, 'uuid') THEN
        EXECUTE format('SELECT id FROM %I WHERE id = $1', kind) INTO one USING handle::uuid;
        RETURN one;
    END IF;
    FOR named IN SELECT attname FROM pg_attribute WHERE attrelid = kind::regclass AND attname IN ('ref', 'number', 'pseudonym') LOOP
        EXECUTE format('SELECT id FROM %I WHERE %I = $1', kind, named) INTO one USING handle;
        EXIT WHEN one IS NOT NULL;
    END LOOP;
    RETURN one;
END
$$;
COMMENT ON FUNCTION athar_kept(text, text) IS 'The id of a record that was asked for and not shown, for the trail: never for an answer.';

CREATE FUNCTION athar_restricted() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    WITH sealed AS (SELECT person_id FROM data_request WHERE state = 'GRANTED')
    SELECT person_id FROM sealed
    UNION SELECT c.id FROM consent c JOIN sealed s ON s.person_id = c.person_id
    UNION SELECT r.id FROM relative r JOIN sealed s ON s.person_id = r.person_id
    UNION SELECT i.id FROM informant i JOIN sealed s ON s.person_id = i.person_id
$$;
COMMENT ON FUNCTION athar_restricted() IS
    'Ids whose data is kept and no longer used: whoever cannot read the request is bound by it all the same.';

CREATE FUNCTION athar_persons_of(document uuid) RETURNS SETOF uuid
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT c.missing_person_id FROM candidate c WHERE c.outcome <> 'EXCLUDED'
        AND (EXISTS (SELECT FROM death_certificate d WHERE d.case_id = c.case_id AND d.document_id = document)
             OR EXISTS (SELECT FROM remains_keeping k WHERE k.case_id = c.case_id AND k.written_wish = document))
$$;
COMMENT ON FUNCTION athar_persons_of(uuid) IS 'Whom a paper of a case concerns: a restriction of one of them closes it.';

CREATE FUNCTION athar_papers_of(person uuid) RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT d.document_id FROM death_certificate d JOIN candidate c ON c.case_id = d.case_id
        WHERE c.missing_person_id = person AND c.outcome <> 'EXCLUDED'
    UNION SELECT k.written_wish FROM remains_keeping k JOIN candidate c ON c.case_id = k.case_id
        WHERE c.missing_person_id = person AND c.outcome <> 'EXCLUDED' AND k.written_wish IS NOT NULL
$$;
COMMENT ON FUNCTION athar_papers_of(uuid) IS
    'Papers of cases that concern a person, as ids: who watches over a restriction opens them one by one.';

CREATE FUNCTION athar_scopes() RETURNS TABLE (kind text, id uuid, handle text) LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path = public, pg_temp AS $$
    SELECT 'SITE', id, ref FROM site
    UNION ALL SELECT 'INCIDENT', id, ref FROM incident
    UNION ALL SELECT 'OFFICE', id, code FROM liaison_office
    UNION ALL SELECT 'SITTING', id, ref FROM board_sitting
$$;
COMMENT ON FUNCTION athar_scopes() IS
    'Number and id of what a role can be confined to; an administrator names them and sees nothing else of them.';

CREATE FUNCTION athar_jobs(at timestamptz) RETURNS TABLE (job text, last timestamptz, done bigint, waiting bigint, late bigint)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT 'TRAIL', (SELECT max(linked_at) FROM audit_link), (SELECT coalesce(max(number), 0) FROM audit_link),
           (SELECT count(*) FROM audit_entry e LEFT JOIN audit_link l ON l.entry_id = e.id WHERE l.number IS NULL),
           (SELECT count(*) FROM audit_entry e LEFT JOIN audit_link l ON l.entry_id = e.id
            WHERE l.number IS NULL AND e.recorded_at < at - interval '5 seconds')
    UNION ALL SELECT 'TASKS', max(done_at), count(done_at), count(*) - count(done_at),
           count(*) FILTER (WHERE done_at IS NULL AND due_on < at::date) FROM task
    UNION ALL SELECT 'DRAFTS', max(kept_at), count(ended_at), count(*) - count(ended_at), 0 FROM draft
    UNION ALL SELECT 'FILES', max(recorded_at), count(*), 0, 0 FROM stored_file
    UNION ALL SELECT 'SAMPLE', max(loaded_at), count(*), 0, 0 FROM sample_load
$$;
COMMENT ON FUNCTION athar_jobs(timestamptz) IS
    'How much has been done and waits: numbers for who keeps the servers, of records that are not theirs to read.';

-- Folding a row's words is dear, which the planner does not know: it would fold every row rather than ask the index.
CREATE FUNCTION athar_worded(kind text, narrowed text) RETURNS SETOF uuid LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path = public, pg_temp SET enable_seqscan = off AS $$
BEGIN
    IF athar_self() IS NULL THEN
        RETURN;
    ELSIF kind = 'roll_entry' THEN
        RETURN QUERY SELECT r.id FROM roll_entry r
            WHERE athar_fold(r.ref || ' ' || r.name_as_written || ' ' || coalesce(r.prisoner_number, '')) LIKE narrowed;
    ELSIF kind = 'statement' THEN
        RETURN QUERY SELECT s.id FROM statement s WHERE athar_fold(s.ref || ' ' || coalesce(s.text_en, '') || ' ' ||
            coalesce(s.text_ar, '') || ' ' || coalesce(s.text_ckb, '')) LIKE narrowed;
    ELSIF kind = 'figure' THEN
        RETURN QUERY SELECT f.id FROM figure f WHERE athar_fold(f.ref || ' ' || coalesce(f.wording, '') || ' ' ||
            coalesce(f.counted_en, '') || ' ' || coalesce(f.counted_ar, '') || ' ' || coalesce(f.counted_ckb, '')) LIKE narrowed;
    ELSIF kind = 'source' THEN
        RETURN QUERY SELECT s.id FROM source s WHERE athar_fold(coalesce(s.organisation_en, '') || ' ' ||
            coalesce(s.organisation_ar, '') || ' ' || coalesce(s.organisation_ckb, '') || ' ' || coalesce(s.title, '')) LIKE narrowed;
    END IF;
END
$$;
COMMENT ON FUNCTION athar_worded(text, text) IS
    'Ids of rows whose words are like these, by the index of their words: under a policy no such index is '
    'used. Which of them are to be seen is for the policy.';

CREATE FUNCTION athar_consented(person uuid, wanted text) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT EXISTS (SELECT FROM consent c WHERE c.person_id = person AND c.purpose = wanted
        AND NOT EXISTS (SELECT FROM consent_withdrawal w WHERE w.consent_id = c.id))
$$;
COMMENT ON FUNCTION athar_consented(uuid, text) IS 'Whether a consent is in force: the procedure asks, whoever takes the step.';

CREATE FUNCTION athar_first_informant(person uuid) RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT i.id FROM informant i WHERE i.person_id = person ORDER BY i.recorded_at, i.id LIMIT 1
$$;
COMMENT ON FUNCTION athar_first_informant(uuid) IS 'Who told of a person first, as an id: the procedure compares it with those who act.';

ALTER FUNCTION athar_is_compared(uuid) SECURITY DEFINER SET search_path = public, pg_temp;
ALTER FUNCTION athar_erasable(uuid) SECURITY DEFINER SET search_path = public, pg_temp;
ALTER FUNCTION athar_family_rows(uuid) SECURITY DEFINER SET search_path = public, pg_temp;

DO $$
DECLARE ours regprocedure;
BEGIN
    FOR ours IN SELECT oid FROM pg_proc WHERE pronamespace = 'public'::regnamespace AND starts_with(proname, 'athar_') LOOP
        EXECUTE format('REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC', ours);
    END LOOP;
END
$$;
GRANT EXECUTE ON FUNCTION athar_sign_in(text), athar_kept(text, text), athar_restricted(), athar_persons_of(uuid), athar_papers_of(uuid),
    athar_scopes(),
    athar_jobs(timestamptz), athar_worded(text, text), athar_consented(uuid, text), athar_first_informant(uuid) TO athar_app;
