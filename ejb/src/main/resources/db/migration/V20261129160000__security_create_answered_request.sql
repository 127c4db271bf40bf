-- A program that got no answer asks again. What was carried out is answered as the first time, and is not done twice.

CREATE TABLE answered_request (
    id              uuid        PRIMARY KEY,
    staff_member_id uuid        NOT NULL REFERENCES staff_member,
    request_key     text        NOT NULL
        CONSTRAINT answered_request_key_is_short CHECK (length(request_key) BETWEEN 8 AND 200),
    digest          text        NOT NULL
        CONSTRAINT answered_request_digest_is_sha256 CHECK (digest ~ '^[0-9a-f]{64}$'),
    answer          text        NOT NULL,
    answered_at     timestamptz NOT NULL,
    CONSTRAINT answered_request_once UNIQUE (staff_member_id, request_key)
);
COMMENT ON TABLE answered_request IS 'What a program was answered when a command of its was carried out. Append-only.';
COMMENT ON COLUMN answered_request.request_key IS
    'Chosen by the program, one for each thing that it wants done; each person has keys of their own.';
COMMENT ON COLUMN answered_request.digest IS 'SHA-256 of what was asked for under this key: another request under the same key is refused.';
COMMENT ON COLUMN answered_request.answer IS 'The body of the answer: ids, numbers and codes, no value that is protected.';
SELECT athar_track('answered_request', 'S1');
SELECT athar_grant_append_only('answered_request');
