-- What families may hear, and what was said to them. Nothing here refers to a case: an answer belongs to the missing person.

CREATE TABLE family_answer (
    id                uuid        PRIMARY KEY,
    missing_person_id uuid        NOT NULL REFERENCES missing_person,
    status            text        NOT NULL,
    need              text,
    cause             text        NOT NULL,
    recorded_by       uuid        REFERENCES staff_member,
    recorded_at       timestamptz NOT NULL,
    CONSTRAINT family_answer_names_what_is_needed CHECK ((status = 'WE_NEED') = (need IS NOT NULL)),
    CONSTRAINT family_answer_cause_is_no_open_case CHECK (cause IN ('REGISTERED', 'VERIFIED', 'FOUND_ALIVE', 'NEED_ASKED', 'NEED_MET',
        'OFFICER_READY', 'REOPENED', 'CLOSED'))
);
COMMENT ON TABLE family_answer IS 'What the family of a missing person may hear from a moment on; the latest counts. Append-only.';
CREATE INDEX family_answer_by_person ON family_answer (missing_person_id, recorded_at);

CREATE TABLE told_sentence (
    id           uuid    PRIMARY KEY,
    status       text    NOT NULL,
    need         text,
    language     text    NOT NULL,
    version      integer NOT NULL,
    words        text    NOT NULL,
    review_state text    NOT NULL,
    CONSTRAINT told_sentence_language_is_offered CHECK (language IN ('ar', 'ckb', 'en')),
    CONSTRAINT told_sentence_review_is_known CHECK (review_state IN ('UNREVIEWED', 'REVIEWED'))
);
COMMENT ON TABLE told_sentence IS 'Sentences told to families, by answer, language and version. One that no speaker has read is not '
    'printed. Append-only.';
CREATE UNIQUE INDEX told_sentence_one_of_each ON told_sentence (status, coalesce(need, ''), language, version);

CREATE TABLE enquiry (
    id                uuid        PRIMARY KEY,
    missing_person_id uuid        NOT NULL REFERENCES missing_person,
    asked_on          text        NOT NULL,
    asked_by          text        NOT NULL,
    kinship           text        NOT NULL,
    relative_id       uuid        REFERENCES relative,
    identity_check    text        NOT NULL,
    identity_document text,
    kinship_check     text        NOT NULL,
    channel           text        NOT NULL,
    language          text,
    sentence_id       uuid        REFERENCES told_sentence,
    sentence_version  integer,
    told              text,
    answer            text,
    note              text,
    recorded_by       uuid        NOT NULL REFERENCES staff_member,
    recorded_at       timestamptz NOT NULL,
    CONSTRAINT enquiry_tells_whole CHECK (num_nulls(language, sentence_id, sentence_version, told) IN (0, 4)),
    CONSTRAINT enquiry_tells_only_after_checks
        CHECK (told IS NULL OR (identity_check <> 'NOT_CHECKED' AND kinship_check <> 'NOT_CHECKED'))
);
COMMENT ON TABLE enquiry IS 'Who asked about a missing person, how identity and kinship were checked, and exactly what was told. '
    'Append-only.';
CREATE INDEX enquiry_by_person ON enquiry (missing_person_id, recorded_at);

CREATE TABLE family_appointment (
    id                uuid        PRIMARY KEY,
    version           bigint      NOT NULL,
    missing_person_id uuid        NOT NULL REFERENCES missing_person,
    kind              text        NOT NULL,
    what              text        NOT NULL,
    due_on            date        NOT NULL,
    at_time           text,
    office_id         uuid        REFERENCES liaison_office,
    outcome           text,
    done_by           uuid        REFERENCES staff_member,
    done_at           timestamptz,
    recorded_by       uuid        NOT NULL REFERENCES staff_member,
    recorded_at       timestamptz NOT NULL,
    CONSTRAINT family_appointment_ends_whole CHECK (num_nulls(outcome, done_by, done_at) IN (0, 3))
);
COMMENT ON TABLE family_appointment IS 'What was agreed with a family for a day, and what became of it.';
CREATE INDEX family_appointment_by_person ON family_appointment (missing_person_id);
CREATE INDEX family_appointment_open ON family_appointment (due_on) WHERE done_at IS NULL;

