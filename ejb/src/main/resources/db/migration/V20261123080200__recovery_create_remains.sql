-- What is recovered from a site: human remains, and artefacts and effects found with them. Number, label and place are custody's.

CREATE TABLE human_remains (
    id                uuid        PRIMARY KEY,
    version           bigint      NOT NULL,
    custody_item_id   uuid        NOT NULL UNIQUE REFERENCES custody_item,
    number            text        NOT NULL UNIQUE,
    site_id           uuid        NOT NULL REFERENCES site,
    context           text,
    remains_class     text        NOT NULL,
    completeness_pct  integer,
    preservation      text,
    burning           text,
    weathering        integer,
    position          text,
    bindings          text        NOT NULL,
    blindfold         text        NOT NULL,
    description       text        NOT NULL,
    recovered_on      text        NOT NULL,
    recovered_by_id   uuid        REFERENCES staff_member,
    recovered_by_name text,
    status            text        NOT NULL,
    invented          boolean     NOT NULL DEFAULT false,
    recorded_at       timestamptz NOT NULL,
    recorded_by       uuid        NOT NULL REFERENCES staff_member,
    CONSTRAINT human_remains_class_is_known CHECK (remains_class IN ('COMPLETE_BODY', 'INCOMPLETE_BODY', 'BODY_PART', 'BONE', 'TOOTH',
        'COMMINGLED_GROUP', 'NON_HUMAN')),
    CONSTRAINT human_remains_completeness_is_a_share CHECK (completeness_pct BETWEEN 1 AND 100),
    CONSTRAINT human_remains_weathering_is_a_stage CHECK (weathering BETWEEN 0 AND 5),
    CONSTRAINT human_remains_names_who_recovered CHECK (num_nonnulls(recovered_by_id, recovered_by_name) = 1),
    CONSTRAINT human_remains_status_is_known CHECK (status IN ('IN_FIELD', 'IN_TRANSIT', 'RECEIVED', 'STORED', 'EXAMINED', 'RELEASED'))
);
COMMENT ON TABLE human_remains IS 'A set of remains under one number. A set is not a person: persons are counted from identifications alone.';
COMMENT ON COLUMN human_remains.weathering IS 'Stage 0 to 5 after Behrensmeyer.';
CREATE INDEX human_remains_by_site ON human_remains (site_id, number);

CREATE TABLE remains_status (
    id          uuid        PRIMARY KEY,
    remains_id  uuid        NOT NULL REFERENCES human_remains,
    seq         integer     NOT NULL,
    status      text        NOT NULL,
    occurred_on text        NOT NULL,
    recorded_at timestamptz NOT NULL,
    recorded_by uuid        NOT NULL REFERENCES staff_member,
    CONSTRAINT remains_status_in_order UNIQUE (remains_id, seq)
);
COMMENT ON TABLE remains_status IS 'How the status of a set of remains came to be. Append-only.';

CREATE TABLE evidence_item (
    id              uuid        PRIMARY KEY,
    version         bigint      NOT NULL,
    custody_item_id uuid        NOT NULL UNIQUE REFERENCES custody_item,
    number          text        NOT NULL UNIQUE,
    site_id         uuid        NOT NULL REFERENCES site,
    context         text,
    remains_id      uuid        REFERENCES human_remains,
    kind            text        NOT NULL,
    quantity        integer     NOT NULL,
    description     text        NOT NULL,
    found_on        text        NOT NULL,
    found_by_id     uuid        REFERENCES staff_member,
    found_by_name   text,
    invented        boolean     NOT NULL DEFAULT false,
    recorded_at     timestamptz NOT NULL,
    recorded_by     uuid        NOT NULL REFERENCES staff_member,
    CONSTRAINT evidence_item_is_something CHECK (quantity >= 1),
    CONSTRAINT evidence_item_names_who_found CHECK (num_nonnulls(found_by_id, found_by_name) = 1)
);
COMMENT ON TABLE evidence_item IS 'An artefact or personal effects, alone or found with remains.';
CREATE INDEX evidence_item_by_site ON evidence_item (site_id, number);
CREATE INDEX evidence_item_by_remains ON evidence_item (remains_id) WHERE remains_id IS NOT NULL;

SELECT athar_track('human_remains', 'S2');
SELECT athar_track('remains_status', 'S2');
SELECT athar_track('evidence_item', 'S2');
SELECT athar_grant('human_remains');
SELECT athar_grant_append_only('remains_status');
SELECT athar_grant('evidence_item');
