-- The number ledger: who said what, and how many. Statements, figures and ratings are only ever added; a correction is a new one.
-- What they are about is an arc of columns of which exactly one is set; each capability adds the foreign key of its own.

CREATE SEQUENCE source_ref;
CREATE SEQUENCE statement_ref;
CREATE SEQUENCE figure_ref;
GRANT USAGE ON SEQUENCE source_ref, statement_ref, figure_ref TO athar_app;

CREATE TABLE source_origin (
    id   uuid PRIMARY KEY,
    name text NOT NULL,
    CONSTRAINT source_origin_is_not_blank CHECK (name <> '')
);
COMMENT ON TABLE source_origin IS 'Sources of one origin rest on one and the same observation: they do not confirm each other.';
CREATE UNIQUE INDEX source_origin_is_named_once ON source_origin (lower(name));

CREATE TABLE source (
    id               uuid        PRIMARY KEY,
    version          bigint      NOT NULL,
    ref              text        NOT NULL UNIQUE,
    type             text        NOT NULL,
    organisation_en  text,
    organisation_ar  text,
    organisation_ckb text,
    title            text,
    origin_id        uuid        REFERENCES source_origin,
    behind_id        uuid        REFERENCES source,
    seen_in          text[]      NOT NULL DEFAULT '{}',
    language         text,
    url              text,
    capture_file_id  uuid        REFERENCES stored_file,
    capture_sha256   text,
    captured_at      timestamptz,
    published_on     text,
    contact          text,
    consent          text,
    safety_flag      boolean     NOT NULL DEFAULT false,
    sensitivity      text        NOT NULL,
    note             text,
    invented         boolean     NOT NULL,
    recorded_by      uuid        NOT NULL REFERENCES staff_member,
    recorded_at      timestamptz NOT NULL,
    CONSTRAINT source_type_is_known CHECK (type IN ('WITNESS', 'SURVIVOR', 'FAMILY', 'PERPETRATOR', 'OFFICIAL', 'DOCUMENT', 'MEDIA',
                                                    'SATELLITE', 'VIDEO', 'FORENSIC', 'NGO', 'UN')),
    CONSTRAINT source_that_is_no_person_names_its_organisation
        CHECK (type IN ('WITNESS', 'SURVIVOR', 'FAMILY', 'PERPETRATOR') OR organisation_en IS NOT NULL OR organisation_ar IS NOT NULL),
    CONSTRAINT source_is_not_behind_itself CHECK (behind_id <> id),
    CONSTRAINT source_capture_digest_is_sha256 CHECK (capture_sha256 ~ '^[0-9a-f]{64}$'),
    CONSTRAINT source_consent_is_known CHECK (consent IN ('GIVEN', 'WITHHELD', 'NOT_ASKED')),
    CONSTRAINT source_sensitivity_is_known CHECK (sensitivity IN ('S0', 'S1', 'S2', 'S3', 'S4'))
);
COMMENT ON TABLE source IS 'What an organisation or a person said, once, somewhere. What is not known stays empty.';
COMMENT ON COLUMN source.behind_id IS 'The source that this one rests on.';
COMMENT ON COLUMN source.seen_in IS 'Where it was read: outlets that carried it, not who said it.';
COMMENT ON COLUMN source.contact IS 'How a person can be reached; sealed.';
CREATE INDEX source_by_origin ON source (origin_id);
CREATE INDEX source_by_behind ON source (behind_id);

