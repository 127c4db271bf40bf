-- Evidence about a candidate, and what was found to contradict it.

CREATE TABLE evidence_line (
    id           uuid             PRIMARY KEY,
    candidate_id uuid             NOT NULL REFERENCES candidate DEFERRABLE INITIALLY DEFERRED,
    discipline   text             NOT NULL,
    outcome      text,
    findings     text             NOT NULL,
    examiner_id  uuid             NOT NULL REFERENCES staff_member,
    examined_on  text             NOT NULL,
    made_on      uuid,
    lr_log10     double precision,
    n            bigint,
    n_counts     text,
    n_source     text,
    n_as_of      date,
    posterior    double precision,
    threshold    numeric,
    replaces_id  uuid             REFERENCES evidence_line,
    reasons      text,
    recorded_by  uuid             NOT NULL REFERENCES staff_member,
    recorded_at  timestamptz      NOT NULL,
    digest       text             NOT NULL,
    CONSTRAINT evidence_line_is_replaced_once UNIQUE (replaces_id),
    CONSTRAINT evidence_line_posterior_names_n_source_and_date
        CHECK (posterior IS NULL OR (lr_log10 IS NOT NULL AND n IS NOT NULL AND n_source IS NOT NULL AND n_as_of IS NOT NULL)),
    CONSTRAINT evidence_line_figures_are_of_dna
        CHECK (discipline = 'DNA' OR (lr_log10 IS NULL AND n IS NULL AND posterior IS NULL)),
    CONSTRAINT evidence_line_correction_says_why CHECK (replaces_id IS NULL OR reasons IS NOT NULL)
);
COMMENT ON TABLE evidence_line IS 'What one discipline found about one candidate. A correction is a new line that replaces the old. '
    'Append-only.';
COMMENT ON COLUMN evidence_line.lr_log10 IS 'Decimal logarithm of the combined likelihood ratio.';
COMMENT ON COLUMN evidence_line.n IS 'Missing persons among whom this one is sought; never sets of remains (rule D2).';
CREATE INDEX evidence_line_by_candidate ON evidence_line (candidate_id);

CREATE TABLE line_signature (
    id          uuid        PRIMARY KEY,
    line_id     uuid        NOT NULL REFERENCES evidence_line DEFERRABLE INITIALLY DEFERRED,
    person_id   uuid        NOT NULL REFERENCES staff_member,
    disciplines text[]      NOT NULL,
    digest      text        NOT NULL,
    signed_at   timestamptz NOT NULL,
    CONSTRAINT line_signature_one_for_each_line UNIQUE (line_id)
);
COMMENT ON TABLE line_signature IS 'Who signed a line of evidence for its discipline, over the digest of its text. Append-only.';

CREATE TABLE contradiction (
    id          uuid        PRIMARY KEY,
    line_id     uuid        NOT NULL REFERENCES evidence_line DEFERRABLE INITIALLY DEFERRED,
    words       text        NOT NULL,
    raised_by   uuid        NOT NULL REFERENCES staff_member,
    raised_at   timestamptz NOT NULL
);
COMMENT ON TABLE contradiction IS 'Something about a line that does not fit (rule I3). Append-only.';
CREATE INDEX contradiction_by_line ON contradiction (line_id);

CREATE TABLE contradiction_answer (
    id               uuid        PRIMARY KEY,
    contradiction_id uuid        NOT NULL REFERENCES contradiction DEFERRABLE INITIALLY DEFERRED,
    words            text        NOT NULL,
    answered_by      uuid        NOT NULL REFERENCES staff_member,
    answered_at      timestamptz NOT NULL,
    CONSTRAINT contradiction_answer_is_given_once UNIQUE (contradiction_id)
);
COMMENT ON TABLE contradiction_answer IS 'The written answer to a contradiction. Append-only.';

CREATE TABLE line_departure (
    id          uuid        PRIMARY KEY,
    line_id     uuid        NOT NULL REFERENCES evidence_line DEFERRABLE INITIALLY DEFERRED,
    to_case_id  uuid        NOT NULL REFERENCES identification_case DEFERRABLE INITIALLY DEFERRED,
    recorded_at timestamptz NOT NULL,
    CONSTRAINT line_departure_happens_once UNIQUE (line_id)
);
COMMENT ON TABLE line_departure IS 'Evidence that went to another case with the parts it was made on. Append-only.';
