-- Pedigrees as the laboratory tests them, apart from the families that liaison keeps: nothing flows from one to the other.
CREATE SEQUENCE tested_pedigree_number MAXVALUE 999999;
GRANT USAGE ON SEQUENCE tested_pedigree_number TO athar_app;

CREATE TABLE tested_pedigree (
    id          uuid        PRIMARY KEY,
    version     bigint      NOT NULL,
    ref         text        NOT NULL UNIQUE,
    revision    integer     NOT NULL,
    status      text        NOT NULL,
    note        text,
    reason      text,
    invented    boolean     NOT NULL DEFAULT false,
    recorded_at timestamptz NOT NULL,
    recorded_by uuid        NOT NULL REFERENCES staff_member,
    CONSTRAINT tested_pedigree_ref_has_its_form CHECK (ref ~ '^PED-\d{6}-[0-9A-Z]$'),
    CONSTRAINT tested_pedigree_status_is_known CHECK (status IN ('DRAWN', 'READY', 'SET_ASIDE')),
    CONSTRAINT tested_pedigree_set_aside_says_why CHECK (status <> 'SET_ASIDE' OR reason IS NOT NULL)
);
COMMENT ON TABLE tested_pedigree IS 'A family as the laboratory compares it: who is whose child by DNA. Hidden from those who '
    'speak with families.';
COMMENT ON COLUMN tested_pedigree.reason IS 'Why it is compared although markers speak against it, or why it is set aside.';

CREATE TABLE tested_member (
    id          uuid    PRIMARY KEY,
    pedigree_id uuid    NOT NULL REFERENCES tested_pedigree,
    revision    integer NOT NULL,
    position    integer NOT NULL,
    label       text    NOT NULL,
    father      text,
    mother      text,
    sex         text    NOT NULL,
    person_id   uuid    REFERENCES missing_person,
    sample_id   uuid    REFERENCES dna_sample,
    CONSTRAINT tested_member_in_order UNIQUE (pedigree_id, revision, position),
    CONSTRAINT tested_member_label_stands_once UNIQUE (pedigree_id, revision, label),
    CONSTRAINT tested_member_sex_is_known CHECK (sex IN ('MALE', 'FEMALE')),
    CONSTRAINT tested_member_is_sought_or_sampled CHECK (num_nonnulls(person_id, sample_id) <= 1)
);
COMMENT ON TABLE tested_member IS 'Somebody in a tested pedigree, as drawn in one revision of it: missing, sampled, or neither. '
    'Append-only.';
CREATE INDEX tested_member_by_person ON tested_member (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX tested_member_by_sample ON tested_member (sample_id) WHERE sample_id IS NOT NULL;

SELECT athar_track('tested_pedigree', 'S3');
SELECT athar_track('tested_member', 'S3');
SELECT athar_grant('tested_pedigree');
SELECT athar_grant_append_only('tested_member');

INSERT INTO access_area (area, operation) VALUES ('PEDIGREE', 'READ_PEDIGREES');

CREATE FUNCTION athar_pedigree_follows(pedigree uuid, place athar_place) RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path = public, pg_temp AS $$
BEGIN
    RETURN EXISTS (SELECT FROM tested_pedigree p WHERE p.id = pedigree AND p.recorded_by = athar_self())
        OR EXISTS (SELECT FROM tested_member m JOIN dna_sample s ON s.id = m.sample_id
            WHERE m.pedigree_id = pedigree AND s.laboratory_id = ANY (place.laboratories));
END
$$;
COMMENT ON FUNCTION athar_pedigree_follows(uuid, athar_place) IS 'Whether a tested pedigree is within reach: drawn by who acts, '
    'or with a sample of one of the laboratories.';
REVOKE EXECUTE ON FUNCTION athar_pedigree_follows(uuid, athar_place) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION athar_pedigree_follows(uuid, athar_place) TO athar_app;

SELECT athar_wall('tested_pedigree', 'PEDIGREE', 'S3', 'recorded_by = (SELECT athar_self()) OR athar_pedigree_follows(id, @place)');
SELECT athar_wall('tested_member', 'PEDIGREE', 'S3', 'athar_pedigree_follows(pedigree_id, @place)');
SELECT athar_learn();

SELECT athar_begin_migration('setting of pedigrees');
INSERT INTO setting (id, version, name, value, source, confirmed) VALUES
    (uuidv7(), 0, 'pedigree.inconsistent.most', '2', 'Athar practice, to be confirmed with the authority (rule D5)', false);
