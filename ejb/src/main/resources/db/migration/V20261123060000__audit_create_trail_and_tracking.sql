-- The trail and the history, before any record: nothing can be written that they do not hold.
-- Three roles exist already (made by the launcher, or by hand as docs/operating/configure.md says): athar_owner runs migrations,
-- athar_app is the application and owns nothing, athar_verify reads everything and writes nothing.

REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO athar_app, athar_verify;
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT ON TABLES TO athar_verify;

CREATE TABLE audit_entry (
    id             uuid        PRIMARY KEY,
    recorded_at    timestamptz NOT NULL,
    account        text        NOT NULL,
    actor_id       uuid,
    on_behalf_of   uuid,
    operation      text        NOT NULL,
    result         text        NOT NULL,
    subject_type   text        NOT NULL,
    subject_id     uuid,
    sensitivity    text        NOT NULL,
    reason         text,
    occurred_on    text,
    refusals       text[]      NOT NULL DEFAULT '{}',
    salt           uuid        NOT NULL DEFAULT gen_random_uuid(),
    transaction_id xid8        NOT NULL DEFAULT pg_current_xact_id(),
    CONSTRAINT audit_entry_result_is_known CHECK (result IN ('CHANGED', 'READ', 'DENIED', 'REFUSED', 'FAILED')),
    CONSTRAINT audit_entry_sensitivity_is_known CHECK (sensitivity IN ('S0', 'S1', 'S2', 'S3', 'S4'))
);
COMMENT ON TABLE audit_entry IS 'Who did, read or was refused what, when, why. Holds ids and codes, never a protected value. Append-only.';
CREATE INDEX audit_entry_by_subject ON audit_entry (subject_type, subject_id, recorded_at);
CREATE INDEX audit_entry_by_actor ON audit_entry (actor_id, recorded_at);
CREATE INDEX audit_entry_by_time ON audit_entry (recorded_at, id);

