-- An invented country that the sample was given, and the pieces of it that have been loaded: each is whole, or not there.
CREATE TABLE sample_country (
    id       uuid        PRIMARY KEY,
    persons  integer     NOT NULL,
    remains  integer     NOT NULL,
    cases    integer     NOT NULL,
    sites    integer     NOT NULL,
    seed     bigint      NOT NULL,
    asked_at timestamptz NOT NULL
);
CREATE UNIQUE INDEX sample_country_is_one ON sample_country ((true));
COMMENT ON TABLE sample_country IS 'How large the invented country of this sample is, and the seed that it follows from.';

CREATE TABLE sample_piece (
    id         uuid        PRIMARY KEY,
    country_id uuid        NOT NULL REFERENCES sample_country,
    part       text        NOT NULL,
    number     integer     NOT NULL,
    made       text[]      NOT NULL,
    loaded_at  timestamptz NOT NULL,
    CONSTRAINT sample_piece_is_loaded_once UNIQUE (country_id, part, number)
);
COMMENT ON TABLE sample_piece IS 'A piece of the invented country that has been loaded, with the references of what it made, in order.';
SELECT athar_track('sample_country', 'S1');
SELECT athar_track('sample_piece', 'S1');
SELECT athar_grant_append_only('sample_country');
SELECT athar_grant_append_only('sample_piece');
SELECT athar_wall('sample_country', 'SAMPLE', 'S1');
SELECT athar_wall('sample_piece', 'SAMPLE', 'S1');
SELECT athar_learn();
