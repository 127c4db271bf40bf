-- Rows that one statement adds are recorded by one statement: to record each by itself cost more than to write it. What is recorded is the
-- same, of each row its own change and digest. Rows that are changed come one by one and are recorded so, as before. Why so: docs/adr/0019.
CREATE FUNCTION athar_record_additions() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = public, pg_temp SET timezone = 'UTC' SET datestyle = 'ISO' SET bytea_output = 'hex' AS $$
DECLARE
    entry text := current_setting('athar.entry', true);
BEGIN
    IF entry IS NULL OR entry = '' THEN
        IF EXISTS (SELECT FROM added) THEN
            RAISE EXCEPTION 'a change of % outside an operation is not recorded, hence not allowed', TG_TABLE_NAME
                USING ERRCODE = 'insufficient_privilege';
        END IF;
        RETURN NULL;
    END IF;
    WITH made AS (
        INSERT INTO change (entry_id, table_name, row_id, new_row)
            SELECT entry::uuid, TG_TABLE_NAME, one.id, to_jsonb(one) FROM added one RETURNING id, row_id, new_row, salt)
    INSERT INTO audit_row (change_id, entry_id, table_name, row_id, digest)
        SELECT id, entry::uuid, TG_TABLE_NAME, row_id, sha256(convert_to(salt::text || new_row::text, 'UTF8')) FROM made;
    RETURN NULL;
END
$$;
REVOKE EXECUTE ON FUNCTION athar_record_additions() FROM PUBLIC;

CREATE FUNCTION athar_record(tracked text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('CREATE TRIGGER %I AFTER INSERT ON %I REFERENCING NEW TABLE AS added FOR EACH STATEMENT '
        'EXECUTE FUNCTION athar_record_additions()', tracked || '_is_tracked_from_first', tracked);
    EXECUTE format('CREATE OR REPLACE TRIGGER %I AFTER UPDATE ON %I FOR EACH ROW EXECUTE FUNCTION athar_record_change()',
        tracked || '_is_tracked', tracked);
END
$$;
REVOKE EXECUTE ON FUNCTION athar_record(text) FROM PUBLIC;

CREATE OR REPLACE FUNCTION athar_track(tracked text, class text, columns jsonb DEFAULT '{}') RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    PERFORM athar_record(tracked);
    EXECUTE format('CREATE TRIGGER %I BEFORE DELETE OR TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION athar_refuse_delete()',
                   tracked || '_is_kept', tracked);
    INSERT INTO tracked_table (table_name, sensitivity) VALUES (tracked, class);
    INSERT INTO tracked_column (table_name, column_name, sensitivity) SELECT tracked, key, value FROM jsonb_each_text(columns);
END
$$;

SELECT athar_record(table_name) FROM tracked_table;

-- The key of a digest to its change, half of the cost of both: it locked the change that the same statement had just written. Only the
-- two functions write either, nothing is deleted from either, and the verification finds one without the other.
ALTER TABLE audit_row DROP CONSTRAINT audit_row_change_id_fkey;
