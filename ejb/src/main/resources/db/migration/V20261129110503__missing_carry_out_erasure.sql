-- Erasure carried out: what is of class S3 about a family is replaced by a tombstone, in the row and in the history. Nothing else may
-- change the history: the application calls one function, which asks for two decisions by two and writes down each digest anew.

ALTER TABLE data_request DROP CONSTRAINT data_request_state_is_known;
ALTER TABLE data_request ADD CONSTRAINT data_request_state_is_known CHECK (state IN ('OPEN', 'GRANTED', 'DECLINED', 'LIFTED', 'ERASED'));
ALTER TABLE request_decision DROP CONSTRAINT request_decision_verdict_is_known;
ALTER TABLE request_decision ADD CONSTRAINT request_decision_verdict_is_known CHECK (verdict IN ('GRANT', 'DECLINE', 'LIFT', 'ERASE'));
ALTER TABLE request_decision ADD COLUMN shown_digest text;
ALTER TABLE request_decision ADD CONSTRAINT request_decision_erases_what_was_shown CHECK ((verdict = 'ERASE') = (shown_digest IS NOT NULL));
COMMENT ON COLUMN request_decision.shown_digest IS 'SHA-256 over the list of values that would be erased, as who proposed it saw it.';

CREATE TABLE erasure (
    id         uuid        PRIMARY KEY,
    request_id uuid        NOT NULL UNIQUE REFERENCES data_request,
    person_id  uuid        NOT NULL REFERENCES missing_person,
    tombstone  text        NOT NULL,
    counted    jsonb       NOT NULL,
    entry_id   uuid        NOT NULL REFERENCES audit_entry DEFERRABLE INITIALLY DEFERRED,
    erased_at  timestamptz NOT NULL
);
COMMENT ON TABLE erasure IS 'That values about a person were erased, under which request, when, and how many of each kind. Written by '
    'athar_erase alone.';
CREATE INDEX erasure_by_person ON erasure (person_id);

CREATE TABLE erasure_mark (
    id             uuid   PRIMARY KEY,
    erasure_id     uuid   NOT NULL REFERENCES erasure,
    change_id      bigint REFERENCES change,
    reason_of      uuid   REFERENCES audit_entry,
    digest         bytea  NOT NULL,
    CONSTRAINT erasure_mark_is_of_one CHECK (num_nonnulls(change_id, reason_of) = 1)
);
COMMENT ON TABLE erasure_mark IS 'Digest of a value of the history, or of an entry of the trail, as an erasure left it. The digest of what '
    'stood before stays in the trail; its salt is gone, so that nobody can guess what it was of.';
CREATE INDEX erasure_mark_by_change ON erasure_mark (change_id);
CREATE INDEX erasure_mark_by_reason ON erasure_mark (reason_of);

CREATE TABLE erasable_column (
    table_name  text    NOT NULL,
    column_name text    NOT NULL,
    coded       boolean NOT NULL DEFAULT false,
    PRIMARY KEY (table_name, column_name)
);
COMMENT ON TABLE erasable_column IS 'What an erasure takes. Codes and dates become empty, texts become the tombstone.';
INSERT INTO erasable_column (table_name, column_name) VALUES
    ('missing_person_protected', 'religion'), ('missing_person_protected', 'ethnicity'), ('missing_person_protected', 'identity_numbers'),
    ('informant', 'name'), ('informant', 'contact'), ('informant', 'place'),
    ('relative', 'name'), ('relative', 'name_latin'), ('relative', 'phone'), ('relative', 'address'), ('relative', 'safe_times'),
    ('consent', 'coverage'), ('consent', 'document'), ('consent_withdrawal', 'reason'),
    ('enquiry', 'asked_by'), ('enquiry', 'identity_document'), ('enquiry', 'note'),
    ('family_appointment', 'what'), ('family_appointment', 'at_time'), ('family_appointment', 'outcome'),
    ('notification_plan', 'preference'), ('notification_done', 'outcome'), ('family_wish', 'words'),
    ('data_request', 'asked_by'), ('data_request', 'identity_check'), ('data_request', 'concerns'),
    ('task', 'note');
INSERT INTO erasable_column (table_name, column_name, coded) VALUES
    ('relative', 'birth', true), ('relative', 'channel', true), ('relative', 'language', true);

