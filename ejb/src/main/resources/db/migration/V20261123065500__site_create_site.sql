-- Grave sites: the record itself, its references by governorate, and the events of its status.

CREATE TABLE site_numbering (
    governorate_id uuid    PRIMARY KEY REFERENCES administrative_area,
    prefix         text    NOT NULL UNIQUE,
    last_number    integer NOT NULL DEFAULT 0,
    CONSTRAINT site_numbering_prefix_is_three_letters CHECK (prefix ~ '^[A-Z]{3}$')
);
COMMENT ON TABLE site_numbering IS 'Last number given to a site of each governorate; taken in the transaction that records the site, never given twice.';
INSERT INTO site_numbering (governorate_id, prefix)
SELECT area.id, v.prefix FROM (VALUES
    ('IQ-AN', 'ANB'), ('IQ-BA', 'BAS'), ('IQ-MU', 'MUT'), ('IQ-NA', 'NAJ'), ('IQ-QA', 'QAD'), ('IQ-SU', 'SUL'), ('IQ-BB', 'BAB'),
    ('IQ-BG', 'BGD'), ('IQ-DA', 'DUH'), ('IQ-DI', 'DIY'), ('IQ-AR', 'ERB'), ('IQ-KA', 'KAR'), ('IQ-KI', 'KIR'), ('IQ-MA', 'MAY'),
    ('IQ-NI', 'NIN'), ('IQ-SD', 'SAL'), ('IQ-DQ', 'DHI'), ('IQ-WA', 'WAS'), ('IQ-HA', 'HAL')) AS v(iso, prefix)
JOIN administrative_area area ON area.iso = v.iso;
GRANT SELECT ON site_numbering TO athar_app;
GRANT UPDATE (last_number) ON site_numbering TO athar_app;

CREATE TABLE site (
    id                  uuid        PRIMARY KEY,
    version             bigint      NOT NULL,
    ref                 text        NOT NULL,
    name_en             text,
    name_ar             text,
    name_ckb            text,
    name_variants       text[]      NOT NULL DEFAULT '{}',
    area_id             uuid        NOT NULL REFERENCES administrative_area,
    locality            text,
    latitude            double precision,
    longitude           double precision,
    uncertainty_metres  double precision,
    position_method     text,
    position_note       text,
    outline             text,
    type                text        NOT NULL,
    phase               text        NOT NULL,
    period              text        NOT NULL,
    hazards             text[]      NOT NULL DEFAULT '{}',
    land_owner          text,
    area_m2             double precision,
    length_metres       double precision,
    width_metres        double precision,
    depth_metres        double precision,
    elevation_metres    double precision,
    individuals_at_least integer,
    circumstances       text,
    note                text,
    known_since         text,
    reported_on         text,
    reported_by         text,
    status              text        NOT NULL,
    status_since        text,
    invented            boolean     NOT NULL DEFAULT false,
    recorded_by         uuid        NOT NULL REFERENCES staff_member,
    recorded_at         timestamptz NOT NULL,
    CONSTRAINT site_ref_is_given_once UNIQUE (ref),
    CONSTRAINT site_has_a_name CHECK (coalesce(name_en, name_ar, name_ckb) IS NOT NULL),
    CONSTRAINT site_position_is_whole CHECK ((latitude IS NULL) = (longitude IS NULL)),
    CONSTRAINT site_position_is_on_earth CHECK (abs(latitude) <= 90 AND abs(longitude) <= 180),
    CONSTRAINT site_position_says_how CHECK (latitude IS NULL OR position_method IS NOT NULL AND uncertainty_metres IS NOT NULL),
    CONSTRAINT site_uncertainty_is_not_negative CHECK (uncertainty_metres >= 0),
    CONSTRAINT site_measures_are_positive CHECK (area_m2 > 0 AND length_metres > 0 AND width_metres > 0 AND depth_metres > 0),
    CONSTRAINT site_individuals_are_positive CHECK (individuals_at_least > 0),
    CONSTRAINT site_type_is_known CHECK (type IN ('TRENCH', 'PIT', 'RAVINE', 'WELL', 'SINKHOLE', 'RIVER', 'SURFACE_SCATTER',
        'INDIVIDUAL_CLUSTER', 'OTHER')),
    CONSTRAINT site_phase_is_known CHECK (phase IN ('PRIMARY', 'SECONDARY', 'TERTIARY', 'ROBBED', 'UNKNOWN')),
    CONSTRAINT site_period_is_known CHECK (period IN ('BAATH_PRE2003', 'SECTARIAN_2003_2013', 'ISIL_2014_2017', 'OTHER')),
    CONSTRAINT site_hazards_are_known CHECK (hazards <@ ARRAY['UXO', 'BOOBY_TRAP', 'COLLAPSE', 'FLOOD', 'CONTAMINATION', 'SNAKES']),
    CONSTRAINT site_method_is_known CHECK (position_method IN ('GNSS_RTK', 'GNSS', 'MAP', 'SATELLITE', 'STATED')),
    CONSTRAINT site_status_is_known CHECK (status IN ('REPORTED', 'ASSESSED', 'CONFIRMED', 'PROTECTED', 'SCHEDULED', 'OPENED',
        'EXHAUSTED', 'CLOSED', 'NOT_A_GRAVE'))
);
COMMENT ON TABLE site IS 'A site or defined area that holds, or is said to hold, the remains of more than one person.';
COMMENT ON COLUMN site.latitude IS 'Degrees WGS84. Class S3 until the site is excavated.';
COMMENT ON COLUMN site.outline IS 'GeoJSON polygon, WGS84. Class S3 until the site is excavated.';
COMMENT ON COLUMN site.individuals_at_least IS 'How many individuals the assessment saw at least; no estimate.';
COMMENT ON COLUMN site.status IS 'Where the last status event left it; a test recomputes it from the events.';
CREATE INDEX site_by_area ON site (area_id);
CREATE INDEX site_by_status ON site (status, id);

