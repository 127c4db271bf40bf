-- The trail in tables of a month each. An entry's id begins with the moment at which it was made, so the ids of a month are a range, and
-- an id alone stays the key. What was written so far becomes the first part as it lies there. Why so: docs/adr/0019.

-- The lowest id of a moment.
CREATE FUNCTION athar_first_id(moment timestamptz) RETURNS uuid LANGUAGE sql IMMUTABLE AS $$
    SELECT (lpad(to_hex(trunc(extract(epoch FROM moment) * 1000)::bigint), 12, '0') || '70008000000000000000')::uuid
$$;

-- What every part is under besides what the whole is: nobody but the owner, and who verifies, comes near it under its own name.
CREATE FUNCTION athar_keep_part(part text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('CREATE TRIGGER %I BEFORE DELETE OR TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION athar_refuse_delete()',
        part || '_is_kept', part);
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', part);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', part);
    EXECUTE format('REVOKE ALL ON %I FROM PUBLIC, athar_app', part);
END
$$;

-- Makes the months that follow the last one, so many ahead of now. A month that has begun without a table of its own stays where its first
-- entries went.
CREATE FUNCTION athar_make_months(ahead integer) RETURNS integer LANGUAGE plpgsql SET timezone = 'UTC' AS $$
DECLARE
    next timestamptz := (SELECT uuid_extract_timestamp(max(substring(pg_get_expr(c.relpartbound, c.oid) FROM 'TO \(''(.+)''\)'))::uuid)
        FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid WHERE i.inhparent = 'audit_entry'::regclass);
    part text;
    made integer := 0;
BEGIN
    WHILE next <= date_trunc('month', now()) + make_interval(months => ahead) LOOP
        part := 'audit_entry_' || to_char(next, 'YYYY_MM');
        IF NOT EXISTS (SELECT FROM audit_entry_elsewhere
                WHERE id >= athar_first_id(next) AND id < athar_first_id(next + interval '1 month')) THEN
            EXECUTE format('CREATE TABLE %I (LIKE audit_entry INCLUDING DEFAULTS INCLUDING CONSTRAINTS)', part);
            PERFORM athar_keep_part(part);
            EXECUTE format('ALTER TABLE audit_entry ATTACH PARTITION %I FOR VALUES FROM (%L) TO (%L)', part, athar_first_id(next),
                athar_first_id(next + interval '1 month'));
            made := made + 1;
        END IF;
        next := next + interval '1 month';
    END LOOP;
    RETURN made;
END
$$;
COMMENT ON FUNCTION athar_make_months(integer) IS 'For the owner of the tables, at every start: a table for each month to come.';
REVOKE EXECUTE ON FUNCTION athar_first_id(timestamptz), athar_keep_part(text), athar_make_months(integer) FROM PUBLIC;

-- Stands for the foreign key of a change: one that leads to a table in parts is planned anew for each row, ten times as dear. This one is
-- planned once, and by the index even while the table is small. The digest of a row needs none: it leads to its change and is written
-- with it.
CREATE FUNCTION athar_require_entry() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = public, pg_temp SET plan_cache_mode = force_generic_plan SET enable_seqscan = off AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM audit_entry WHERE id = NEW.entry_id) THEN
        RAISE EXCEPTION 'the entry % of a change of % is not there', NEW.entry_id, NEW.table_name USING ERRCODE = 'foreign_key_violation';
    END IF;
    RETURN NULL;
END
$$;
REVOKE EXECUTE ON FUNCTION athar_require_entry() FROM PUBLIC;

DO $$
DECLARE
    bound uuid := athar_first_id((date_trunc('month', now() AT TIME ZONE 'UTC') + interval '1 month') AT TIME ZONE 'UTC');
    one   record;
    keys  text[] := '{}';
    named text;
BEGIN
    FOR one IN SELECT conname, conrelid::regclass AS referring, pg_get_constraintdef(oid) AS words FROM pg_constraint
            WHERE confrelid = 'audit_entry'::regclass LOOP
        IF one.conname NOT IN ('change_belongs_to_an_entry', 'audit_row_belongs_to_an_entry') THEN
            keys := keys || format('ALTER TABLE %s ADD CONSTRAINT %I %s', one.referring, one.conname, one.words);
        END IF;
        EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I', one.referring, one.conname);
    END LOOP;
    FOR one IN SELECT polname FROM pg_policy WHERE polrelid = 'audit_entry'::regclass LOOP
        EXECUTE format('DROP POLICY %I ON audit_entry', one.polname);
    END LOOP;
    ALTER TABLE audit_entry RENAME TO audit_entry_at_first;
    DROP TRIGGER audit_entry_is_kept ON audit_entry_at_first;
    FOREACH named IN ARRAY ARRAY['pkey', 'by_subject', 'by_actor', 'by_time', 'by_transaction'] LOOP
        EXECUTE format('ALTER INDEX audit_entry_%s RENAME TO audit_entry_at_first_%1$s', named);
    END LOOP;
    CREATE TABLE audit_entry (LIKE audit_entry_at_first INCLUDING DEFAULTS INCLUDING CONSTRAINTS) PARTITION BY RANGE (id);
    ALTER TABLE audit_entry ADD PRIMARY KEY (id);
    CREATE TABLE audit_entry_elsewhere (LIKE audit_entry INCLUDING DEFAULTS INCLUDING CONSTRAINTS);
    -- An id that says another time than it was made at, such as by a clock that was wrong.
    WITH strange AS (DELETE FROM audit_entry_at_first WHERE id >= bound RETURNING *)
    INSERT INTO audit_entry_elsewhere SELECT * FROM strange;
    CREATE INDEX audit_entry_by_subject ON audit_entry (subject_type, subject_id, recorded_at);
    CREATE INDEX audit_entry_by_actor ON audit_entry (actor_id, recorded_at);
    CREATE INDEX audit_entry_by_time ON audit_entry (recorded_at, id);
    CREATE INDEX audit_entry_by_transaction ON audit_entry (transaction_id, id);
    EXECUTE format('ALTER TABLE audit_entry ATTACH PARTITION audit_entry_at_first FOR VALUES FROM (MINVALUE) TO (%L)', bound);
    ALTER TABLE audit_entry ATTACH PARTITION audit_entry_elsewhere DEFAULT;
    FOREACH named IN ARRAY keys LOOP
        EXECUTE named;
    END LOOP;
END
$$;
CREATE CONSTRAINT TRIGGER change_belongs_to_an_entry AFTER INSERT OR UPDATE OF entry_id ON change DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION athar_require_entry();
COMMENT ON TABLE audit_entry IS 'Who did, read or was refused what, when, why. Holds ids and codes, never a protected value. '
    'Append-only. A table for each month.';
CREATE TRIGGER audit_entry_is_kept BEFORE DELETE OR TRUNCATE ON audit_entry FOR EACH STATEMENT EXECUTE FUNCTION athar_refuse_delete();
GRANT SELECT, INSERT ON audit_entry TO athar_app;
SELECT athar_wall_as('audit_entry', '(SELECT athar_reach(''TRAIL'', ''S3'')) IS NOT NULL
        OR (SELECT athar_self()) IS NOT NULL AND EXISTS (SELECT FROM change c WHERE c.entry_id = audit_entry.id)',
    'operation = (SELECT athar_operation()) AND coalesce(actor_id, on_behalf_of) IS NOT DISTINCT FROM (SELECT athar_actor())');
SELECT athar_keep_part(part) FROM unnest(ARRAY['audit_entry_at_first', 'audit_entry_elsewhere']) part;
SELECT athar_make_months(6);
