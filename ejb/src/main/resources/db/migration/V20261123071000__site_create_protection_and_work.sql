-- What the law asks of a site: protection, opening with committee and minute, phases of work; and what happened there.

ALTER TABLE site ADD COLUMN more_than_one boolean;
ALTER TABLE site DROP COLUMN individuals_at_least;
COMMENT ON COLUMN site.more_than_one IS 'Whether the assessment saw remains of more than one person (rule B1); empty while nobody said. Numbers stand in the ledger.';

CREATE TABLE site_protection (
    id           uuid        PRIMARY KEY,
    site_id      uuid        NOT NULL REFERENCES site,
    renews_id    uuid        UNIQUE REFERENCES site_protection,
    decision_no  text,
    decided_on   text,
    gazette_no   text        NOT NULL,
    published_on date        NOT NULL,
    expires_on   date        NOT NULL,
    area_m2      double precision,
    note         text,
    recorded_by  uuid        NOT NULL REFERENCES staff_member,
    recorded_at  timestamptz NOT NULL,
    CONSTRAINT site_protection_ends_after_it_begins CHECK (expires_on > published_on),
    CONSTRAINT site_protection_area_is_positive CHECK (area_m2 > 0),
    CONSTRAINT site_protection_renews_another CHECK (renews_id <> id)
);
COMMENT ON TABLE site_protection IS 'A decision, published in the gazette, that protects a site until a day (rule L4). A renewal is a new one. Append-only.';
CREATE INDEX site_protection_by_site ON site_protection (site_id, published_on);

CREATE TABLE site_opening (
    id           uuid        PRIMARY KEY,
    site_id      uuid        NOT NULL REFERENCES site,
    number       integer     NOT NULL,
    decision_no  text,
    decided_on   text,
    authority    text,
    planned_for  text,
    note         text,
    recorded_by  uuid        NOT NULL REFERENCES staff_member,
    recorded_at  timestamptz NOT NULL,
    CONSTRAINT site_opening_counts_from_one UNIQUE (site_id, number)
);
COMMENT ON TABLE site_opening IS 'A decision to open a site (rule L2). The latest counts. Append-only.';

CREATE TABLE site_opening_member (
    id          uuid    PRIMARY KEY,
    version     bigint  NOT NULL,
    opening_id  uuid    NOT NULL REFERENCES site_opening,
    name        text    NOT NULL,
    function    text    NOT NULL,
    institution text,
    present     boolean NOT NULL,
    CONSTRAINT site_opening_member_function_is_known CHECK (function IN ('CHAIR', 'JUDGE', 'PROSECUTOR', 'POLICE', 'FORENSIC_DOCTOR',
        'MUNICIPALITY', 'SCIENTIST', 'OTHER'))
);
COMMENT ON TABLE site_opening_member IS 'Somebody in the committee that opens a site, and whether he or she was present when it was opened.';
CREATE INDEX site_opening_member_by_opening ON site_opening_member (opening_id);

CREATE TABLE site_minute (
    id           uuid        PRIMARY KEY,
    opening_id   uuid        NOT NULL REFERENCES site_opening,
    minute_no    text        NOT NULL,
    drawn_up_on  text        NOT NULL,
    signatories  text[]      NOT NULL,
    note         text,
    recorded_by  uuid        NOT NULL REFERENCES staff_member,
    recorded_at  timestamptz NOT NULL,
    CONSTRAINT site_minute_is_signed CHECK (cardinality(signatories) > 0)
);
COMMENT ON TABLE site_minute IS 'The official minute of an opening with the features of the grave (rule L1). Append-only.';
CREATE INDEX site_minute_by_opening ON site_minute (opening_id);

CREATE TABLE site_campaign (
    id          uuid        PRIMARY KEY,
    version     bigint      NOT NULL,
    site_id     uuid        NOT NULL REFERENCES site,
    phase       integer     NOT NULL,
    starts_on   text,
    ends_on     text,
    ended       boolean     NOT NULL,
    teams       text,
    area_m2     double precision,
    note        text,
    recorded_by uuid        NOT NULL REFERENCES staff_member,
    recorded_at timestamptz NOT NULL,
    CONSTRAINT site_campaign_phase_is_recorded_once UNIQUE (site_id, phase),
    CONSTRAINT site_campaign_counts_from_one CHECK (phase >= 1),
    CONSTRAINT site_campaign_area_is_positive CHECK (area_m2 > 0)
);
COMMENT ON TABLE site_campaign IS 'A phase of work at a site. Ended without a date: it is over, and nobody says since when.';

