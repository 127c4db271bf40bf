-- Files of profiles that a laboratory handed in: each a whole, and taken back as a whole.
CREATE TABLE profile_import (
    id          uuid        PRIMARY KEY,
    version     bigint      NOT NULL,
    file_id     uuid        NOT NULL REFERENCES stored_file,
    file_name   text        NOT NULL,
    file_digest text        NOT NULL,
    format      text        NOT NULL,
    profiles    integer     NOT NULL,
    undone_at   timestamptz,
    undone_by   uuid        REFERENCES staff_member,
    reason      text,
    recorded_at timestamptz NOT NULL,
    recorded_by uuid        NOT NULL REFERENCES staff_member,
    CONSTRAINT profile_import_format_is_known CHECK (format IN ('GENOTYPES', 'CODIS')),
    CONSTRAINT profile_import_brings_something CHECK (profiles > 0),
    CONSTRAINT profile_import_undone_says_why CHECK (num_nonnulls(undone_at, undone_by, reason) IN (0, 3))
);
COMMENT ON TABLE profile_import IS 'A file of profiles that was taken in as a whole. Taking it back undoes its profiles, as long as nobody '
    'has read one of them a second time; the file and the rows stay.';
CREATE UNIQUE INDEX profile_import_file_comes_once ON profile_import (file_digest) WHERE undone_at IS NULL;
ALTER TABLE dna_profile ADD CONSTRAINT dna_profile_brought_by_an_import FOREIGN KEY (import_id) REFERENCES profile_import
    DEFERRABLE INITIALLY DEFERRED;

SELECT athar_track('profile_import', 'S3');
SELECT athar_grant('profile_import');
SELECT athar_wall_as('profile_import', '(SELECT athar_reach(''DNA_PROFILE'', ''S3'')) = ''ALL''
        OR (SELECT athar_reach(''DNA_PROFILE'', ''S3'')) = ''SOME'' AND recorded_by = (SELECT athar_self())',
    '(SELECT athar_reach(''DNA_PROFILE'', ''CHANGE'')) IS NOT NULL AND recorded_by = (SELECT athar_self())');
SELECT athar_learn();
