-- Incidents and facilities, what links them, and who was on a facility's rolls.

CREATE SEQUENCE incident_ref;
CREATE SEQUENCE facility_ref;
CREATE SEQUENCE roll_entry_ref;
GRANT USAGE ON SEQUENCE incident_ref, facility_ref, roll_entry_ref TO athar_app;

CREATE TABLE incident (
    id          uuid        PRIMARY KEY,
    version     bigint      NOT NULL,
    ref         text        NOT NULL UNIQUE,
    name_en     text,
    name_ar     text,
    name_ckb    text,
    type        text        NOT NULL,
    openness    text        NOT NULL,
    starts_on   text,
    ends_on     text,
    summary_en  text,
    summary_ar  text,
    summary_ckb text,
    note        text,
    invented    boolean     NOT NULL,
    recorded_by uuid        NOT NULL REFERENCES staff_member,
    recorded_at timestamptz NOT NULL,
    CONSTRAINT incident_has_a_name CHECK (coalesce(name_en, name_ar, name_ckb) IS NOT NULL),
    CONSTRAINT incident_type_is_known CHECK (type IN ('MASS_EXECUTION', 'PRISON_MASSACRE', 'BOMBARDMENT', 'DISAPPEARANCE', 'OTHER')),
    CONSTRAINT incident_openness_is_known CHECK (openness IN ('OPEN', 'CLOSED'))
);
COMMENT ON TABLE incident IS 'Something in which people were killed or disappeared: one course of events, perhaps in several places.';
COMMENT ON COLUMN incident.openness IS 'CLOSED where a list of those present is known, OPEN where their number is not (rule P2).';

CREATE TABLE incident_place (
    id                 uuid        PRIMARY KEY,
    incident_id        uuid        NOT NULL REFERENCES incident,
    role               text        NOT NULL,
    area_id            uuid        REFERENCES administrative_area,
    description_en     text,
    description_ar     text,
    description_ckb    text,
    latitude           double precision,
    longitude          double precision,
    uncertainty_metres double precision,
    method             text,
    source_id          uuid        REFERENCES source,
    recorded_by        uuid        NOT NULL REFERENCES staff_member,
    recorded_at        timestamptz NOT NULL,
    CONSTRAINT incident_place_says_where
        CHECK (area_id IS NOT NULL OR coalesce(description_en, description_ar, description_ckb) IS NOT NULL),
    CONSTRAINT incident_place_role_is_known CHECK (role IN ('DETENTION', 'SEPARATION', 'ROUTE', 'KILLING', 'BURIAL', 'OTHER')),
    CONSTRAINT incident_place_position_is_whole CHECK ((latitude IS NULL) = (longitude IS NULL)),
    CONSTRAINT incident_place_position_has_method_and_source CHECK (latitude IS NULL OR method IS NOT NULL AND source_id IS NOT NULL),
    CONSTRAINT incident_place_position_is_on_earth CHECK (latitude BETWEEN -90 AND 90 AND longitude BETWEEN -180 AND 180)
);
COMMENT ON TABLE incident_place IS 'One of the places of an incident and what happened there, as far as somebody said. Append-only.';
CREATE INDEX incident_place_by_incident ON incident_place (incident_id);

CREATE TABLE incident_perpetrator (
    id           uuid        PRIMARY KEY,
    incident_id  uuid        NOT NULL REFERENCES incident,
    name_en      text,
    name_ar      text,
    name_ckb     text,
    statement_id uuid        NOT NULL REFERENCES statement,
    recorded_by  uuid        NOT NULL REFERENCES staff_member,
    recorded_at  timestamptz NOT NULL,
    CONSTRAINT incident_perpetrator_has_a_name CHECK (coalesce(name_en, name_ar, name_ckb) IS NOT NULL)
);
COMMENT ON TABLE incident_perpetrator IS 'A group or person alleged to have done it, and the statement that alleges it. Append-only.';
CREATE INDEX incident_perpetrator_by_incident ON incident_perpetrator (incident_id);

