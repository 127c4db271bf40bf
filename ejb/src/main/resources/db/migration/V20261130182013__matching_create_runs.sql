-- Runs that compare all unidentified profiles with all families, and what they found.
CREATE SEQUENCE match_run_number MAXVALUE 999999;
GRANT USAGE ON SEQUENCE match_run_number TO athar_app;

CREATE TABLE match_run (
    id               uuid             PRIMARY KEY,
    version          bigint           NOT NULL,
    ref              text             NOT NULL UNIQUE,
    state            text             NOT NULL,
    frequencies_id   uuid             NOT NULL REFERENCES frequency_database,
    mutation_model   text,
    female_rate      double precision NOT NULL,
    male_rate        double precision NOT NULL,
    rate2            double precision NOT NULL,
    mutation_range   double precision NOT NULL,
    theta            double precision NOT NULL,
    dropout          double precision NOT NULL,
    rare_frequency   double precision NOT NULL,
    least_log10      double precision NOT NULL,
    prior_persons    bigint           NOT NULL,
    prior_source     text             NOT NULL,
    prior_as_of      date             NOT NULL,
    purpose          text             NOT NULL,
    engine           text             NOT NULL,
    again_of_id      uuid             REFERENCES match_run,
    asked_by         uuid             NOT NULL REFERENCES staff_member,
    account          text             NOT NULL,
    roles            text[]           NOT NULL,
    asked_at         timestamptz      NOT NULL,
    input_id         uuid             REFERENCES stored_file,
    input_digest     text,
    profiles         integer,
    families         integer,
    tiles            integer,
    result_digest    text,
    failure          text,
    ended_at         timestamptz,
    CONSTRAINT match_run_ref_has_its_form CHECK (ref ~ '^RUN-\d{6}-[0-9A-Z]$'),
    CONSTRAINT match_run_state_is_known CHECK (state IN ('QUEUED', 'RUNNING', 'DONE', 'CANCELLED', 'FAILED')),
    CONSTRAINT match_run_rates_are_probabilities CHECK (female_rate BETWEEN 0 AND 1 AND male_rate BETWEEN 0 AND 1 AND rate2 BETWEEN 0 AND 1
        AND theta >= 0 AND theta < 1 AND dropout >= 0 AND dropout < 1 AND rare_frequency > 0 AND rare_frequency < 1),
    CONSTRAINT match_run_counts_persons CHECK (prior_persons >= 1),
    CONSTRAINT match_run_frozen_as_a_whole CHECK (num_nonnulls(input_id, input_digest, profiles, families, tiles) IN (0, 5)),
    CONSTRAINT match_run_done_has_its_digest CHECK ((state = 'DONE') = (result_digest IS NOT NULL)),
    CONSTRAINT match_run_ended_has_its_time CHECK ((state IN ('DONE', 'CANCELLED', 'FAILED')) = (ended_at IS NOT NULL)),
    CONSTRAINT match_run_failed_says_why CHECK ((state = 'FAILED') = (failure IS NOT NULL))
);
COMMENT ON TABLE match_run IS 'A search: what was asked, what it was asked of (frozen in a file, by its digest), how far it is. '
    'Tiles that are finished are the truth of '
    'its progress; whatever executes it may die.';
CREATE INDEX match_run_under_way ON match_run (asked_at) WHERE state IN ('QUEUED', 'RUNNING');

CREATE TABLE match_tile (
    id         uuid        PRIMARY KEY,
    run_id     uuid        NOT NULL REFERENCES match_run,
    number     integer     NOT NULL,
    compared   bigint      NOT NULL,
    candidates integer     NOT NULL,
    skipped    text,
    digest     text        NOT NULL,
    done_at    timestamptz NOT NULL,
    CONSTRAINT match_tile_is_finished_once UNIQUE (run_id, number)
);
COMMENT ON TABLE match_tile IS 'A finished part of a search: how many pairs were compared, and the digest of what was found. Append-only.';

CREATE TABLE match_candidate (
    id          uuid             PRIMARY KEY,
    version     bigint           NOT NULL,
    run_id      uuid             NOT NULL REFERENCES match_run,
    number      integer          NOT NULL,
    sample_id   uuid             NOT NULL REFERENCES dna_sample,
    profile_id  uuid             NOT NULL REFERENCES dna_profile,
    pedigree_id uuid             NOT NULL REFERENCES tested_pedigree,
    member      text             NOT NULL,
    person_id   uuid             NOT NULL REFERENCES missing_person,
    lr_log10    double precision NOT NULL,
    owner_id    uuid             NOT NULL REFERENCES staff_member,
    due_on      date             NOT NULL,
    outcome     text             NOT NULL,
    reason      text,
    settled_by  uuid             REFERENCES staff_member,
    settled_at  timestamptz,
    invented    boolean          NOT NULL,
    found_at    timestamptz      NOT NULL,
    CONSTRAINT match_candidate_is_found_once UNIQUE (run_id, sample_id, person_id),
    CONSTRAINT match_candidate_outcome_is_known CHECK (outcome IN ('OPEN', 'NOMINATED', 'DECLINED')),
    CONSTRAINT match_candidate_settled_says_why CHECK ((outcome = 'OPEN') = (num_nonnulls(reason, settled_by, settled_at) = 0))
);
COMMENT ON TABLE match_candidate IS 'A profile that may be a missing person''s, as a run found it: support for a proposition, no '
    'identification (rule I5).';
CREATE INDEX match_candidate_by_run ON match_candidate (run_id, lr_log10 DESC, id);
CREATE INDEX match_candidate_by_person ON match_candidate (person_id);
CREATE INDEX match_candidate_by_sample ON match_candidate (sample_id);

SELECT athar_track('match_run', 'S2');
SELECT athar_track('match_tile', 'S2');
SELECT athar_track('match_candidate', 'S3');
SELECT athar_grant('match_run');
SELECT athar_grant_append_only('match_tile');
SELECT athar_grant('match_candidate');

INSERT INTO access_area (area, operation) VALUES ('MATCH', 'READ_MATCHES'), ('MATCH_QUEUE', 'READ_MATCH_QUEUE');
SELECT athar_wall_as('match_run', '(SELECT athar_reach(''MATCH_QUEUE'', ''S1'')) IS NOT NULL
        OR (SELECT athar_reach(''MATCH'', ''S2'')) = ''ALL''
        OR asked_by = (SELECT athar_self())',
    '(SELECT athar_reach(''MATCH_QUEUE'', ''CHANGE'')) IS NOT NULL OR (SELECT athar_reach(''MATCH'', ''CHANGE'')) IS NOT NULL
        AND asked_by = (SELECT athar_self())');
SELECT athar_wall_as('match_tile', 'EXISTS (SELECT FROM match_run r WHERE r.id = run_id)',
    '(SELECT athar_reach(''MATCH'', ''CHANGE'')) IS NOT NULL AND EXISTS (SELECT FROM match_run r WHERE r.id = run_id)');
SELECT athar_wall('match_candidate', 'MATCH', 'S3', 'athar_follows(''sample'', sample_id, @place)');
SELECT athar_learn();

SELECT athar_begin_migration('settings of searches');
INSERT INTO setting (id, version, name, value, source, confirmed) VALUES
    (uuidv7(), 0, 'matching.candidate.days', '30', 'Athar practice, to be confirmed with the authority', false);
