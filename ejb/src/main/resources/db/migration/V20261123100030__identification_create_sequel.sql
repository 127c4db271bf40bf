-- What follows a decision, and what is known of remains that stay without a name. A match is not an identification is not a
-- certificate (rule I5): each is a record of its own.

CREATE TABLE death_certificate (
    id          uuid        PRIMARY KEY,
    case_id     uuid        NOT NULL REFERENCES identification_case DEFERRABLE INITIALLY DEFERRED,
    number      text        NOT NULL,
    authority   text        NOT NULL,
    issued_on   date        NOT NULL,
    document_id uuid        NOT NULL REFERENCES stored_file,
    recorded_by uuid        NOT NULL REFERENCES staff_member,
    recorded_at timestamptz NOT NULL
);
COMMENT ON TABLE death_certificate IS 'The certificate by which the authority seals the identification (rule I5). Append-only.';

CREATE TABLE family_notice (
    id                  uuid        PRIMARY KEY,
    case_id             uuid        NOT NULL REFERENCES identification_case DEFERRABLE INITIALLY DEFERRED,
    officer_id          uuid        NOT NULL REFERENCES staff_member,
    recipient_id        uuid        NOT NULL REFERENCES relative,
    language            text        NOT NULL,
    channel             text        NOT NULL,
    done_on             date        NOT NULL,
    preference_honoured boolean     NOT NULL,
    recorded_at         timestamptz NOT NULL
);
COMMENT ON TABLE family_notice IS 'That the family was told, by whom and how, as far as the procedure asks. The conversation itself '
    'is liaison''s. Append-only.';

CREATE TABLE remains_return (
    id              uuid        PRIMARY KEY,
    case_id         uuid        NOT NULL REFERENCES identification_case DEFERRABLE INITIALLY DEFERRED,
    received_by     uuid        REFERENCES relative,
    entitled        boolean     NOT NULL,
    identity_proof  text,
    bag_checked_by  uuid        REFERENCES staff_member,
    parts_missing   text,
    parts_listed    boolean     NOT NULL,
    parts_told      boolean     NOT NULL,
    recorded_by     uuid        NOT NULL REFERENCES staff_member,
    recorded_at     timestamptz NOT NULL
);
COMMENT ON TABLE remains_return IS 'The handing over of remains to a relative (rule P3). Append-only: the last row of a case says '
    'how it stands.';

CREATE TABLE remains_keeping (
    id           uuid        PRIMARY KEY,
    case_id      uuid        NOT NULL REFERENCES identification_case DEFERRABLE INITIALLY DEFERRED,
    written_wish uuid        REFERENCES stored_file,
    place        text        NOT NULL,
    recorded_by  uuid        NOT NULL REFERENCES staff_member,
    recorded_at  timestamptz NOT NULL
);
COMMENT ON TABLE remains_keeping IS 'Where identified remains are kept at the family''s written wish. Append-only.';

CREATE TABLE remains_burial (
    id          uuid        PRIMARY KEY,
    case_id     uuid        NOT NULL REFERENCES identification_case DEFERRABLE INITIALLY DEFERRED,
    place       text        NOT NULL,
    recorded_by uuid        NOT NULL REFERENCES staff_member,
    recorded_at timestamptz NOT NULL
);
COMMENT ON TABLE remains_burial IS 'Where the person was buried. Append-only.';

CREATE TABLE later_finds_wish (
    id          uuid        PRIMARY KEY,
    case_id     uuid        NOT NULL REFERENCES identification_case DEFERRABLE INITIALLY DEFERRED,
    recorded_by uuid        NOT NULL REFERENCES staff_member,
    recorded_at timestamptz NOT NULL
);
COMMENT ON TABLE later_finds_wish IS 'That the family said what it wants if more is found; what it said is liaison''s. Append-only.';

CREATE TABLE nameless_burial (
    id             uuid        PRIMARY KEY,
    case_id        uuid        NOT NULL REFERENCES identification_case DEFERRABLE INITIALLY DEFERRED,
    search_done    boolean     NOT NULL,
    burial_place   text        NOT NULL,
    grave_number   text        NOT NULL,
    sample_kept    uuid,
    recorded_by    uuid        NOT NULL REFERENCES staff_member,
    recorded_at    timestamptz NOT NULL
);
COMMENT ON TABLE nameless_burial IS 'What is known when remains are left without a name. Append-only.';
COMMENT ON COLUMN nameless_burial.sample_kept IS 'The sample that stays behind; samples have no table of their own yet.';
