-- The file of an export is kept for some days, or until who asked for it, or an erasure, removes it. The row stays.

ALTER TABLE export_run ADD COLUMN kept_until timestamptz, ADD COLUMN removed_at timestamptz, ADD COLUMN removal text;
ALTER TABLE export_run
    ADD CONSTRAINT export_run_keeps_only_a_file CHECK (kept_until IS NULL OR file_id IS NOT NULL),
    ADD CONSTRAINT export_run_removal_is_known CHECK (removal IN ('EXPIRED', 'BY_REQUESTER', 'ERASURE')),
    ADD CONSTRAINT export_run_removal_is_whole CHECK ((removed_at IS NULL) = (removal IS NULL)),
    ADD CONSTRAINT export_run_removes_only_a_file CHECK (removed_at IS NULL OR file_id IS NOT NULL);
COMMENT ON COLUMN export_run.kept_until IS 'When the job removes the content of the file.';
COMMENT ON COLUMN export_run.removed_at IS 'When it was removed; the row, the count and the digest stay.';
CREATE INDEX export_run_by_end ON export_run (kept_until) WHERE kept_until IS NOT NULL AND removed_at IS NULL;

SELECT athar_begin_migration('files of exports end');
UPDATE export_run SET kept_until = now() + interval '7 days', version = version + 1 WHERE state = 'DONE';
INSERT INTO setting (id, version, name, value, source, confirmed) VALUES
    (uuidv7(), 0, 'export.keepDays', '7', 'Athar practice, to be confirmed: days after which the content of an '
        'exported file is removed', false);
