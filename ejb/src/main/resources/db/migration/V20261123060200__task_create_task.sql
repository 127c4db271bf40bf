-- What is due, for whom, why: written in the transaction of what it follows from.

CREATE TABLE task (
    id           uuid        PRIMARY KEY,
    version      bigint      NOT NULL,
    text_key     text        NOT NULL,
    arguments    text[]      NOT NULL DEFAULT '{}',
    page         text        NOT NULL,
    subject_type text        NOT NULL,
    subject_id   uuid        NOT NULL,
    role         text        NOT NULL,
    person_id    uuid        REFERENCES staff_member,
    scope_kind   text,
    scope_id     uuid,
    due_on       date        NOT NULL,
    opened_at    timestamptz NOT NULL,
    done_at      timestamptz,
    done_by      uuid        REFERENCES staff_member,
    note         text,
    CONSTRAINT task_done_names_who CHECK ((done_at IS NULL) = (done_by IS NULL)),
    CONSTRAINT task_scope_is_whole CHECK ((scope_kind IS NULL) = (scope_id IS NULL))
);
COMMENT ON TABLE task IS 'Something to be done by a role or a person until a day. Its text is a key of the catalogue with arguments that are no protected values.';
CREATE INDEX task_open_by_role ON task (role, due_on) WHERE done_at IS NULL;
CREATE INDEX task_open_by_subject ON task (subject_type, subject_id) WHERE done_at IS NULL;

SELECT athar_track('task', 'S2');
SELECT athar_grant('task');
