-- The same record of each change, made with less: the settings that fix the text of a row are set only where the session has others,
-- and both rows are written by one statement. Nothing else changes: not the text, not the digest, not who may write it.
CREATE FUNCTION athar_canonical(made anyelement) RETURNS jsonb LANGUAGE sql STABLE
    SET timezone = 'UTC' SET datestyle = 'ISO' SET bytea_output = 'hex' AS $$
    SELECT to_jsonb(made)
$$;
COMMENT ON FUNCTION athar_canonical(anyelement) IS 'A row as jsonb whose text does not depend on the session.';

CREATE OR REPLACE FUNCTION athar_record_change() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = public, pg_temp AS $$
DECLARE
    entry    text    := current_setting('athar.entry', true);
    plain    boolean := current_setting('timezone') = 'UTC' AND current_setting('bytea_output') = 'hex'
                        AND current_setting('datestyle') LIKE 'ISO%';
    new_json jsonb   := CASE WHEN plain THEN to_jsonb(NEW) ELSE athar_canonical(NEW) END;
    old_json jsonb   := CASE WHEN TG_OP = 'INSERT' THEN NULL WHEN plain THEN to_jsonb(OLD) ELSE athar_canonical(OLD) END;
    salted   uuid    := gen_random_uuid();
BEGIN
    IF entry IS NULL OR entry = '' THEN
        RAISE EXCEPTION 'a change of % outside an operation is not recorded, hence not allowed', TG_TABLE_NAME
            USING ERRCODE = 'insufficient_privilege';
    END IF;
    WITH made AS (
        INSERT INTO change (entry_id, table_name, row_id, old_row, new_row, salt)
            VALUES (entry::uuid, TG_TABLE_NAME, NEW.id, old_json, new_json, salted) RETURNING id)
    INSERT INTO audit_row (change_id, entry_id, table_name, row_id, digest)
        SELECT made.id, entry::uuid, TG_TABLE_NAME, NEW.id, sha256(convert_to(salted::text || new_json::text, 'UTF8')) FROM made;
    RETURN NULL;
END
$$;