CREATE TABLE change (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    entry_id   uuid   NOT NULL,
    table_name text   NOT NULL,
    row_id     uuid   NOT NULL,
    old_row    jsonb,
    new_row    jsonb  NOT NULL,
    salt       uuid   NOT NULL DEFAULT gen_random_uuid(),
    CONSTRAINT change_belongs_to_an_entry FOREIGN KEY (entry_id) REFERENCES audit_entry DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE change IS 'Old and new value of every tracked row, written by triggers. Append-only.';
CREATE INDEX change_by_row ON change (table_name, row_id, id);
CREATE INDEX change_by_entry ON change (entry_id);

CREATE TABLE audit_row (
    change_id  bigint PRIMARY KEY REFERENCES change,
    entry_id   uuid   NOT NULL,
    table_name text   NOT NULL,
    row_id     uuid   NOT NULL,
    digest     bytea  NOT NULL,
    CONSTRAINT audit_row_belongs_to_an_entry FOREIGN KEY (entry_id) REFERENCES audit_entry DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE audit_row IS 'Salted digest of each row as an entry left it: SHA-256 of the salt''s text and the row''s canonical JSON text. Append-only.';
CREATE INDEX audit_row_by_entry ON audit_row (entry_id);

CREATE TABLE audit_link (
    number    bigint      PRIMARY KEY,
    entry_id  uuid        NOT NULL UNIQUE REFERENCES audit_entry,
    digest    bytea       NOT NULL,
    head      bytea       NOT NULL,
    linked_at timestamptz NOT NULL,
    CONSTRAINT audit_link_counts_from_one CHECK (number >= 1)
);
COMMENT ON TABLE audit_link IS 'Numbers committed entries without a gap and chains their digests: head(n) = SHA-256(head(n-1) || digest(n)). Append-only.';

CREATE TABLE tracked_table (
    table_name  text PRIMARY KEY,
    sensitivity text NOT NULL
);
COMMENT ON TABLE tracked_table IS 'Tables under history, with the class of their values.';

CREATE TABLE tracked_column (
    table_name  text NOT NULL REFERENCES tracked_table,
    column_name text NOT NULL,
    sensitivity text NOT NULL,
    PRIMARY KEY (table_name, column_name)
);
COMMENT ON TABLE tracked_column IS 'Columns whose values are of another class than their table.';

-- Tells the database, for this transaction only, which entry of the trail its changes belong to.
CREATE FUNCTION athar_begin(entry uuid) RETURNS void LANGUAGE sql AS $$
    SELECT set_config('athar.entry', entry::text, true)
$$;

-- Canonical text of a row: keys in jsonb's fixed order, times in universal time whatever the session says.
CREATE FUNCTION athar_record_change() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = public, pg_temp SET timezone = 'UTC' SET datestyle = 'ISO' SET bytea_output = 'hex' AS $$
DECLARE
    entry    text := current_setting('athar.entry', true);
    new_json jsonb := to_jsonb(NEW);
    old_json jsonb := CASE WHEN TG_OP = 'UPDATE' THEN to_jsonb(OLD) END;
    made     change%ROWTYPE;
BEGIN
    IF entry IS NULL OR entry = '' THEN
        RAISE EXCEPTION 'a change of % outside an operation is not recorded, hence not allowed', TG_TABLE_NAME
            USING ERRCODE = 'insufficient_privilege';
    END IF;
    INSERT INTO change (entry_id, table_name, row_id, old_row, new_row)
        VALUES (entry::uuid, TG_TABLE_NAME, NEW.id, old_json, new_json) RETURNING * INTO made;
    INSERT INTO audit_row (change_id, entry_id, table_name, row_id, digest)
        VALUES (made.id, made.entry_id, made.table_name, made.row_id,
                sha256(convert_to(made.salt::text || new_json::text, 'UTF8')));
    RETURN NULL;
END
$$;

CREATE FUNCTION athar_refuse_delete() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'nothing is deleted from %', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END
$$;

-- Puts a table under history. For migrations only: the class of its values, and of columns that differ.
CREATE FUNCTION athar_track(tracked text, class text, columns jsonb DEFAULT '{}') RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('CREATE TRIGGER %I AFTER INSERT OR UPDATE ON %I FOR EACH ROW EXECUTE FUNCTION athar_record_change()',
                   tracked || '_is_tracked', tracked);
    EXECUTE format('CREATE TRIGGER %I BEFORE DELETE OR TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION athar_refuse_delete()',
                   tracked || '_is_kept', tracked);
    INSERT INTO tracked_table (table_name, sensitivity) VALUES (tracked, class);
    INSERT INTO tracked_column (table_name, column_name, sensitivity) SELECT tracked, key, value FROM jsonb_each_text(columns);
END
$$;

CREATE FUNCTION athar_grant(granted text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('GRANT SELECT, INSERT, UPDATE ON %I TO athar_app', granted);
END
$$;

CREATE FUNCTION athar_grant_append_only(granted text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('GRANT SELECT, INSERT ON %I TO athar_app', granted);
END
$$;

REVOKE EXECUTE ON FUNCTION athar_track(text, text, jsonb), athar_grant(text), athar_grant_append_only(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION athar_begin(uuid) TO athar_app;
GRANT SELECT, INSERT ON audit_entry, audit_link TO athar_app;
GRANT SELECT ON change, audit_row, tracked_table, tracked_column TO athar_app;
GRANT SELECT ON ALL TABLES IN SCHEMA public TO athar_verify;

-- The trail itself is kept by a trigger too, so that even the owner cannot change it by mistake.
DO $$
DECLARE kept text;
BEGIN
    FOREACH kept IN ARRAY ARRAY['audit_entry', 'audit_row', 'audit_link', 'change'] LOOP
        EXECUTE format('CREATE TRIGGER %I BEFORE DELETE OR TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION athar_refuse_delete()',
                       kept || '_is_kept', kept);
    END LOOP;
END
$$;