CREATE TABLE site_status_event (
    id                 uuid        PRIMARY KEY,
    site_id            uuid        NOT NULL REFERENCES site,
    number             integer     NOT NULL,
    from_status        text,
    to_status          text        NOT NULL,
    occurred_on        text,
    reason             text,
    historic           boolean     NOT NULL,
    gaps               text[]      NOT NULL DEFAULT '{}',
    recorded_by        uuid        NOT NULL REFERENCES staff_member,
    recorded_at        timestamptz NOT NULL,
    CONSTRAINT site_status_event_counts_from_one UNIQUE (site_id, number),
    CONSTRAINT site_status_event_changes_something CHECK (from_status IS DISTINCT FROM to_status),
    CONSTRAINT site_status_event_first_comes_from_nothing CHECK ((from_status IS NULL) = (number = 1)),
    CONSTRAINT site_status_event_gaps_are_historic CHECK (historic OR cardinality(gaps) = 0)
);
COMMENT ON TABLE site_status_event IS 'How a site came to where it stands. Historic: recorded after the fact; gaps list the rules whose documents are not held. Append-only.';
COMMENT ON COLUMN site_status_event.gaps IS 'Codes of the refusals that a present change would have met.';

CREATE TABLE site_link (
    id          uuid        PRIMARY KEY,
    site_id     uuid        NOT NULL REFERENCES site,
    incident_id uuid,
    facility_id uuid,
    claim       text        NOT NULL,
    recorded_by uuid        NOT NULL REFERENCES staff_member,
    recorded_at timestamptz NOT NULL,
    CONSTRAINT site_link_goes_to_one_thing CHECK (num_nonnulls(incident_id, facility_id) = 1),
    CONSTRAINT site_link_to_an_incident_is_made_once UNIQUE (site_id, incident_id),
    CONSTRAINT site_link_to_a_facility_is_made_once UNIQUE (site_id, facility_id)
);
COMMENT ON TABLE site_link IS 'A site is said to belong to an incident or a facility; how well that is founded stands in the assessments. Append-only.';
CREATE INDEX site_link_by_incident ON site_link (incident_id, site_id);

SELECT athar_track('site', 'S1', '{"latitude":"S3","longitude":"S3","uncertainty_metres":"S3","position_method":"S3","position_note":"S3","outline":"S3"}');
SELECT athar_track('site_status_event', 'S1');
SELECT athar_track('site_link', 'S1');
SELECT athar_grant('site');
SELECT athar_grant_append_only('site_status_event');
SELECT athar_grant_append_only('site_link');