CREATE FUNCTION athar_family_rows(person uuid) RETURNS TABLE (table_name text, row_id uuid) LANGUAGE sql STABLE AS $$
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
    UNION ALL SELECT 'task', id FROM task WHERE subject_id = person
        OR subject_id IN (SELECT id FROM family WHERE kind <> 'data_request')
$$;
COMMENT ON FUNCTION athar_family_rows(uuid) IS 'Rows that hold what is protected about a person and the family.';

CREATE FUNCTION athar_is_value(value jsonb) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
    SELECT value IS NOT NULL AND value <> 'null' AND value #>> '{}' NOT LIKE '⟦erased %⟧'
$$;
COMMENT ON FUNCTION athar_is_value(jsonb) IS 'Whether something stands there that is no tombstone.';

CREATE FUNCTION athar_erasable(person uuid) RETURNS TABLE (table_name text, column_name text, row_id uuid) LANGUAGE sql STABLE AS $$
    SELECT DISTINCT c.table_name, e.column_name, c.row_id
    FROM athar_family_rows(person) r JOIN change c ON c.table_name = r.table_name AND c.row_id = r.row_id
    JOIN erasable_column e ON e.table_name = c.table_name
    WHERE athar_is_value(c.new_row -> e.column_name) OR athar_is_value(c.old_row -> e.column_name)
    UNION ALL
    SELECT 'audit_entry', 'reason', a.id FROM audit_entry a
    WHERE athar_is_value(to_jsonb(a.reason)) AND a.operation IN ('RECORD_RELATIVE', 'RECORD_CONSENT', 'LOG_ENQUIRY', 'PLAN_NOTIFICATION',
            'NOTIFY_FAMILY', 'RECORD_WISHES', 'COMPLETE_TASK', 'HAND_ON_TASK')
        AND a.id IN (SELECT c.entry_id FROM athar_family_rows(person) r
            JOIN change c ON c.table_name = r.table_name AND c.row_id = r.row_id)
$$;
COMMENT ON FUNCTION athar_erasable(uuid) IS 'Each value that an erasure about a person would take, in the row or in its history, and each '
    'reason in the trail that was typed about the family.';

CREATE FUNCTION athar_redact(whole jsonb, columns text[], stone text) RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$
    SELECT whole || coalesce((SELECT jsonb_object_agg(name, stone) FROM unnest(columns) name WHERE athar_is_value(whole -> name)), '{}')
$$;
COMMENT ON FUNCTION athar_redact(jsonb, text[], text) IS 'The same row with a tombstone in place of these values.';

CREATE FUNCTION athar_refuse_erasure(request data_request, entry text) RETURNS text LANGUAGE sql STABLE AS $$
    SELECT CASE
        WHEN coalesce(entry, '') = '' THEN 'outside an operation'
        WHEN request.id IS NULL OR request.kind <> 'ERASURE' OR request.state <> 'ERASED' THEN 'no request that two decided to carry out'
        WHEN EXISTS (SELECT FROM erasure WHERE request_id = request.id) THEN 'carried out already'
        WHEN NOT EXISTS (SELECT FROM request_decision WHERE request_id = request.id AND verdict = 'GRANT' AND confirmed
            AND answered_by <> proposed_by) THEN 'not granted by two'
        WHEN NOT EXISTS (SELECT FROM request_decision d JOIN change c ON c.table_name = 'request_decision' AND c.row_id = d.id
            WHERE d.request_id = request.id AND d.verdict = 'ERASE' AND d.confirmed AND d.answered_by <> d.proposed_by
            AND c.entry_id::text = entry) THEN 'not confirmed by a second person now'
        WHEN EXISTS (SELECT FROM legal_hold WHERE person_id = request.person_id AND ended_at IS NULL) THEN 'an order holds the data'
    END
$$;

