-- The record of a file stays for good; its content may end, where a capability above says so. Exports end after their days.

CREATE TABLE removed_content (
    id         uuid        PRIMARY KEY,
    file_id    uuid        NOT NULL UNIQUE REFERENCES stored_file,
    removed_at timestamptz NOT NULL
);
COMMENT ON TABLE removed_content IS 'That the content of a file was taken off the disk. Its record, size and digest stay. Append-only.';
SELECT athar_track('removed_content', 'S1');
SELECT athar_grant_append_only('removed_content');
