-- An erasure waits for whoever is placing a hold, takes only the list that was shown, finds the tasks of liaison officers that follow from
-- a case and the drafts on the pages of requests, and marks all of an entry whose reason it takes.

CREATE OR REPLACE FUNCTION athar_family_rows(person uuid) RETURNS TABLE (table_name text, row_id uuid) LANGUAGE sql STABLE AS $$
    WITH family (kind, id) AS (
        SELECT 'missing_person_protected', id FROM missing_person_protected WHERE person_id = person
        UNION ALL SELECT 'informant', id FROM informant WHERE person_id = person
        UNION ALL SELECT 'relative', id FROM relative WHERE person_id = person
        UNION ALL SELECT 'consent', id FROM consent WHERE person_id = person
        UNION ALL SELECT 'consent_withdrawal', w.id FROM consent_withdrawal w JOIN consent c ON c.id = w.consent_id
            WHERE c.person_id = person
        UNION ALL SELECT 'enquiry', id FROM enquiry WHERE missing_person_id = person
        UNION ALL SELECT 'family_appointment', id FROM family_appointment WHERE missing_person_id = person
        UNION ALL SELECT 'notification_plan', id FROM notification_plan WHERE missing_person_id = person
        UNION ALL SELECT 'notification_done', id FROM notification_done WHERE missing_person_id = person
        UNION ALL SELECT 'family_wish', id FROM family_wish WHERE missing_person_id = person
        UNION ALL SELECT 'data_request', id FROM data_request WHERE person_id = person)
    SELECT kind, id FROM family
    UNION ALL SELECT 'task', t.id FROM task t JOIN missing_person p ON p.id = person WHERE t.subject_id = person
        OR t.subject_id IN (SELECT id FROM family WHERE kind <> 'data_request')
        OR t.role = 'LIAISON_OFFICER'
            AND t.page LIKE ANY (ARRAY['/liaison/%ref=' || p.ref || '%', '/liaison/%ref=' || p.pseudonym || '%'])
$$;

CREATE FUNCTION athar_shown(person uuid) RETURNS text LANGUAGE sql STABLE AS $$
    SELECT encode(sha256(convert_to(coalesce(string_agg(table_name || '.' || column_name || ' ' || row_id, E'\n'
        ORDER BY table_name, column_name, row_id), ''), 'UTF8')), 'hex') FROM athar_erasable(person)
$$;
COMMENT ON FUNCTION athar_shown(uuid) IS 'Digest of the list of values that an erasure takes, as request_decision.shown_digest has it.';

CREATE OR REPLACE FUNCTION athar_refuse_erasure(request data_request, entry text) RETURNS text LANGUAGE sql STABLE AS $$
    SELECT CASE
        WHEN coalesce(entry, '') = '' THEN 'outside an operation'
        WHEN request.id IS NULL OR request.kind <> 'ERASURE' OR request.state <> 'ERASED' THEN 'no request that two decided to carry out'
        WHEN EXISTS (SELECT FROM erasure WHERE request_id = request.id) THEN 'carried out already'
        WHEN NOT EXISTS (SELECT FROM request_decision WHERE request_id = request.id AND verdict = 'GRANT' AND confirmed
            AND answered_by <> proposed_by) THEN 'not granted by two'
        WHEN NOT EXISTS (SELECT FROM request_decision d JOIN change c ON c.table_name = 'request_decision' AND c.row_id = d.id
            WHERE d.request_id = request.id AND d.verdict = 'ERASE' AND d.confirmed AND d.answered_by <> d.proposed_by
            AND c.entry_id::text = entry AND d.shown_digest = athar_shown(request.person_id))
            THEN 'not confirmed by a second person now'
        WHEN EXISTS (SELECT FROM legal_hold WHERE person_id = request.person_id AND ended_at IS NULL) THEN 'an order holds the data'
    END
$$;

-- Without the digests of what the entry changed, whoever can write the database could give an entry without its reason other changes.
CREATE FUNCTION athar_mark_reasons(erased uuid, reasons uuid[]) RETURNS void LANGUAGE sql AS $$
    INSERT INTO erasure_mark (id, erasure_id, reason_of, digest)
        SELECT uuidv7(), erased, a.id, sha256(convert_to(a.salt::text || to_jsonb(a)::text || coalesce(
            (SELECT string_agg(encode(r.digest, 'hex'), '' ORDER BY r.change_id) FROM audit_row r WHERE r.entry_id = a.id), ''), 'UTF8'))
        FROM audit_entry a WHERE a.id = ANY (reasons)
$$;
COMMENT ON FUNCTION athar_mark_reasons(uuid, uuid[]) IS 'Marks entries of the trail as an erasure left them, with all that they changed.';

CREATE OR REPLACE FUNCTION athar_erase(asked uuid, erased uuid, moment timestamptz) RETURNS integer LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = public, pg_temp SET timezone = 'UTC' SET datestyle = 'ISO' SET bytea_output = 'hex' AS $$
DECLARE
    entry   text := current_setting('athar.entry', true);
    request data_request%ROWTYPE;
    person  missing_person%ROWTYPE;
    refusal text;
    stone   text;
    reasons uuid[];
    one     record;
BEGIN
    SELECT * INTO request FROM data_request WHERE id = asked FOR UPDATE;
    -- Whoever is writing about the person, a hold among others, holds this row by a foreign key: asked before that, it would be overlooked.
    SELECT * INTO person FROM missing_person WHERE id = request.person_id FOR UPDATE;
    refusal := athar_refuse_erasure(request, entry);
    IF refusal IS NOT NULL THEN
        RAISE EXCEPTION 'nothing is erased: %', refusal USING ERRCODE = 'insufficient_privilege';
    END IF;
    stone := '⟦erased ' || to_char(moment, 'YYYY-MM-DD') || ' ' || request.ref || '⟧';
    INSERT INTO erasure (id, request_id, person_id, tombstone, counted, entry_id, erased_at)
        SELECT erased, asked, person.id, stone, coalesce(jsonb_object_agg(what, many), '{}'), entry::uuid, moment
        FROM (SELECT table_name || '.' || column_name AS what, count(*) AS many FROM athar_erasable(person.id) GROUP BY 1) counted;
    reasons := ARRAY(SELECT row_id FROM athar_erasable(person.id) WHERE table_name = 'audit_entry');
    FOR one IN SELECT table_name, array_agg(DISTINCT row_id) AS ids FROM athar_erasable(person.id)
            WHERE table_name <> 'audit_entry' GROUP BY 1 LOOP
        PERFORM athar_erase_table(erased, one.table_name, one.ids, stone);
    END LOOP;
    UPDATE audit_entry SET reason = stone, salt = gen_random_uuid() WHERE id = ANY (reasons);
    PERFORM athar_mark_reasons(erased, reasons);
    UPDATE draft SET initial = '{}', typed = '{}', kept_at = moment, ended_at = moment, version = version + 1
        WHERE ended_at IS NULL AND (concat(page, initial, typed) LIKE ANY (ARRAY['%' || person.ref || '%', '%' || person.pseudonym || '%']
            || (SELECT array_agg('%' || row_id || '%') FROM athar_family_rows(person.id)))
            OR EXISTS (SELECT FROM data_request r WHERE r.person_id = person.id AND page || '&' LIKE '%=' || r.ref || '&%'));
    RETURN (SELECT count(*) FROM erasure_mark WHERE erasure_id = erased);
END
$$;

REVOKE EXECUTE ON FUNCTION athar_shown(uuid), athar_mark_reasons(uuid, uuid[]) FROM PUBLIC;