CREATE TABLE incident_qualification (
    id          uuid        PRIMARY KEY,
    incident_id uuid        NOT NULL REFERENCES incident,
    text_en     text,
    text_ar     text,
    text_ckb    text,
    stated_on   text,
    source_id   uuid        NOT NULL REFERENCES source,
    recorded_by uuid        NOT NULL REFERENCES staff_member,
    recorded_at timestamptz NOT NULL,
    CONSTRAINT incident_qualification_says_something CHECK (coalesce(text_en, text_ar, text_ckb) IS NOT NULL)
);
COMMENT ON TABLE incident_qualification IS 'What the incident is in law, as one body stated it; the judiciary decides (L7). Append-only.';
CREATE INDEX incident_qualification_by_incident ON incident_qualification (incident_id);

CREATE TABLE facility (
    id                 uuid        PRIMARY KEY,
    version            bigint      NOT NULL,
    ref                text        NOT NULL UNIQUE,
    name_en            text,
    name_ar            text,
    name_ckb           text,
    name_variants      text[]      NOT NULL DEFAULT '{}',
    type               text        NOT NULL,
    area_id            uuid        NOT NULL REFERENCES administrative_area,
    locality           text,
    latitude           double precision,
    longitude          double precision,
    uncertainty_metres double precision,
    method             text,
    position_source_id uuid        REFERENCES source,
    capacity           integer,
    capacity_source_id uuid        REFERENCES source,
    opened_on          text,
    closed_on          text,
    note               text,
    invented           boolean     NOT NULL,
    recorded_by        uuid        NOT NULL REFERENCES staff_member,
    recorded_at        timestamptz NOT NULL,
    CONSTRAINT facility_has_a_name CHECK (coalesce(name_en, name_ar, name_ckb) IS NOT NULL),
    CONSTRAINT facility_type_is_known
        CHECK (type IN ('PRISON', 'DETENTION_SITE', 'CAMP', 'CHECKPOINT', 'BARRACKS', 'HOSPITAL')),
    CONSTRAINT facility_position_is_whole CHECK ((latitude IS NULL) = (longitude IS NULL)),
    CONSTRAINT facility_position_has_method_and_source
        CHECK (latitude IS NULL OR method IS NOT NULL AND position_source_id IS NOT NULL),
    CONSTRAINT facility_position_is_on_earth CHECK (latitude BETWEEN -90 AND 90 AND longitude BETWEEN -180 AND 180),
    CONSTRAINT facility_capacity_has_a_source CHECK (capacity IS NULL OR capacity > 0 AND capacity_source_id IS NOT NULL)
);
COMMENT ON TABLE facility IS 'A prison or another place where people were held or kept. How many were present at a date is a figure.';

CREATE TABLE facility_operator (
    id            uuid        PRIMARY KEY,
    facility_id   uuid        NOT NULL REFERENCES facility,
    name_en       text,
    name_ar       text,
    name_ckb      text,
    from_on       text,
    until_on      text,
    source_id     uuid        NOT NULL REFERENCES source,
    supersedes_id uuid        UNIQUE REFERENCES facility_operator,
    note          text,
    recorded_by   uuid        NOT NULL REFERENCES staff_member,
    recorded_at   timestamptz NOT NULL,
    CONSTRAINT facility_operator_has_a_name CHECK (coalesce(name_en, name_ar, name_ckb) IS NOT NULL)
);
COMMENT ON TABLE facility_operator IS 'Who held a facility from when to when, as one source says. Append-only: a correction supersedes.';
CREATE INDEX facility_operator_by_facility ON facility_operator (facility_id);

CREATE TABLE facility_link (
    id          uuid        PRIMARY KEY,
    incident_id uuid        NOT NULL REFERENCES incident,
    facility_id uuid        NOT NULL REFERENCES facility,
    claim_en    text,
    claim_ar    text,
    claim_ckb   text,
    recorded_by uuid        NOT NULL REFERENCES staff_member,
    recorded_at timestamptz NOT NULL,
    CONSTRAINT facility_link_is_made_once UNIQUE (incident_id, facility_id),
    CONSTRAINT facility_link_says_what_is_claimed CHECK (coalesce(claim_en, claim_ar, claim_ckb) IS NOT NULL)
);
COMMENT ON TABLE facility_link IS 'A facility is said to belong to an incident; its evidence and grades say how well founded. Append-only.';
CREATE INDEX facility_link_by_facility ON facility_link (facility_id);

