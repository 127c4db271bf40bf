-- From the proposal to the decision: what was put before the board, who reviewed, checked and signed what.

CREATE TABLE proposal (
    id            uuid        PRIMARY KEY,
    case_id       uuid        NOT NULL REFERENCES identification_case DEFERRABLE INITIALLY DEFERRED,
    candidate_id  uuid        NOT NULL REFERENCES candidate,
    justification text,
    reasons       text,
    proposed_by   uuid        NOT NULL REFERENCES staff_member,
    recorded_at   timestamptz NOT NULL
);
COMMENT ON TABLE proposal IS 'A candidate proposed to the board. Append-only.';
CREATE INDEX proposal_by_case ON proposal (case_id);

CREATE TABLE identification_sheet (
    id          uuid        PRIMARY KEY,
    proposal_id uuid        NOT NULL REFERENCES proposal DEFERRABLE INITIALLY DEFERRED,
    words       text        NOT NULL,
    digest      text        NOT NULL,
    recorded_at timestamptz NOT NULL,
    CONSTRAINT identification_sheet_is_kept_once UNIQUE (proposal_id, digest)
);
COMMENT ON TABLE identification_sheet IS 'The sheet as somebody signed it: canonical text and its SHA-256. A changed sheet voids '
    'earlier signatures. Append-only.';

CREATE TABLE proposal_review (
    id           uuid        PRIMARY KEY,
    proposal_id  uuid        NOT NULL REFERENCES proposal DEFERRABLE INITIALLY DEFERRED,
    person_id    uuid        NOT NULL REFERENCES staff_member,
    endorsed     boolean     NOT NULL,
    reasons      text        NOT NULL,
    sheet_digest text        NOT NULL,
    recorded_at  timestamptz NOT NULL
);
COMMENT ON TABLE proposal_review IS 'An endorsement or a return of a proposal by somebody who neither proposed nor signed (rule '
    'I6). Append-only.';
CREATE INDEX proposal_review_by_proposal ON proposal_review (proposal_id);

CREATE TABLE quality_check (
    id           uuid        PRIMARY KEY,
    proposal_id  uuid        NOT NULL REFERENCES proposal DEFERRABLE INITIALLY DEFERRED,
    person_id    uuid        NOT NULL REFERENCES staff_member,
    coordinator  boolean     NOT NULL,
    findings     text        NOT NULL,
    sheet_digest text        NOT NULL,
    recorded_at  timestamptz NOT NULL
);
COMMENT ON TABLE quality_check IS 'A coordinator''s check that the file behind the sheet is whole. Append-only.';
CREATE INDEX quality_check_by_proposal ON quality_check (proposal_id);

CREATE TABLE sheet_vote (
    id           uuid        PRIMARY KEY,
    proposal_id  uuid        NOT NULL REFERENCES proposal DEFERRABLE INITIALLY DEFERRED,
    sitting_id   uuid        NOT NULL REFERENCES board_sitting,
    person_id    uuid        NOT NULL REFERENCES staff_member,
    in_favour    boolean     NOT NULL,
    reasons      text,
    sheet_digest text        NOT NULL,
    recorded_at  timestamptz NOT NULL,
    CONSTRAINT sheet_vote_dissent_says_why CHECK (in_favour OR reasons IS NOT NULL)
);
COMMENT ON TABLE sheet_vote IS 'A board member''s signature or dissent over the digest of the sheet. Append-only.';
CREATE INDEX sheet_vote_by_proposal ON sheet_vote (proposal_id);

CREATE TABLE board_recusal (
    id          uuid        PRIMARY KEY,
    case_id     uuid        NOT NULL REFERENCES identification_case DEFERRABLE INITIALLY DEFERRED,
    sitting_id  uuid        NOT NULL REFERENCES board_sitting,
    person_id   uuid        NOT NULL REFERENCES staff_member,
    reasons     text        NOT NULL,
    recorded_at timestamptz NOT NULL,
    CONSTRAINT board_recusal_once UNIQUE (case_id, sitting_id, person_id)
);
COMMENT ON TABLE board_recusal IS 'A member takes no part in one case. Append-only.';