CREATE TABLE statement (
    id            uuid        PRIMARY KEY,
    ref           text        NOT NULL UNIQUE,
    source_id     uuid        NOT NULL REFERENCES source,
    behind_id     uuid        REFERENCES source,
    subject_kind  text        NOT NULL,
    site_id       uuid,
    incident_id   uuid,
    facility_id   uuid,
    area_id       uuid        REFERENCES administrative_area,
    text_en       text,
    text_ar       text,
    text_ckb      text,
    bears_on_id   uuid        REFERENCES statement,
    stance        text,
    as_of         text,
    about_group   boolean     NOT NULL DEFAULT false,
    supersedes_id uuid        UNIQUE REFERENCES statement,
    note          text,
    invented      boolean     NOT NULL,
    recorded_by   uuid        NOT NULL REFERENCES staff_member,
    recorded_at   timestamptz NOT NULL,
    CONSTRAINT statement_has_one_subject CHECK (num_nonnulls(site_id, incident_id, facility_id, area_id) = 1),
    CONSTRAINT statement_subject_is_of_its_kind CHECK (CASE subject_kind WHEN 'SITE' THEN site_id WHEN 'INCIDENT' THEN incident_id
                                                       WHEN 'FACILITY' THEN facility_id WHEN 'AREA' THEN area_id END IS NOT NULL),
    CONSTRAINT statement_says_something CHECK (coalesce(text_en, text_ar, text_ckb) IS NOT NULL),
    CONSTRAINT statement_stance_is_known CHECK (stance IN ('FOR', 'AGAINST')),
    CONSTRAINT statement_stance_is_towards_another CHECK ((stance IS NULL) = (bears_on_id IS NULL) AND bears_on_id <> id)
);
COMMENT ON TABLE statement IS 'A claim that is no number. Append-only.';
COMMENT ON COLUMN statement.about_group IS 'Whether it speaks of the religion or ethnicity of a group; of one person it never may.';
CREATE INDEX statement_by_source ON statement (source_id);
CREATE INDEX statement_by_site ON statement (site_id);
CREATE INDEX statement_by_incident ON statement (incident_id);
CREATE INDEX statement_by_facility ON statement (facility_id);
CREATE INDEX statement_by_area ON statement (area_id);

CREATE TABLE figure (
    id            uuid        PRIMARY KEY,
    ref           text        NOT NULL UNIQUE,
    source_id     uuid        NOT NULL REFERENCES source,
    behind_id     uuid        REFERENCES source,
    subject_kind  text        NOT NULL,
    site_id       uuid,
    incident_id   uuid,
    facility_id   uuid,
    area_id       uuid        REFERENCES administrative_area,
    kind          text        NOT NULL,
    quantifier    text        NOT NULL,
    low           numeric(14, 2),
    best          numeric(14, 2),
    high          numeric(14, 2),
    unit          text        NOT NULL,
    counted_en    text,
    counted_ar    text,
    counted_ckb   text,
    wording       text,
    as_of         text,
    published_on  text,
    period_from   text,
    period_until  text,
    method        text,
    about_group   boolean     NOT NULL DEFAULT false,
    part_of_id    uuid,
    part_number   integer,
    supersedes_id uuid        UNIQUE REFERENCES figure,
    note          text,
    invented      boolean     NOT NULL,
    recorded_by   uuid        NOT NULL REFERENCES staff_member,
    recorded_at   timestamptz NOT NULL,
    CONSTRAINT figure_of_a_source UNIQUE (id, source_id),
    CONSTRAINT figure_part_is_said_by_the_source_of_the_whole FOREIGN KEY (part_of_id, source_id) REFERENCES figure (id, source_id),
    CONSTRAINT figure_part_is_numbered CHECK ((part_of_id IS NULL) = (part_number IS NULL) AND part_of_id <> id),
    CONSTRAINT figure_has_one_subject CHECK (num_nonnulls(site_id, incident_id, facility_id, area_id) = 1),
    CONSTRAINT figure_subject_is_of_its_kind CHECK (CASE subject_kind WHEN 'SITE' THEN site_id WHEN 'INCIDENT' THEN incident_id
                                                    WHEN 'FACILITY' THEN facility_id WHEN 'AREA' THEN area_id END IS NOT NULL),
    CONSTRAINT figure_unit_is_known CHECK (unit IN ('PERSONS', 'SETS', 'PARTS', 'METRES', 'SITES')),
    CONSTRAINT figure_whole_things_are_counted_whole
        CHECK (unit = 'METRES' OR (coalesce(low, 0) % 1 = 0 AND coalesce(best, 0) % 1 = 0 AND coalesce(high, 0) % 1 = 0)),
    CONSTRAINT figure_is_not_negative CHECK (least(low, best, high) >= 0),
    CONSTRAINT figure_low_best_high_in_order CHECK (low <= best IS NOT FALSE AND best <= high IS NOT FALSE AND low <= high IS NOT FALSE),
    CONSTRAINT figure_has_the_numbers_of_its_quantifier CHECK (CASE quantifier
        WHEN 'EXACTLY'  THEN best IS NOT NULL AND low IS NULL AND high IS NULL
        WHEN 'ORDER_OF' THEN best IS NOT NULL AND low IS NULL AND high IS NULL
        WHEN 'ABOUT'    THEN best IS NOT NULL AND (low IS NULL) = (high IS NULL)
        WHEN 'AT_LEAST' THEN low IS NOT NULL AND best IS NULL AND high IS NULL
        WHEN 'AT_MOST'  THEN high IS NOT NULL AND best IS NULL AND low IS NULL
        WHEN 'BETWEEN'  THEN low IS NOT NULL AND high IS NOT NULL
        ELSE false END)
);
COMMENT ON TABLE figure IS 'A number as somebody said it: of what, how it is meant, when. Append-only: a correction supersedes.';
COMMENT ON COLUMN figure.counted_en IS 'Of whom or of what exactly, where the kind does not say it: "militiamen", "length of the trench".';
COMMENT ON COLUMN figure.wording IS 'The words in which it was said, where they say more than the number: "hundreds of metres".';
CREATE INDEX figure_by_source ON figure (source_id);
CREATE INDEX figure_by_part_of ON figure (part_of_id);
CREATE INDEX figure_by_site ON figure (site_id);
CREATE INDEX figure_by_incident ON figure (incident_id);
CREATE INDEX figure_by_facility ON figure (facility_id);
CREATE INDEX figure_by_area ON figure (area_id);

