-- Laboratories, the samples that they work on, what was extracted and typed of each.
CREATE TABLE laboratory (
    id            uuid    PRIMARY KEY,
    version       bigint  NOT NULL,
    code          text    NOT NULL UNIQUE,
    name_en       text    NOT NULL,
    name_ar       text,
    name_ckb      text,
    accreditation text,
    address       text,
    invented      boolean NOT NULL DEFAULT false,
    CONSTRAINT laboratory_code_has_its_form CHECK (code ~ '^[A-Z]{2,6}$')
);
COMMENT ON TABLE laboratory IS 'A laboratory that types samples. Analysts work for one; its samples are their scope.';

CREATE TABLE dna_sample (
    id                 uuid        PRIMARY KEY,
    version            bigint      NOT NULL,
    number             text        NOT NULL UNIQUE,
    custody_item_id    uuid        NOT NULL UNIQUE REFERENCES custody_item,
    origin             text        NOT NULL,
    kind               text        NOT NULL,
    remains_id         uuid        REFERENCES human_remains,
    body_part_id       uuid        REFERENCES body_part,
    element            text,
    person_id          uuid        REFERENCES missing_person,
    relative_id        uuid        REFERENCES relative,
    kinship            text,
    consent_id         uuid        REFERENCES consent,
    taken_on           text        NOT NULL,
    taken_by           text        NOT NULL,
    deviation          text,
    resample_of_id     uuid        REFERENCES dna_sample,
    resample_reason    text,
    laboratory_id      uuid        NOT NULL REFERENCES laboratory,
    status             text        NOT NULL,
    requested_on       text        NOT NULL,
    received_on        text,
    received_condition text,
    laboratory_number  text,
    lims_number        text,
    quarantined_at     timestamptz,
    invented           boolean     NOT NULL DEFAULT false,
    recorded_at        timestamptz NOT NULL,
    recorded_by        uuid        NOT NULL REFERENCES staff_member,
    CONSTRAINT dna_sample_kind_is_known CHECK (kind IN ('BONE', 'TOOTH', 'TISSUE', 'BLOOD_CARD', 'BUCCAL_SWAB', 'PERSONAL_ITEM')),
    CONSTRAINT dna_sample_status_is_known CHECK (status IN ('REQUESTED', 'RECEIVED', 'EXHAUSTED', 'RETURNED', 'DESTROYED', 'NOT_USABLE')),
    CONSTRAINT dna_sample_has_one_origin CHECK (CASE origin
        WHEN 'POST_MORTEM' THEN remains_id IS NOT NULL AND person_id IS NULL
        WHEN 'DIRECT' THEN person_id IS NOT NULL AND num_nonnulls(remains_id, body_part_id, element, relative_id, kinship) = 0
        WHEN 'FAMILY' THEN num_nonnulls(person_id, relative_id, kinship, consent_id) = 4
            AND num_nonnulls(remains_id, body_part_id, element) = 0 ELSE false END),
    CONSTRAINT dna_sample_again_says_why CHECK ((resample_of_id IS NULL) = (resample_reason IS NULL)),
    CONSTRAINT dna_sample_received_has_its_number CHECK (status = 'REQUESTED' OR num_nonnulls(received_on, laboratory_number) = 2)
);
COMMENT ON TABLE dna_sample IS 'A sample for DNA: of remains, of a missing person''s own things, or of a relative '
    'with consent. Its custody and weight are those of its item.';
COMMENT ON COLUMN dna_sample.kinship IS 'How the donor is related, as the form said when the sample was taken. '
    'The tested pedigree is kept apart.';
CREATE UNIQUE INDEX dna_sample_laboratory_number_is_given_once ON dna_sample (laboratory_id, laboratory_number)
    WHERE laboratory_number IS NOT NULL;