CREATE TABLE facility_link_evidence (
    id           uuid        PRIMARY KEY,
    link_id      uuid        NOT NULL REFERENCES facility_link,
    source_id    uuid        NOT NULL REFERENCES source,
    statement_id uuid        REFERENCES statement,
    stance       text        NOT NULL,
    note         text,
    recorded_by  uuid        NOT NULL REFERENCES staff_member,
    recorded_at  timestamptz NOT NULL,
    CONSTRAINT facility_link_evidence_stance_is_known CHECK (stance IN ('FOR', 'AGAINST'))
);
COMMENT ON TABLE facility_link_evidence IS 'A source that speaks for or against a link, perhaps by one statement. Append-only.';
CREATE INDEX facility_link_evidence_by_link ON facility_link_evidence (link_id);

CREATE TABLE facility_link_grade (
    id          uuid        PRIMARY KEY,
    link_id     uuid        NOT NULL REFERENCES facility_link,
    grade       text        NOT NULL,
    reason      text,
    recorded_by uuid        NOT NULL REFERENCES staff_member,
    recorded_at timestamptz NOT NULL,
    CONSTRAINT facility_link_grade_is_known CHECK (grade IN ('ALLEGED', 'SUPPORTED', 'ESTABLISHED')),
    CONSTRAINT facility_link_grade_above_alleged_has_a_reason CHECK (grade = 'ALLEGED' OR reason IS NOT NULL)
);
COMMENT ON TABLE facility_link_grade IS 'How well a link is founded, as somebody judged it. The latest counts. Append-only.';
CREATE INDEX facility_link_grade_by_link ON facility_link_grade (link_id);

CREATE TABLE roll_entry (
    id              uuid        PRIMARY KEY,
    ref             text        NOT NULL UNIQUE,
    facility_id     uuid        NOT NULL REFERENCES facility,
    prisoner_number text,
    name_as_written text        NOT NULL,
    script          text        NOT NULL,
    language        text,
    arrested_on     text,
    sentence        text,
    block           text,
    transfers       text,
    last_seen_on    text,
    fate            text        NOT NULL,
    source_id       uuid        NOT NULL REFERENCES source,
    supersedes_id   uuid        UNIQUE REFERENCES roll_entry,
    note            text,
    invented        boolean     NOT NULL,
    recorded_by     uuid        NOT NULL REFERENCES staff_member,
    recorded_at     timestamptz NOT NULL,
    CONSTRAINT roll_entry_script_is_known CHECK (script IN ('ARABIC', 'LATIN', 'OTHER')),
    CONSTRAINT roll_entry_fate_is_known CHECK (fate IN ('KILLED_ALLEGED', 'SURVIVED', 'RELEASED', 'TRANSFERRED', 'UNKNOWN'))
);
COMMENT ON TABLE roll_entry IS 'A person on a list of those held in a facility, as the list has it. Append-only: a correction supersedes.';
CREATE INDEX roll_entry_by_facility ON roll_entry (facility_id, id);

ALTER TABLE figure ADD CONSTRAINT figure_incident_exists FOREIGN KEY (incident_id) REFERENCES incident;
ALTER TABLE figure ADD CONSTRAINT figure_facility_exists FOREIGN KEY (facility_id) REFERENCES facility;
ALTER TABLE statement ADD CONSTRAINT statement_incident_exists FOREIGN KEY (incident_id) REFERENCES incident;
ALTER TABLE statement ADD CONSTRAINT statement_facility_exists FOREIGN KEY (facility_id) REFERENCES facility;

SELECT athar_track('incident', 'S1');
SELECT athar_track('incident_place', 'S1');
SELECT athar_track('incident_perpetrator', 'S1');
SELECT athar_track('incident_qualification', 'S1');
SELECT athar_track('facility', 'S1');
SELECT athar_track('facility_operator', 'S1');
SELECT athar_track('facility_link', 'S1');
SELECT athar_track('facility_link_evidence', 'S1');
SELECT athar_track('facility_link_grade', 'S1');
SELECT athar_track('roll_entry', 'S3');
SELECT athar_grant('incident');
SELECT athar_grant('facility');
SELECT athar_grant_append_only('incident_place');
SELECT athar_grant_append_only('incident_perpetrator');
SELECT athar_grant_append_only('incident_qualification');
SELECT athar_grant_append_only('facility_operator');
SELECT athar_grant_append_only('facility_link');
SELECT athar_grant_append_only('facility_link_evidence');
SELECT athar_grant_append_only('facility_link_grade');
SELECT athar_grant_append_only('roll_entry');
