-- Whatever has a number on a label, and every happening in its custody from the ground on.

CREATE SEQUENCE custody_number_remains MAXVALUE 999999;
CREATE SEQUENCE custody_number_evidence MAXVALUE 999999;
CREATE SEQUENCE custody_number_sample MAXVALUE 999999;
GRANT USAGE ON SEQUENCE custody_number_remains, custody_number_evidence, custody_number_sample TO athar_app;

CREATE TABLE custody_item (
    id               uuid          PRIMARY KEY,
    version          bigint        NOT NULL,
    number           text          NOT NULL UNIQUE,
    kind             text          NOT NULL,
    description      text          NOT NULL,
    site_id          uuid          NOT NULL REFERENCES site,
    context          text,
    parent_id        uuid          REFERENCES custody_item,
    invented         boolean       NOT NULL DEFAULT false,
    recorded_at      timestamptz   NOT NULL,
    recorded_by      uuid          NOT NULL REFERENCES staff_member,
    status           text          NOT NULL,
    holder_staff_id  uuid          REFERENCES staff_member,
    holder_name      text,
    pending_staff_id uuid          REFERENCES staff_member,
    place            text          NOT NULL,
    seal             text,
    weight_grams     numeric(12,3),
    CONSTRAINT custody_item_kind_is_known CHECK (kind IN ('REMAINS', 'EVIDENCE', 'SAMPLE')),
    CONSTRAINT custody_item_status_is_known CHECK (status IN ('HELD', 'IN_TRANSIT', 'RELEASED', 'DESTROYED')),
    CONSTRAINT custody_item_number_has_its_form CHECK (number ~ '^ATH-[RES]-\d{6}-[0-9A-Z]$'),
    CONSTRAINT custody_item_in_custody_has_one_holder
        CHECK ((status IN ('HELD', 'IN_TRANSIT')) = (num_nonnulls(holder_staff_id, holder_name) = 1)),
    CONSTRAINT custody_item_in_transit_names_the_receiver CHECK ((status = 'IN_TRANSIT') = (pending_staff_id IS NOT NULL))
);
COMMENT ON TABLE custody_item IS 'Remains, evidence or a sample under a number with check character (ISO/IEC 7064 MOD 37-2). Holder, place, seal and status follow from its events.';
CREATE INDEX custody_item_by_site ON custody_item (site_id, number);
CREATE INDEX custody_item_by_holder ON custody_item (holder_staff_id) WHERE holder_staff_id IS NOT NULL;
CREATE INDEX custody_item_by_receiver ON custody_item (pending_staff_id) WHERE pending_staff_id IS NOT NULL;

CREATE TABLE custody_event (
    id             uuid          PRIMARY KEY,
    item_id        uuid          NOT NULL REFERENCES custody_item,
    seq            integer       NOT NULL,
    type           text          NOT NULL,
    occurred_on    text          NOT NULL,
    occurred_at    timestamptz,
    zone           text,
    recorded_at    timestamptz   NOT NULL,
    recorded_by    uuid          NOT NULL REFERENCES staff_member,
    from_staff_id  uuid          REFERENCES staff_member,
    from_name      text,
    to_staff_id    uuid          REFERENCES staff_member,
    to_name        text,
    place          text,
    seal_before    text,
    seal_after     text,
    item_condition text,
    purpose        text,
    weight_grams   numeric(12,3),
    photo_id       uuid          REFERENCES stored_file,
    receipt_number text,
    note           text,
    corrects_seq   integer,
    voids          boolean       NOT NULL DEFAULT false,
    previous_hash  bytea         NOT NULL,
    hash           bytea         NOT NULL,
    CONSTRAINT custody_event_has_its_place_in_the_chain UNIQUE (item_id, seq),
    CONSTRAINT custody_event_type_is_known CHECK (type IN ('COLLECT', 'PACK', 'SEAL', 'TRANSFER', 'RECEIVE', 'STORE', 'OPEN', 'SUBSAMPLE',
        'ANALYSE', 'RETURN', 'RELEASE', 'DESTROY', 'CORRECT')),
    CONSTRAINT custody_event_time_has_its_zone CHECK ((occurred_at IS NULL) = (zone IS NULL)),
    CONSTRAINT custody_transfer_not_to_self CHECK (from_staff_id <> to_staff_id),
    CONSTRAINT custody_event_collection_comes_first CHECK (type <> 'COLLECT' OR seq = 1),
    CONSTRAINT custody_event_correction_names_an_earlier_one CHECK ((type = 'CORRECT') = (corrects_seq IS NOT NULL) AND corrects_seq < seq),
    CONSTRAINT custody_event_weighs_something CHECK (weight_grams > 0),
    CONSTRAINT custody_event_one_name_each CHECK (num_nonnulls(from_staff_id, from_name) <= 1 AND num_nonnulls(to_staff_id, to_name) <= 1),
    CONSTRAINT custody_event_corrects_an_event FOREIGN KEY (item_id, corrects_seq) REFERENCES custody_event (item_id, seq)
);
COMMENT ON TABLE custody_event IS 'One happening in the custody of one item. Append-only; each hash covers all fields and the hash before.';

CREATE TABLE custody_gap_acceptance (
    id          uuid        PRIMARY KEY,
    item_id     uuid        NOT NULL,
    gap         text        NOT NULL,
    seq         integer     NOT NULL,
    reason      text        NOT NULL,
    accepted_by uuid        NOT NULL REFERENCES staff_member,
    recorded_at timestamptz NOT NULL,
    CONSTRAINT custody_gap_is_accepted_once UNIQUE (item_id, gap, seq),
    CONSTRAINT custody_gap_shows_at_an_event FOREIGN KEY (item_id, seq) REFERENCES custody_event (item_id, seq),
    CONSTRAINT custody_gap_is_known CHECK (gap IN ('NOT_FROM_GROUND', 'NO_HAND_OVER', 'LONG_TRANSIT', 'NOT_RECEIVED', 'SEAL_DIFFERS'))
);
COMMENT ON TABLE custody_gap_acceptance IS 'A gap in a chain that a coordinator has named and accepted in writing. Append-only.';

SELECT athar_track('custody_item', 'S2');
SELECT athar_track('custody_event', 'S2');
SELECT athar_track('custody_gap_acceptance', 'S2');
SELECT athar_grant('custody_item');
SELECT athar_grant_append_only('custody_event');
SELECT athar_grant_append_only('custody_gap_acceptance');

SELECT athar_begin_migration('setting of custody');
INSERT INTO setting (id, version, name, value, source)
VALUES (uuidv7(), 0, 'custody.transit.hours', '72', 'Athar practice, to be confirmed with the authority (rule C2)');
