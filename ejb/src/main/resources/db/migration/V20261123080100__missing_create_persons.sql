-- Missing persons, what is known of them and from whom, their families, and what these consent to.

CREATE TABLE liaison_office (
    id       uuid    PRIMARY KEY,
    version  bigint  NOT NULL,
    code     text    NOT NULL UNIQUE,
    name_en  text    NOT NULL,
    name_ar  text,
    name_ckb text,
    area_id  uuid    REFERENCES administrative_area,
    address  text,
    phone    text,
    invented boolean NOT NULL DEFAULT false,
    CONSTRAINT liaison_office_code_has_its_form CHECK (code ~ '^[A-Z]{2,6}$')
);
COMMENT ON TABLE liaison_office IS 'An office that speaks with families. Liaison officers work for one; its families are their scope.';

CREATE SEQUENCE missing_person_number MAXVALUE 999999;
GRANT USAGE ON SEQUENCE missing_person_number TO athar_app;

CREATE TABLE missing_person (
    id                 uuid        PRIMARY KEY,
    version            bigint      NOT NULL,
    ref                text        NOT NULL UNIQUE,
    pseudonym          text        NOT NULL UNIQUE,
    sex                text        NOT NULL,
    birth              text,
    birthplace_area_id uuid        REFERENCES administrative_area,
    birthplace_text    text,
    nationality        text,
    marital_status     text,
    occupation         text,
    residence_area_id  uuid        REFERENCES administrative_area,
    residence_text     text,
    last_seen_on       text,
    last_seen_area_id  uuid        REFERENCES administrative_area,
    last_seen_place    text,
    last_seen_by       text,
    last_seen_clothes  text,
    incident_id        uuid,
    facility_id        uuid,
    office_id          uuid        REFERENCES liaison_office,
    status             text        NOT NULL,
    reported_on        text        NOT NULL,
    invented           boolean     NOT NULL DEFAULT false,
    recorded_at        timestamptz NOT NULL,
    recorded_by        uuid        NOT NULL REFERENCES staff_member,
    CONSTRAINT missing_person_ref_has_its_form CHECK (ref ~ '^MP-\d{6}-[0-9A-Z]$'),
    CONSTRAINT missing_person_pseudonym_has_its_form CHECK (pseudonym ~ '^P-[0-9A-HJKMNP-TV-Z]{6}$'),
    CONSTRAINT missing_person_sex_is_known CHECK (sex IN ('MALE', 'FEMALE', 'UNKNOWN')),
    CONSTRAINT missing_person_status_is_known CHECK (status IN ('REPORTED', 'VERIFIED', 'DUPLICATE_OF', 'NOT_IN_INCIDENT', 'FOUND_ALIVE',
        'PRESUMED_DEAD', 'IDENTIFIED', 'CLOSED', 'WITHDRAWN'))
);
COMMENT ON TABLE missing_person IS 'A person unaccounted for. Names, protected data, informants and family stand in tables of their own.';
CREATE INDEX missing_person_by_office ON missing_person (office_id, ref);
CREATE INDEX missing_person_by_incident ON missing_person (incident_id, ref);

CREATE TABLE missing_person_name (
    id                uuid        PRIMARY KEY,
    person_id         uuid        NOT NULL REFERENCES missing_person,
    kind              text        NOT NULL,
    script            text        NOT NULL,
    given             text,
    father            text,
    grandfather       text,
    great_grandfather text,
    family            text,
    tribe             text,
    kunya             text,
    written           text,
    search_key        text        NOT NULL,
    recorded_at       timestamptz NOT NULL,
    recorded_by       uuid        NOT NULL REFERENCES staff_member,
    CONSTRAINT missing_person_name_kind_is_known CHECK (kind IN ('MAIN', 'AS_WRITTEN', 'ALIAS', 'MOTHER')),
    CONSTRAINT missing_person_name_script_is_known CHECK (script IN ('ARABIC', 'SORANI', 'LATIN')),
    CONSTRAINT missing_person_name_says_something
        CHECK (num_nonnulls(given, father, grandfather, great_grandfather, family, tribe, kunya, written) > 0)
);
COMMENT ON TABLE missing_person_name IS 'A name by part and script, or as somebody wrote it. Append-only: the latest main name of a script counts, earlier ones stay.';
COMMENT ON COLUMN missing_person_name.search_key IS 'The name folded over spellings, for finding it; never shown.';
CREATE INDEX missing_person_name_by_person ON missing_person_name (person_id, recorded_at);

CREATE TABLE missing_person_protected (
    id               uuid   PRIMARY KEY,
    version          bigint NOT NULL,
    person_id        uuid   NOT NULL UNIQUE REFERENCES missing_person,
    religion         text,
    ethnicity        text,
    identity_numbers text
);
COMMENT ON TABLE missing_person_protected IS 'What must not be seen with the rest: religion, ethnicity, numbers of identity documents.';

