-- Administrative areas: reference data, loaded by migrations and changed by migrations only, hence without history of their own.

CREATE TABLE administrative_area (
    id        uuid     PRIMARY KEY,
    level     integer NOT NULL,
    pcode     text     UNIQUE,
    parent_id uuid     REFERENCES administrative_area,
    name_en   text     NOT NULL,
    name_ar   text     NOT NULL,
    name_ckb  text,
    iso       text     UNIQUE,
    latitude  double precision,
    longitude double precision,
    CONSTRAINT administrative_area_level_is_known CHECK (level BETWEEN 0 AND 3),
    CONSTRAINT administrative_area_below_the_country_has_a_parent CHECK ((level = 0) = (parent_id IS NULL)),
    CONSTRAINT administrative_area_has_a_code CHECK (pcode IS NOT NULL OR iso IS NOT NULL),
    CONSTRAINT administrative_area_centre_is_whole CHECK ((latitude IS NULL) = (longitude IS NULL))
);
COMMENT ON TABLE administrative_area IS 'Country (0), governorates (1), districts (2), sub-districts (3) with P-codes. Reference data.';
COMMENT ON COLUMN administrative_area.pcode IS 'Place code as OCHA forms it; empty where none is known (Halabja).';
COMMENT ON COLUMN administrative_area.latitude IS 'Of the area''s centre, degrees WGS84, for showing on a map; never the position of anything.';
CREATE INDEX administrative_area_by_parent ON administrative_area (parent_id);

GRANT SELECT ON administrative_area TO athar_app;
