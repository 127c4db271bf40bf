-- What people type before they save it. No record: not under history, found by its writer alone, emptied when it ends.

CREATE TABLE draft (
    id        uuid        PRIMARY KEY,
    version   bigint      NOT NULL,
    person_id uuid        NOT NULL REFERENCES staff_member,
    page      text        NOT NULL,
    form      text        NOT NULL,
    initial   jsonb       NOT NULL,
    typed     jsonb       NOT NULL,
    kept_at   timestamptz NOT NULL,
    ended_at  timestamptz,
    CONSTRAINT draft_ended_is_empty CHECK (ended_at IS NULL OR (initial = '{}' AND typed = '{}'))
);
COMMENT ON TABLE draft IS 'What a form holds that has not been saved, whatever it is (S3). Emptied when saved or thrown away.';
CREATE UNIQUE INDEX draft_one_of_a_form_for_each_person ON draft (person_id, page, form) WHERE ended_at IS NULL;
CREATE INDEX draft_open_by_time ON draft (kept_at) WHERE ended_at IS NULL;

SELECT athar_grant('draft');
