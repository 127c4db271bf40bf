-- Which sample this instance holds; empty in an instance of one's own.
CREATE TABLE sample_load (
    id        uuid        PRIMARY KEY,
    name      text        NOT NULL UNIQUE,
    loaded_at timestamptz NOT NULL
);
COMMENT ON TABLE sample_load IS 'Written when a sample has been loaded whole.';
SELECT athar_track('sample_load', 'S1');
SELECT athar_grant_append_only('sample_load');
