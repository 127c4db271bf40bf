-- Originals: one record for each storing; the content lies in the directory of files under its digest.

CREATE TABLE stored_file (
    id            uuid        PRIMARY KEY,
    sha256        text        NOT NULL,
    size_bytes    bigint      NOT NULL,
    media_type    text        NOT NULL,
    kind          text        NOT NULL,
    original_name text        NOT NULL,
    sensitivity   text        NOT NULL,
    graphic       boolean     NOT NULL,
    captured_on   text,
    collected_at  timestamptz,
    item          text,
    origin        text,
    tool          text,
    operator      text,
    note          text,
    invented      boolean     NOT NULL DEFAULT false,
    stored_by     uuid        NOT NULL REFERENCES staff_member,
    recorded_at   timestamptz NOT NULL,
    CONSTRAINT stored_file_digest_is_sha256 CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    CONSTRAINT stored_file_is_not_empty CHECK (size_bytes > 0),
    CONSTRAINT stored_file_kind_is_known CHECK (kind IN ('IMAGE', 'PDF', 'VIDEO', 'AUDIO', 'TEXT', 'DOCUMENT')),
    CONSTRAINT stored_file_sensitivity_is_known CHECK (sensitivity IN ('S0', 'S1', 'S2', 'S3', 'S4'))
);
COMMENT ON TABLE stored_file IS 'An original with the log of its collection (UTC time, item, origin, tool, digest, operator, note). Never changed.';
COMMENT ON COLUMN stored_file.captured_on IS 'When taken or written, ISO 8601-2.';
CREATE INDEX stored_file_by_digest ON stored_file (sha256);

SELECT athar_track('stored_file', 'S1', '{"original_name":"S3","item":"S3","origin":"S3","operator":"S3","note":"S3"}');
SELECT athar_grant_append_only('stored_file');