CREATE INDEX dna_sample_by_laboratory ON dna_sample (laboratory_id, number);
CREATE INDEX dna_sample_by_remains ON dna_sample (remains_id) WHERE remains_id IS NOT NULL;
CREATE INDEX dna_sample_by_person ON dna_sample (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX dna_sample_by_status ON dna_sample (status, number);

CREATE TABLE dna_extract (
    id                uuid          PRIMARY KEY,
    sample_id         uuid          NOT NULL REFERENCES dna_sample,
    seq               integer       NOT NULL,
    extracted_on      text          NOT NULL,
    method            text          NOT NULL,
    used_grams        numeric(12,3),
    ng_per_microlitre numeric(10,4),
    note              text,
    recorded_at       timestamptz   NOT NULL,
    recorded_by       uuid          NOT NULL REFERENCES staff_member,
    CONSTRAINT dna_extract_in_order UNIQUE (sample_id, seq),
    CONSTRAINT dna_extract_uses_something CHECK (used_grams > 0),
    CONSTRAINT dna_extract_holds_no_less_than_nothing CHECK (ng_per_microlitre >= 0)
);
COMMENT ON TABLE dna_extract IS 'DNA drawn from a sample once, with what it took of it. Append-only.';

CREATE TABLE dna_profile (
    id                uuid        PRIMARY KEY,
    version           bigint      NOT NULL,
    sample_id         uuid        NOT NULL REFERENCES dna_sample,
    seq               integer     NOT NULL,
    extract_id        uuid        REFERENCES dna_extract,
    kind              text        NOT NULL,
    kit               text,
    run_name          text,
    typed_on          text        NOT NULL,
    loci              text        NOT NULL,
    loci_seen         integer     NOT NULL,
    sex               text,
    dropout           boolean     NOT NULL,
    status            text        NOT NULL,
    first_reader_id   uuid        NOT NULL REFERENCES staff_member,
    second_reader_id  uuid        REFERENCES staff_member,
    second_read_at    timestamptz,
    reason            text,
    consensus         boolean     NOT NULL DEFAULT false,
    represented_by_id uuid        REFERENCES dna_profile,
    import_id         uuid,
    invented          boolean     NOT NULL DEFAULT false,
    recorded_at       timestamptz NOT NULL,
    recorded_by       uuid        NOT NULL REFERENCES staff_member,
    CONSTRAINT dna_profile_in_order UNIQUE (sample_id, seq),
    CONSTRAINT dna_profile_kind_is_known CHECK (kind IN ('AUTOSOMAL_STR', 'Y_STR', 'X_STR', 'MITOCHONDRIAL', 'SNP')),
    CONSTRAINT dna_profile_sex_is_known CHECK (sex IN ('MALE', 'FEMALE')),
    CONSTRAINT dna_profile_status_is_known CHECK (status IN ('READ_ONCE', 'ACCEPTED', 'REJECTED', 'REPRESENTED', 'UNDONE')),
    CONSTRAINT dna_profile_is_read_by_two CHECK (second_reader_id <> first_reader_id
        AND (status IN ('ACCEPTED', 'REPRESENTED') AND second_reader_id IS NOT NULL AND second_read_at IS NOT NULL
            OR status IN ('READ_ONCE', 'REJECTED', 'UNDONE'))),
    CONSTRAINT dna_profile_rejected_says_why CHECK (status NOT IN ('REJECTED', 'UNDONE') OR reason IS NOT NULL),
    CONSTRAINT dna_profile_represented_says_by_which CHECK ((status = 'REPRESENTED') = (represented_by_id IS NOT NULL)
        AND represented_by_id <> id)
);
COMMENT ON TABLE dna_profile IS 'What one typing of a sample showed, read by one person and accepted or rejected by another '
    '(rule D12). Of replicates one represents the others, which stay (rule D7).';
COMMENT ON COLUMN dna_profile.loci IS 'Markers and alleles in one line, in the order of their names: D3S1358=15,16;TH01=9,9.3;vWA=17,?';
CREATE INDEX dna_profile_by_represented ON dna_profile (represented_by_id) WHERE represented_by_id IS NOT NULL;
CREATE INDEX dna_profile_accepted ON dna_profile (kind, id) WHERE status = 'ACCEPTED';
CREATE INDEX dna_profile_by_import ON dna_profile (import_id) WHERE import_id IS NOT NULL;

CREATE TABLE elimination_profile (
    id          uuid        PRIMARY KEY,
    version     bigint      NOT NULL,
    code        text        NOT NULL UNIQUE,
    category    text        NOT NULL,
    loci        text        NOT NULL,
    kind        text        NOT NULL,
    kit         text,
    source      text        NOT NULL,
    removed_at  timestamptz,
    reason      text,
    invented    boolean     NOT NULL DEFAULT false,
    recorded_at timestamptz NOT NULL,
    recorded_by uuid        NOT NULL REFERENCES staff_member,
    CONSTRAINT elimination_profile_category_is_known CHECK (category IN ('STAFF', 'EXCAVATION', 'LABORATORY', 'MANUFACTURER', 'UNSOURCED')),
    CONSTRAINT elimination_profile_removed_says_why CHECK ((removed_at IS NULL) = (reason IS NULL))
);
COMMENT ON TABLE elimination_profile IS 'A profile of somebody who works with samples, of a manufacturer, or of an unknown '
    'contaminant: compared with every new profile, and with nothing else (rule D9). Who it is stands outside, under the code.';

CREATE TABLE profile_resemblance (
    id             uuid        PRIMARY KEY,
    version        bigint      NOT NULL,
    profile_id     uuid        NOT NULL REFERENCES dna_profile,
    elimination_id uuid        REFERENCES elimination_profile,
    other_id       uuid        REFERENCES dna_profile,
    compared       integer     NOT NULL,
    alike          integer     NOT NULL,
    outcome        text        NOT NULL,
    reason         text,
    settled_by     uuid        REFERENCES staff_member,
    settled_at     timestamptz,
    found_at       timestamptz NOT NULL,
    CONSTRAINT profile_resemblance_is_to_one CHECK (num_nonnulls(elimination_id, other_id) = 1 AND other_id <> profile_id),
    CONSTRAINT profile_resemblance_outcome_is_known CHECK (outcome IN ('OPEN', 'CONTAMINATED', 'SAME_PERSON', 'CHANCE')),
    CONSTRAINT profile_resemblance_settled_says_why CHECK ((outcome = 'OPEN') = (num_nonnulls(reason, settled_by, settled_at) = 0)),
    CONSTRAINT profile_resemblance_alike_of_compared CHECK (alike BETWEEN 0 AND compared)
);
COMMENT ON TABLE profile_resemblance IS 'A profile that looks like another where none should: of the elimination database, '
    'or of another sample. While open, the sample is quarantined (rule D9).';
CREATE INDEX profile_resemblance_by_profile ON profile_resemblance (profile_id);
CREATE INDEX profile_resemblance_by_other ON profile_resemblance (other_id) WHERE other_id IS NOT NULL;
CREATE INDEX profile_resemblance_open ON profile_resemblance (found_at) WHERE outcome = 'OPEN';

SELECT athar_track('laboratory', 'S1');
SELECT athar_track('dna_sample', 'S2', '{"person_id": "S3", "relative_id": "S3", "kinship": "S3", "consent_id": "S3"}');
SELECT athar_track('dna_extract', 'S2');
SELECT athar_track('dna_profile', 'S3');
SELECT athar_track('elimination_profile', 'S3');
SELECT athar_track('profile_resemblance', 'S3');
SELECT athar_grant('laboratory');
SELECT athar_grant('dna_sample');
SELECT athar_grant_append_only('dna_extract');
SELECT athar_grant('dna_profile');
SELECT athar_grant('elimination_profile');
SELECT athar_grant('profile_resemblance');

SELECT athar_begin_migration('setting of the laboratory');
INSERT INTO setting (id, version, name, value, source, confirmed) VALUES
    (uuidv7(), 0, 'laboratory.task.days', '14', 'Athar practice, to be confirmed with the authority', false);