CREATE TABLE missing_person_status (
    id           uuid        PRIMARY KEY,
    person_id    uuid        NOT NULL REFERENCES missing_person,
    seq          integer     NOT NULL,
    status       text        NOT NULL,
    occurred_on  text        NOT NULL,
    reason       text,
    duplicate_of uuid        REFERENCES missing_person,
    recorded_at  timestamptz NOT NULL,
    recorded_by  uuid        NOT NULL REFERENCES staff_member,
    CONSTRAINT missing_person_status_in_order UNIQUE (person_id, seq),
    CONSTRAINT missing_person_status_duplicate_names_the_other CHECK ((status = 'DUPLICATE_OF') = (duplicate_of IS NOT NULL)),
    CONSTRAINT missing_person_status_is_no_duplicate_of_itself CHECK (duplicate_of <> person_id)
);
COMMENT ON TABLE missing_person_status IS 'How a person''s status came to be. Append-only.';

CREATE TABLE informant (
    id                   uuid        PRIMARY KEY,
    person_id            uuid        NOT NULL REFERENCES missing_person,
    name                 text        NOT NULL,
    relation             text        NOT NULL,
    contact              text,
    language             text,
    interviewer_staff_id uuid        REFERENCES staff_member,
    interviewer_name     text,
    interviewed_on       text        NOT NULL,
    place                text,
    recorded_at          timestamptz NOT NULL,
    recorded_by          uuid        NOT NULL REFERENCES staff_member,
    CONSTRAINT informant_names_one_interviewer CHECK (num_nonnulls(interviewer_staff_id, interviewer_name) = 1)
);
COMMENT ON TABLE informant IS 'Who told what is known of a missing person, to whom and when (rule P4). Append-only.';
CREATE INDEX informant_by_person ON informant (person_id);

CREATE TABLE ante_mortem_item (
    id           uuid        PRIMARY KEY,
    person_id    uuid        NOT NULL REFERENCES missing_person,
    informant_id uuid        NOT NULL REFERENCES informant,
    item_group   text        NOT NULL,
    content      text        NOT NULL,
    replaces     uuid        REFERENCES ante_mortem_item,
    recorded_at  timestamptz NOT NULL,
    recorded_by  uuid        NOT NULL REFERENCES staff_member
);
COMMENT ON TABLE ante_mortem_item IS 'One thing known of a person before death, with its informant. Append-only: a later one may replace an earlier.';
CREATE INDEX ante_mortem_item_by_person ON ante_mortem_item (person_id);

CREATE TABLE relative (
    id          uuid        PRIMARY KEY,
    version     bigint      NOT NULL,
    person_id   uuid        NOT NULL REFERENCES missing_person,
    name        text        NOT NULL,
    name_latin  text,
    kinship     text        NOT NULL,
    birth       text,
    living      boolean     NOT NULL DEFAULT true,
    phone       text,
    address     text,
    channel     text,
    language    text,
    safe_times  text,
    recorded_at timestamptz NOT NULL,
    recorded_by uuid        NOT NULL REFERENCES staff_member
);
COMMENT ON TABLE relative IS 'The family as it declares itself, and how to reach it. Never fed from the tested pedigree.';
CREATE INDEX relative_by_person ON relative (person_id);

CREATE TABLE consent (
    id          uuid        PRIMARY KEY,
    person_id   uuid        NOT NULL REFERENCES missing_person,
    relative_id uuid        REFERENCES relative,
    basis       text        NOT NULL,
    purpose     text        NOT NULL,
    coverage    text        NOT NULL,
    given_on    text        NOT NULL,
    document    text        NOT NULL,
    recorded_at timestamptz NOT NULL,
    recorded_by uuid        NOT NULL REFERENCES staff_member,
    CONSTRAINT consent_basis_is_known CHECK (basis IN ('CONSENT', 'COURT_ORDER')),
    CONSTRAINT consent_is_given_by_a_relative CHECK ((basis = 'CONSENT') = (relative_id IS NOT NULL))
);
COMMENT ON TABLE consent IS 'What a relative consents to, or a court orders: purpose, what it covers, since when, in which document. Append-only.';
CREATE INDEX consent_by_person ON consent (person_id);

CREATE TABLE consent_withdrawal (
    id           uuid        PRIMARY KEY,
    consent_id   uuid        NOT NULL UNIQUE REFERENCES consent,
    withdrawn_on text        NOT NULL,
    reason       text,
    recorded_at  timestamptz NOT NULL,
    recorded_by  uuid        NOT NULL REFERENCES staff_member
);
COMMENT ON TABLE consent_withdrawal IS 'A consent taken back; from then on nothing new is done under it. Append-only.';

SELECT athar_track('liaison_office', 'S1');
SELECT athar_track('missing_person', 'S2');
SELECT athar_track('missing_person_name', 'S2');
SELECT athar_track('missing_person_protected', 'S3');
SELECT athar_track('missing_person_status', 'S2');
SELECT athar_track('informant', 'S2', '{"name": "S3", "contact": "S3"}');
SELECT athar_track('ante_mortem_item', 'S2');
SELECT athar_track('relative', 'S3');
SELECT athar_track('consent', 'S3');
SELECT athar_track('consent_withdrawal', 'S3');
SELECT athar_grant('liaison_office');
SELECT athar_grant('missing_person');
SELECT athar_grant_append_only('missing_person_name');
SELECT athar_grant('missing_person_protected');
SELECT athar_grant_append_only('missing_person_status');
SELECT athar_grant_append_only('informant');
SELECT athar_grant_append_only('ante_mortem_item');
SELECT athar_grant('relative');
SELECT athar_grant_append_only('consent');
SELECT athar_grant_append_only('consent_withdrawal');
