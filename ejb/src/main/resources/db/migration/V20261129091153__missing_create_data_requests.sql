-- What a person or a family may ask of those who keep their data: that it is erased, or that it is kept and no longer used.

CREATE TABLE data_request (
    id             uuid        PRIMARY KEY,
    version        bigint      NOT NULL,
    ref            text        NOT NULL UNIQUE,
    person_id      uuid        NOT NULL REFERENCES missing_person,
    kind           text        NOT NULL,
    asked_by       text        NOT NULL,
    standing       text        NOT NULL,
    identity_check text        NOT NULL,
    concerns       text        NOT NULL,
    received_on    date        NOT NULL,
    due_on         date        NOT NULL,
    state          text        NOT NULL,
    recorded_at    timestamptz NOT NULL,
    recorded_by    uuid        NOT NULL REFERENCES staff_member,
    CONSTRAINT data_request_kind_is_known CHECK (kind IN ('ERASURE', 'RESTRICTION')),
    CONSTRAINT data_request_standing_is_known CHECK (standing IN ('SELF', 'RELATIVE', 'GUARDIAN', 'LAWYER')),
    CONSTRAINT data_request_state_is_known CHECK (state IN ('OPEN', 'GRANTED', 'DECLINED', 'LIFTED')),
    CONSTRAINT data_request_is_due_after_receipt CHECK (due_on >= received_on)
);
COMMENT ON TABLE data_request IS 'Who asks for the erasure of data about a missing person, or that it is no longer used; decided by two. '
    'While one is granted and not lifted, values from S3 up are sealed for all but the roles of a setting.';
CREATE SEQUENCE data_request_number;
GRANT USAGE ON SEQUENCE data_request_number TO athar_app;
CREATE INDEX data_request_by_person ON data_request (person_id);

CREATE TABLE request_decision (
    id           uuid        PRIMARY KEY,
    version      bigint      NOT NULL,
    request_id   uuid        NOT NULL REFERENCES data_request,
    verdict      text        NOT NULL,
    reasons      text        NOT NULL,
    proposed_by  uuid        NOT NULL REFERENCES staff_member,
    proposed_at  timestamptz NOT NULL,
    confirmed    boolean,
    answer       text,
    answered_by  uuid        REFERENCES staff_member,
    answered_at  timestamptz,
    CONSTRAINT request_decision_verdict_is_known CHECK (verdict IN ('GRANT', 'DECLINE', 'LIFT')),
    CONSTRAINT request_decision_is_by_two CHECK (answered_by <> proposed_by),
    CONSTRAINT request_decision_is_answered_whole CHECK (num_nonnulls(confirmed, answered_by, answered_at) IN (0, 3))
);
COMMENT ON TABLE request_decision IS 'What one person proposes about a request, and what another answers. Nothing holds before the answer.';
CREATE INDEX request_decision_by_request ON request_decision (request_id);

CREATE TABLE legal_hold (
    id         uuid        PRIMARY KEY,
    version    bigint      NOT NULL,
    person_id  uuid        NOT NULL REFERENCES missing_person,
    authority  text        NOT NULL,
    document   text        NOT NULL,
    reason     text        NOT NULL,
    placed_on  date        NOT NULL,
    placed_by  uuid        NOT NULL REFERENCES staff_member,
    placed_at  timestamptz NOT NULL,
    end_reason text,
    ended_by   uuid        REFERENCES staff_member,
    ended_at   timestamptz,
    CONSTRAINT legal_hold_is_ended_by_another CHECK (ended_by <> placed_by),
    CONSTRAINT legal_hold_is_ended_whole CHECK (num_nonnulls(end_reason, ended_by, ended_at) IN (0, 3))
);
COMMENT ON TABLE legal_hold IS 'A court or another authority orders that nothing about a person is erased. While it stands no erasure '
    'is granted.';
CREATE INDEX legal_hold_by_person ON legal_hold (person_id);

CREATE TABLE disclosure_review (
    id          uuid        PRIMARY KEY,
    entry_id    uuid        NOT NULL UNIQUE REFERENCES audit_entry,
    verdict     text        NOT NULL,
    note        text,
    reviewed_by uuid        NOT NULL REFERENCES staff_member,
    reviewed_at timestamptz NOT NULL,
    CONSTRAINT disclosure_review_verdict_is_known CHECK (verdict IN ('JUSTIFIED', 'QUESTIONED')),
    CONSTRAINT disclosure_review_says_what_is_questioned CHECK (verdict <> 'QUESTIONED' OR note IS NOT NULL)
);
COMMENT ON TABLE disclosure_review IS 'What a data protection officer found of the reason for which a name was opened. Append-only.';

SELECT athar_track('data_request', 'S2', '{"asked_by": "S3", "standing": "S3", "identity_check": "S3", "concerns": "S3"}');
UPDATE tracked_column SET identifying = true
    WHERE table_name = 'data_request' AND column_name IN ('asked_by', 'identity_check', 'concerns');
SELECT athar_track('request_decision', 'S2');
SELECT athar_track('legal_hold', 'S2');
SELECT athar_track('disclosure_review', 'S2');
SELECT athar_grant('data_request');
SELECT athar_grant('request_decision');
SELECT athar_grant('legal_hold');
SELECT athar_grant_append_only('disclosure_review');

SELECT athar_begin_migration('settings of data protection');
INSERT INTO setting (id, version, name, value, source, confirmed) VALUES
    (uuidv7(), 0, 'missing.request.days', '30', 'Athar practice, to be confirmed: days within which a request on data is decided', false),
    (uuidv7(), 0, 'missing.consent.renewMonths', '24', 'Athar practice, to be confirmed: months until a consent is asked for again', false),
    (uuidv7(), 0, 'missing.restriction.roles', 'DATA_PROTECTION_OFFICER', 'To be confirmed: roles that see past a restriction', false);