CREATE TABLE site_happening (
    id          uuid        PRIMARY KEY,
    site_id     uuid        NOT NULL REFERENCES site,
    kind        text        NOT NULL,
    occurred_on text,
    description_en  text,
    description_ar  text,
    description_ckb text,
    present     text,
    source_id   uuid        REFERENCES source,
    corrects_id uuid        UNIQUE REFERENCES site_happening,
    recorded_by uuid        NOT NULL REFERENCES staff_member,
    recorded_at timestamptz NOT NULL,
    CONSTRAINT site_happening_kind_is_known CHECK (kind IN ('DISCOVERY', 'VISIT', 'WORK', 'FLOOD', 'TAMPERING', 'SAMPLING', 'HANDOVER',
        'CEREMONY', 'ANNOUNCEMENT', 'OTHER')),
    CONSTRAINT site_happening_says_what CHECK (coalesce(description_en, description_ar, description_ckb) IS NOT NULL),
    CONSTRAINT site_happening_corrects_another CHECK (corrects_id <> id)
);
COMMENT ON TABLE site_happening IS 'Something that happened at a site or with what was found there. A wrong one is corrected by another. Append-only.';
CREATE INDEX site_happening_by_site ON site_happening (site_id);

CREATE TABLE site_file (
    id           uuid        PRIMARY KEY,
    site_id      uuid        NOT NULL REFERENCES site,
    file_id      uuid        NOT NULL REFERENCES stored_file,
    kind         text        NOT NULL,
    caption      text        NOT NULL,
    photographer text,
    scale_bar    boolean,
    north_arrow  boolean,
    board        boolean,
    recorded_by  uuid        NOT NULL REFERENCES staff_member,
    recorded_at  timestamptz NOT NULL,
    CONSTRAINT site_file_is_attached_once UNIQUE (site_id, file_id),
    CONSTRAINT site_file_kind_is_known CHECK (kind IN ('PHOTOGRAPH', 'FILM', 'MINUTE', 'DECISION', 'GAZETTE', 'PLAN', 'REPORT', 'OTHER'))
);
COMMENT ON TABLE site_file IS 'A document or photograph of a site, with what a photograph of a grave must show (rule C5). Append-only.';
CREATE INDEX site_file_by_file ON site_file (file_id);

SELECT athar_track('site_protection', 'S1');
SELECT athar_track('site_opening', 'S1');
SELECT athar_track('site_opening_member', 'S1');
SELECT athar_track('site_minute', 'S1');
SELECT athar_track('site_campaign', 'S1');
SELECT athar_track('site_happening', 'S1');
SELECT athar_track('site_file', 'S1', '{"caption":"S3"}');
SELECT athar_grant_append_only('site_protection');
SELECT athar_grant_append_only('site_opening');
SELECT athar_grant('site_opening_member');
SELECT athar_grant_append_only('site_minute');
SELECT athar_grant('site_campaign');
SELECT athar_grant_append_only('site_happening');
SELECT athar_grant_append_only('site_file');

SELECT athar_begin_migration('settings of the rules about sites');
INSERT INTO setting (id, version, name, value, source, confirmed) VALUES
    (uuidv7(), 0, 'site.report.days', '30', 'L3: Law 5/2006 as reported by T. Harb (2015): a mass grave is reported within thirty days', false),
    (uuidv7(), 0, 'site.protection.days', '90', 'L4: proclamation of 2008: the authority holds a declared site ninety days from publication', false),
    (uuidv7(), 0, 'site.protection.remindDays', '14', 'Athar practice, to be confirmed: days before the end of a protection on which its renewal is due', false),
    (uuidv7(), 0, 'site.protection.required', 'false', 'Athar practice, to be confirmed: whether a site must be protected before it is opened', false),
    (uuidv7(), 0, 'site.opening.committee', 'CHAIR JUDGE PROSECUTOR POLICE FORENSIC_DOCTOR MUNICIPALITY', 'L2: Law 5/2006 as reported by T. Harb (2015), to be confirmed against the text as amended', false),
    (uuidv7(), 0, 'site.opening.present', 'JUDGE FORENSIC_DOCTOR', 'L2: as above; who must be present at least', false),
    (uuidv7(), 0, 'site.opening.minute', 'true', 'L1: Law 13/2015: an official minute with the features and details of the grave', false),
    (uuidv7(), 0, 'site.opening.film', 'true', 'L1: Law 13/2015: documented by film and discs', false);