CREATE TABLE source_rating (
    id           uuid        PRIMARY KEY,
    source_id    uuid        NOT NULL REFERENCES source,
    figure_id    uuid        REFERENCES figure,
    statement_id uuid        REFERENCES statement,
    scale        text        NOT NULL,
    grade        text        NOT NULL,
    reason       text        NOT NULL,
    confirmed_by uuid[]      NOT NULL DEFAULT '{}',
    rated_by     uuid        NOT NULL REFERENCES staff_member,
    rated_at     timestamptz NOT NULL,
    CONSTRAINT source_rating_grade_is_on_its_scale CHECK (CASE scale
        WHEN 'RELIABILITY' THEN grade IN ('A', 'B', 'C', 'D', 'E', 'F') AND num_nonnulls(figure_id, statement_id) = 0
        WHEN 'CREDIBILITY' THEN grade IN ('CONFIRMED', 'PROBABLE', 'POSSIBLE', 'DOUBTFUL', 'IMPROBABLE', 'UNJUDGED')
                                AND num_nonnulls(figure_id, statement_id) <= 1
        ELSE false END),
    CONSTRAINT source_rating_confirmed_names_what_confirms CHECK (grade <> 'CONFIRMED' OR cardinality(confirmed_by) >= 1)
);
COMMENT ON TABLE source_rating IS 'One act of rating on one of the two scales of the Admiralty code: reliability of a source, or '
    'credibility of what it said (as a whole, of one figure or of one statement). The latest counts. Append-only.';
CREATE INDEX source_rating_by_source ON source_rating (source_id);

SELECT athar_track('source_origin', 'S1');
SELECT athar_track('source', 'S1', '{"contact":"S3","note":"S3"}');
SELECT athar_track('statement', 'S1', '{"text_en":"S3","text_ar":"S3","text_ckb":"S3","note":"S3"}');
SELECT athar_track('figure', 'S1', '{"wording":"S3","note":"S3"}');
SELECT athar_track('source_rating', 'S1');
SELECT athar_grant('source');
SELECT athar_grant_append_only('source_origin');
SELECT athar_grant_append_only('statement');
SELECT athar_grant_append_only('figure');
SELECT athar_grant_append_only('source_rating');
