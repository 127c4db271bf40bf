-- How somebody wants to see a list: filters and columns under a name of their own, and the columns chosen last.

CREATE TABLE list_view (
    id             uuid        PRIMARY KEY,
    version        bigint      NOT NULL,
    person_id      uuid        NOT NULL REFERENCES staff_member,
    list_name      text        NOT NULL,
    name           text,
    query          text        NOT NULL,
    hidden_columns text[]      NOT NULL,
    kept_at        timestamptz NOT NULL,
    removed_at     timestamptz,
    CONSTRAINT list_view_removed_is_empty CHECK (removed_at IS NULL OR (name IS NULL AND query = '')),
    CONSTRAINT list_view_name_is_not_blank CHECK (btrim(name) <> '')
);
COMMENT ON TABLE list_view IS 'A list as one person wants it; nobody else sees it. Without a name: the columns chosen last.';
COMMENT ON COLUMN list_view.query IS 'The filters as they stand in the address; may hold a name that was looked for (S3).';
CREATE UNIQUE INDEX list_view_name_once ON list_view (person_id, list_name, lower(name)) WHERE removed_at IS NULL AND name IS NOT NULL;
CREATE UNIQUE INDEX list_view_one_last_choice ON list_view (person_id, list_name) WHERE removed_at IS NULL AND name IS NULL;

SELECT athar_track('list_view', 'S1', '{"name":"S3","query":"S3"}');
SELECT athar_grant('list_view');