CREATE FUNCTION athar_erase_table(erased uuid, named text, ids uuid[], stone text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    columns text[];
    assigned text;
BEGIN
    SELECT array_agg(column_name), string_agg(CASE WHEN coded THEN format('%1$I = NULL', column_name)
            ELSE format('%1$I = CASE WHEN athar_is_value(to_jsonb(%1$I)) THEN $2 ELSE %1$I END', column_name) END, ', ')
        INTO columns, assigned FROM erasable_column WHERE table_name = named;
    -- Whoever has the row open and saves it afterwards must be told that it is another one now.
    IF EXISTS (SELECT FROM information_schema.columns WHERE table_schema = 'public' AND table_name = named AND column_name = 'version') THEN
        assigned := assigned || ', version = version + 1';
    END IF;
    EXECUTE format('UPDATE %I SET %s WHERE id = ANY ($1)', named, assigned) USING ids, stone;
    WITH redacted AS (
        UPDATE change SET old_row = athar_redact(old_row, columns, stone), new_row = athar_redact(new_row, columns, stone),
            salt = CASE WHEN athar_redact(new_row, columns, stone) = new_row THEN salt ELSE gen_random_uuid() END
        WHERE table_name = named AND row_id = ANY (ids)
            AND (athar_redact(old_row, columns, stone) <> old_row OR athar_redact(new_row, columns, stone) <> new_row)
        RETURNING id, salt, new_row)
    INSERT INTO erasure_mark (id, erasure_id, change_id, digest)
        SELECT uuidv7(), erased, id, sha256(convert_to(salt::text || new_row::text, 'UTF8')) FROM redacted;
END
$$;

CREATE FUNCTION athar_erase(asked uuid, erased uuid, moment timestamptz) RETURNS integer LANGUAGE plpgsql SECURITY DEFINER
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
    refusal := athar_refuse_erasure(request, entry);
    IF refusal IS NOT NULL THEN
        RAISE EXCEPTION 'nothing is erased: %', refusal USING ERRCODE = 'insufficient_privilege';
    END IF;
    SELECT * INTO person FROM missing_person WHERE id = request.person_id FOR UPDATE;
    stone := '⟦erased ' || to_char(moment, 'YYYY-MM-DD') || ' ' || request.ref || '⟧';
    INSERT INTO erasure (id, request_id, person_id, tombstone, counted, entry_id, erased_at)
        SELECT erased, asked, person.id, stone, coalesce(jsonb_object_agg(what, many), '{}'), entry::uuid, moment
        FROM (SELECT table_name || '.' || column_name AS what, count(*) AS many FROM athar_erasable(person.id) GROUP BY 1) counted;
    reasons := ARRAY(SELECT row_id FROM athar_erasable(person.id) WHERE table_name = 'audit_entry');
    FOR one IN SELECT table_name, array_agg(DISTINCT row_id) AS ids FROM athar_erasable(person.id)
            WHERE table_name <> 'audit_entry' GROUP BY 1 LOOP
        PERFORM athar_erase_table(erased, one.table_name, one.ids, stone);
    END LOOP;
    WITH redacted AS (
        UPDATE audit_entry SET reason = stone, salt = gen_random_uuid() WHERE id = ANY (reasons) RETURNING *)
    INSERT INTO erasure_mark (id, erasure_id, reason_of, digest)
        SELECT uuidv7(), erased, r.id, sha256(convert_to(r.salt::text || to_jsonb(r)::text, 'UTF8')) FROM redacted r;
    UPDATE draft SET initial = '{}', typed = '{}', kept_at = moment, ended_at = moment, version = version + 1
        WHERE ended_at IS NULL AND concat(page, initial, typed) LIKE ANY (ARRAY['%' || person.ref || '%', '%' || person.pseudonym || '%']
            || (SELECT array_agg('%' || row_id || '%') FROM athar_family_rows(person.id)));
    RETURN (SELECT count(*) FROM erasure_mark WHERE erasure_id = erased);
END
$$;
COMMENT ON FUNCTION athar_erase(uuid, uuid, timestamptz) IS 'Carries out a request that two persons granted and two decided to carry out, '
    'in the transaction of the second one''s entry in the trail. Nothing else changes the history.';

REVOKE EXECUTE ON FUNCTION athar_family_rows(uuid), athar_is_value(jsonb), athar_erasable(uuid), athar_redact(jsonb, text[], text),
    athar_refuse_erasure(data_request, text), athar_erase_table(uuid, text, uuid[], text), athar_erase(uuid, uuid, timestamptz)
    FROM PUBLIC;
GRANT EXECUTE ON FUNCTION athar_family_rows(uuid), athar_is_value(jsonb), athar_erasable(uuid), athar_erase(uuid, uuid, timestamptz)
    TO athar_app;
GRANT SELECT ON erasure, erasable_column TO athar_app;
SELECT athar_track('erasure', 'S2');
SELECT athar_track('erasure_mark', 'S2');
