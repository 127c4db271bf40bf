-- Post-mortem examinations: checklist, biological profile, findings, trauma; signed by the examiner, reviewed by another person.

CREATE TABLE post_mortem_examination (
    id              uuid        PRIMARY KEY,
    version         bigint      NOT NULL,
    remains_id      uuid        NOT NULL REFERENCES human_remains,
    seq             integer     NOT NULL,
    examiner_id     uuid        NOT NULL REFERENCES staff_member,
    performed_on    text        NOT NULL,
    place           text,
    status          text        NOT NULL,
    sex             text,
    sex_method      text,
    age_min_years   integer,
    age_max_years   integer,
    age_method      text,
    stature_cm      numeric(4,1),
    stature_error_cm numeric(3,1),
    stature_method  text,
    summary         text,
    trauma_revision integer     NOT NULL,
    signed_at       timestamptz,
    signed_digest   bytea,
    invented        boolean     NOT NULL DEFAULT false,
    recorded_at     timestamptz NOT NULL,
    recorded_by     uuid        NOT NULL REFERENCES staff_member,
    CONSTRAINT post_mortem_examination_in_order UNIQUE (remains_id, seq),
    CONSTRAINT post_mortem_examination_status_is_known CHECK (status IN ('OPEN', 'SIGNED', 'RETURNED', 'ENDORSED')),
    CONSTRAINT post_mortem_examination_age_is_a_range CHECK (age_min_years BETWEEN 0 AND age_max_years AND age_max_years <= 120),
    CONSTRAINT post_mortem_examination_signed_is_digested
        CHECK ((status IN ('SIGNED', 'ENDORSED')) = (signed_at IS NOT NULL AND signed_digest IS NOT NULL))
);
COMMENT ON TABLE post_mortem_examination IS 'One examination of one set of remains by one examiner. A later one supersedes it; none is removed.';

CREATE TABLE examination_checklist_item (
    id             uuid   PRIMARY KEY,
    version        bigint NOT NULL,
    examination_id uuid   NOT NULL REFERENCES post_mortem_examination,
    item           text   NOT NULL,
    state          text   NOT NULL,
    finding        text,
    reason         text,
    CONSTRAINT examination_checklist_item_stands_once UNIQUE (examination_id, item),
    CONSTRAINT examination_checklist_state_is_known CHECK (state IN ('OPEN', 'DONE', 'NOT_POSSIBLE')),
    CONSTRAINT examination_checklist_says_why_not CHECK (state <> 'NOT_POSSIBLE' OR reason IS NOT NULL)
);
COMMENT ON TABLE examination_checklist_item IS 'One point of the checklist of an examination (rule P6): done with its finding, or not possible and why.';

CREATE TABLE examination_trauma (
    id             uuid    PRIMARY KEY,
    examination_id uuid    NOT NULL REFERENCES post_mortem_examination,
    revision       integer NOT NULL,
    position       integer NOT NULL,
    type           text    NOT NULL,
    timing         text    NOT NULL,
    location       text    NOT NULL,
    description    text,
    CONSTRAINT examination_trauma_in_order UNIQUE (examination_id, revision, position)
);
COMMENT ON TABLE examination_trauma IS 'Trauma as written; each writing that changes the list has a revision of its own. Append-only.';

CREATE TABLE examination_review (
    id             uuid        PRIMARY KEY,
    examination_id uuid        NOT NULL REFERENCES post_mortem_examination,
    reviewer_id    uuid        NOT NULL REFERENCES staff_member,
    endorsed       boolean     NOT NULL,
    reasons        text        NOT NULL,
    reviewed_on    text        NOT NULL,
    digest         bytea       NOT NULL,
    recorded_at    timestamptz NOT NULL
);
COMMENT ON TABLE examination_review IS 'Another person''s review of a signed examination, bound to the digest of what was signed. Append-only.';
CREATE INDEX examination_review_by_examination ON examination_review (examination_id);

SELECT athar_track('post_mortem_examination', 'S2');
SELECT athar_track('examination_checklist_item', 'S2');
SELECT athar_track('examination_trauma', 'S2');
SELECT athar_track('examination_review', 'S2');
SELECT athar_grant('post_mortem_examination');
SELECT athar_grant('examination_checklist_item');
SELECT athar_grant_append_only('examination_trauma');
SELECT athar_grant_append_only('examination_review');