CREATE TABLE notification_plan (
    id                uuid        PRIMARY KEY,
    missing_person_id uuid        NOT NULL REFERENCES missing_person,
    officer_id        uuid        NOT NULL REFERENCES staff_member,
    recipient_id      uuid        NOT NULL REFERENCES relative,
    channel           text        NOT NULL,
    language          text        NOT NULL,
    planned_for       date        NOT NULL,
    preference        text,
    recorded_by       uuid        NOT NULL REFERENCES staff_member,
    recorded_at       timestamptz NOT NULL
);
COMMENT ON TABLE notification_plan IS 'How a named officer is to tell a family what the board decided. Append-only.';
CREATE INDEX notification_plan_by_person ON notification_plan (missing_person_id);

CREATE TABLE notification_done (
    id                  uuid        PRIMARY KEY,
    missing_person_id   uuid        NOT NULL REFERENCES missing_person,
    plan_id             uuid        NOT NULL REFERENCES notification_plan,
    done_on             date        NOT NULL,
    preference_honoured boolean     NOT NULL,
    outcome             text        NOT NULL,
    follow_up_on        date,
    recorded_by         uuid        NOT NULL REFERENCES staff_member,
    recorded_at         timestamptz NOT NULL,
    CONSTRAINT notification_done_once UNIQUE (plan_id)
);
COMMENT ON TABLE notification_done IS 'That a family was told, and how it went. Append-only.';
CREATE INDEX notification_done_by_person ON notification_done (missing_person_id);

CREATE TABLE family_wish (
    id                uuid        PRIMARY KEY,
    missing_person_id uuid        NOT NULL REFERENCES missing_person,
    relative_id       uuid        REFERENCES relative,
    later_finds       text        NOT NULL,
    words             text,
    said_on           text        NOT NULL,
    recorded_by       uuid        NOT NULL REFERENCES staff_member,
    recorded_at       timestamptz NOT NULL
);
COMMENT ON TABLE family_wish IS 'What a family wants if more of the person is found later; the latest counts. Append-only.';
CREATE INDEX family_wish_by_person ON family_wish (missing_person_id);

CREATE TABLE return_receipt (
    id                uuid        PRIMARY KEY,
    missing_person_id uuid        NOT NULL REFERENCES missing_person,
    returned_on       text        NOT NULL,
    relative_id       uuid        NOT NULL REFERENCES relative,
    entitlement       text        NOT NULL,
    identity_proof    text        NOT NULL,
    receipt           text        NOT NULL,
    parts_missing     text,
    recorded_by       uuid        NOT NULL REFERENCES staff_member,
    recorded_at       timestamptz NOT NULL
);
COMMENT ON TABLE return_receipt IS 'How remains were handed over to a family, as the receipt says. Append-only.';
CREATE INDEX return_receipt_by_person ON return_receipt (missing_person_id);

SELECT athar_track('family_answer', 'S3');
SELECT athar_track('told_sentence', 'S1');
SELECT athar_track('enquiry', 'S3');
SELECT athar_track('family_appointment', 'S3');
SELECT athar_track('notification_plan', 'S3');
SELECT athar_track('notification_done', 'S3');
SELECT athar_track('family_wish', 'S3');
SELECT athar_track('return_receipt', 'S3');
SELECT athar_grant_append_only('family_answer');
SELECT athar_grant_append_only('told_sentence');
SELECT athar_grant_append_only('enquiry');
SELECT athar_grant('family_appointment');
SELECT athar_grant_append_only('notification_plan');
SELECT athar_grant_append_only('notification_done');
SELECT athar_grant_append_only('family_wish');
SELECT athar_grant_append_only('return_receipt');
