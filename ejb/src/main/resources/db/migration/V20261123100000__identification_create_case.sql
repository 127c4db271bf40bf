-- The identification case: whose remains are these? Everything below is added to, never edited, but for four columns that follow
-- from what was added: the stage (a fold over the events), a candidate's outcome, the date due next, and the sitting appointed.

CREATE TABLE identification_counter (
    prefix text    PRIMARY KEY,
    last   integer NOT NULL,
    CONSTRAINT identification_counter_counts_from_one CHECK (last >= 1)
);
COMMENT ON TABLE identification_counter IS 'The last number given for each year; a number is never given twice.';

CREATE TABLE board_sitting (
    id              uuid        PRIMARY KEY,
    version         bigint      NOT NULL,
    ref             text        NOT NULL,
    sits_from       date        NOT NULL,
    sits_until      date,
    place           text,
    decision_number text        NOT NULL,
    appointed_by    uuid        NOT NULL REFERENCES staff_member,
    recorded_at     timestamptz NOT NULL,
    invented        boolean     NOT NULL,
    CONSTRAINT board_sitting_ref_is_unique UNIQUE (ref),
    CONSTRAINT board_sitting_ends_after_it_begins CHECK (sits_until IS NULL OR sits_until >= sits_from)
);
COMMENT ON TABLE board_sitting IS 'A sitting of the identification board: members appointed for a time.';

CREATE TABLE board_member (
    id          uuid    PRIMARY KEY,
    sitting_id  uuid    NOT NULL REFERENCES board_sitting DEFERRABLE INITIALLY DEFERRED,
    person_id   uuid    NOT NULL REFERENCES staff_member,
    chair       boolean NOT NULL,
    profession  text    NOT NULL,
    disciplines text[]  NOT NULL,
    CONSTRAINT board_member_sits_once UNIQUE (sitting_id, person_id)
);
COMMENT ON TABLE board_member IS 'A person appointed to a sitting, with the profession and disciplines for which they sit.';
CREATE UNIQUE INDEX board_member_one_chair ON board_member (sitting_id) WHERE chair;

CREATE TABLE identification_case (
    id              uuid    PRIMARY KEY,
    version         bigint  NOT NULL,
    number          text    NOT NULL,
    main_remains_id uuid    NOT NULL REFERENCES human_remains,
    site_id         uuid    NOT NULL REFERENCES site,
    stage           text    NOT NULL,
    due_on          date,
    sitting_id      uuid    REFERENCES board_sitting,
    main_case_id    uuid    REFERENCES identification_case,
    split_from_id   uuid    REFERENCES identification_case,
    invented        boolean NOT NULL,
    CONSTRAINT identification_case_number_is_unique UNIQUE (number),
    CONSTRAINT identification_case_joins_another CHECK (main_case_id <> id),
    CONSTRAINT identification_case_comes_from_another CHECK (split_from_id <> id)
);
COMMENT ON TABLE identification_case IS 'Whose remains are these: one main set of remains, candidates, evidence, and the events '
    'that moved it.';
COMMENT ON COLUMN identification_case.stage IS 'Cache: the fold over the events of the case.';
COMMENT ON COLUMN identification_case.main_case_id IS 'The case that these remains were joined to, while they are.';
CREATE UNIQUE INDEX identification_case_one_for_each_remains ON identification_case (main_remains_id)
    WHERE stage <> 'WITHDRAWN';
CREATE INDEX identification_case_by_site ON identification_case (site_id);
CREATE INDEX identification_case_by_sitting ON identification_case (sitting_id);
CREATE INDEX identification_case_by_due ON identification_case (due_on, number);

CREATE TABLE stage_event (
    id              uuid        PRIMARY KEY,
    case_id         uuid        NOT NULL REFERENCES identification_case DEFERRABLE INITIALLY DEFERRED,
    sequence        integer     NOT NULL,
    action          text        NOT NULL,
    from_stage      text        NOT NULL,
    to_stage        text        NOT NULL,
    person_id       uuid        NOT NULL REFERENCES staff_member,
    roles           text[]      NOT NULL,
    occurred_on     text        NOT NULL,
    occurred_source text,
    recorded_at     timestamptz NOT NULL,
    days_late       bigint      NOT NULL,
    reasons         text,
    candidate_id    uuid,
    pending_id      uuid,
    refers_to       uuid        REFERENCES stage_event,
    facts           text        NOT NULL,
    facts_digest    text        NOT NULL,
    CONSTRAINT stage_event_sequence_is_gapless_by_case UNIQUE (case_id, sequence),
    CONSTRAINT stage_event_counts_from_one CHECK (sequence >= 1),
    CONSTRAINT stage_event_first_opens CHECK ((sequence = 1) = (from_stage = 'NOT_OPENED')),
    CONSTRAINT stage_event_digest_is_sha256 CHECK (facts_digest ~ '^[0-9a-f]{64}$')
);
COMMENT ON TABLE stage_event IS 'A step of the procedure that was taken, with what its rules looked at. Append-only.';
COMMENT ON COLUMN stage_event.facts IS 'Canonical text of everything that the rules looked at; its SHA-256 is facts_digest.';

