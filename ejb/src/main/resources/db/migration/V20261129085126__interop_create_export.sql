-- Lists taken out of the house: what was asked for is frozen in a row, which is the truth; the job only carries it out.

CREATE TABLE export_run (
    id              uuid        PRIMARY KEY,
    version         bigint      NOT NULL,
    list_name       text        NOT NULL,
    format          text        NOT NULL,
    language        text        NOT NULL,
    chosen_columns  text[]      NOT NULL,
    filter          jsonb       NOT NULL,
    purpose         text        NOT NULL,
    requested_by    uuid        NOT NULL REFERENCES staff_member,
    account         text        NOT NULL,
    roles           text[]      NOT NULL,
    requested_at    timestamptz NOT NULL,
    state           text        NOT NULL,
    sensitivity     text,
    counted         integer,
    rows_written    integer     NOT NULL DEFAULT 0,
    rows_invented   integer     NOT NULL DEFAULT 0,
    attempts        integer     NOT NULL DEFAULT 0,
    decided_by      uuid        REFERENCES staff_member,
    decided_at      timestamptz,
    decision_reason text,
    approved_digest text,
    file_id         uuid        REFERENCES stored_file,
    failure         text,
    ended_at        timestamptz,
    again_of        uuid        REFERENCES export_run,
    CONSTRAINT export_run_state_is_known CHECK (state IN ('QUEUED', 'WAITING', 'RUNNING', 'DONE', 'DECLINED', 'CANCELLED',
        'FAILED')),
    CONSTRAINT export_run_format_is_known CHECK (format IN ('CSV', 'XLSX')),
    CONSTRAINT export_run_sensitivity_is_known CHECK (sensitivity IN ('S0', 'S1', 'S2', 'S3')),
    CONSTRAINT export_run_says_what_for CHECK (btrim(purpose) <> ''),
    CONSTRAINT export_run_shows_something CHECK (cardinality(chosen_columns) > 0),
    CONSTRAINT export_run_is_decided_by_another CHECK (decided_by <> requested_by),
    CONSTRAINT export_run_decision_is_whole CHECK ((decided_by IS NULL) = (decided_at IS NULL)),
    CONSTRAINT export_run_approval_is_by_somebody CHECK (approved_digest IS NULL OR decided_by IS NOT NULL),
    CONSTRAINT export_run_declined_with_a_reason CHECK (state <> 'DECLINED' OR (decided_by IS NOT NULL
        AND decision_reason IS NOT NULL)),
    CONSTRAINT export_run_done_with_a_file CHECK ((state = 'DONE') = (file_id IS NOT NULL)),
    CONSTRAINT export_run_counts_are_not_negative CHECK (rows_written >= 0 AND rows_invented BETWEEN 0 AND rows_written)
);
COMMENT ON TABLE export_run IS 'A list asked for as a file: what was asked (never changed), where it stands, and who let it out.';
COMMENT ON COLUMN export_run.roles IS 'Roles that counted when it was asked for; the job acts with no others, and with none '
    'that was taken back since.';
COMMENT ON COLUMN export_run.counted IS 'Rows when they were counted before the first was written; 1001 stands for more than 1000.';
COMMENT ON COLUMN export_run.approved_digest IS 'SHA-256 over what the approving person saw; the job writes nothing where the request '
    'is another.';
CREATE INDEX export_run_by_person ON export_run (requested_by, requested_at DESC);
CREATE INDEX export_run_by_state ON export_run (state, requested_at) WHERE state IN ('QUEUED', 'WAITING', 'RUNNING');

-- What was asked for stays as it was asked, whatever a program says.
CREATE FUNCTION export_run_refuse_change_of_request() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (OLD.list_name, OLD.format, OLD.language, OLD.chosen_columns, OLD.filter, OLD.purpose, OLD.requested_by, OLD.account, OLD.roles,
            OLD.requested_at) IS DISTINCT FROM (NEW.list_name, NEW.format, NEW.language, NEW.chosen_columns, NEW.filter, NEW.purpose,
            NEW.requested_by, NEW.account, NEW.roles, NEW.requested_at) THEN
        RAISE EXCEPTION 'what was asked for in an export is not changed' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER export_run_request_is_frozen BEFORE UPDATE ON export_run FOR EACH ROW
    EXECUTE FUNCTION export_run_refuse_change_of_request();

SELECT athar_track('export_run', 'S1', '{"filter":"S3","purpose":"S2","decision_reason":"S2"}');
SELECT athar_grant('export_run');