CREATE TABLE candidate (
    id                uuid        PRIMARY KEY,
    version           bigint      NOT NULL,
    case_id           uuid        NOT NULL REFERENCES identification_case DEFERRABLE INITIALLY DEFERRED,
    missing_person_id uuid        NOT NULL REFERENCES missing_person,
    outcome           text        NOT NULL,
    owner_id          uuid        REFERENCES staff_member,
    due_on            date,
    reasons           text        NOT NULL,
    family_samples    boolean     NOT NULL,
    nominated_by      uuid        NOT NULL REFERENCES staff_member,
    nominated_at      timestamptz NOT NULL,
    CONSTRAINT candidate_is_named_once UNIQUE (case_id, missing_person_id)
);
COMMENT ON TABLE candidate IS 'A missing person whose remains these may be.';
COMMENT ON COLUMN candidate.family_samples IS 'Samples of relatives led to this person: their consent or a court order must be in force.';

ALTER TABLE stage_event ADD CONSTRAINT stage_event_concerns_a_candidate FOREIGN KEY (candidate_id) REFERENCES candidate
    DEFERRABLE INITIALLY DEFERRED;

CREATE TABLE exclusion (
    id                uuid        PRIMARY KEY,
    case_id           uuid        NOT NULL REFERENCES identification_case DEFERRABLE INITIALLY DEFERRED,
    remains_id        uuid        NOT NULL REFERENCES human_remains,
    missing_person_id uuid        NOT NULL REFERENCES missing_person,
    reason            text        NOT NULL,
    reasons           text        NOT NULL,
    proposed_by       uuid        NOT NULL REFERENCES staff_member,
    decided_by        uuid        NOT NULL REFERENCES staff_member,
    recorded_at       timestamptz NOT NULL,
    CONSTRAINT exclusion_takes_two_persons CHECK (decided_by <> proposed_by)
);
COMMENT ON TABLE exclusion IS 'These remains are not this person''s: stands until two persons withdraw it (rule I3). Append-only.';
COMMENT ON COLUMN exclusion.decided_by IS 'The second person, or the chair where the board excluded what another proposed to identify.';
CREATE INDEX exclusion_by_pair ON exclusion (remains_id, missing_person_id);

CREATE TABLE exclusion_withdrawal (
    id           uuid        PRIMARY KEY,
    exclusion_id uuid        NOT NULL REFERENCES exclusion,
    person_id    uuid        NOT NULL REFERENCES staff_member,
    reasons      text        NOT NULL,
    recorded_at  timestamptz NOT NULL,
    CONSTRAINT exclusion_withdrawal_once_by_each_person UNIQUE (exclusion_id, person_id)
);
COMMENT ON TABLE exclusion_withdrawal IS 'One person''s withdrawal of an exclusion; two different persons end it. Append-only.';

CREATE TABLE pending_step (
    id               uuid        PRIMARY KEY,
    version          bigint      NOT NULL,
    case_id          uuid        NOT NULL REFERENCES identification_case DEFERRABLE INITIALLY DEFERRED,
    matter           text        NOT NULL,
    candidate_id     uuid        REFERENCES candidate DEFERRABLE INITIALLY DEFERRED,
    exclusion_reason text,
    reopen_reason    text,
    reasons          text,
    parts            uuid[]      NOT NULL,
    lines            uuid[]      NOT NULL,
    ties             text[]      NOT NULL,
    split_declined   text,
    main_case_id     uuid        REFERENCES identification_case,
    proposed_by      uuid        NOT NULL REFERENCES staff_member,
    proposed_at      timestamptz NOT NULL,
    ended_as         text,
    ended_by         uuid        REFERENCES staff_member,
    ended_at         timestamptz,
    CONSTRAINT pending_step_ends_whole CHECK ((ended_as IS NULL) = (ended_by IS NULL) AND (ended_as IS NULL) = (ended_at IS NULL)),
    CONSTRAINT pending_step_ending_is_known CHECK (ended_as IN ('CONFIRMED', 'DECLINED')),
    CONSTRAINT pending_step_is_confirmed_by_another CHECK (ended_as <> 'CONFIRMED' OR ended_by <> proposed_by)
);
COMMENT ON TABLE pending_step IS 'What one person proposed and a second has to confirm.';
CREATE UNIQUE INDEX pending_step_one_of_a_kind ON pending_step (case_id, matter, coalesce(candidate_id, case_id)) WHERE ended_as IS NULL;
