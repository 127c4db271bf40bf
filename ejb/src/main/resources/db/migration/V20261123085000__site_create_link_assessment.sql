-- How well links of sites are founded, on which sources; and the keys that bind sites to what lies below them.

ALTER TABLE site_link ADD CONSTRAINT site_link_incident_exists FOREIGN KEY (incident_id) REFERENCES incident;
ALTER TABLE site_link ADD CONSTRAINT site_link_facility_exists FOREIGN KEY (facility_id) REFERENCES facility;
ALTER TABLE site_link RENAME COLUMN claim TO claim_en;
ALTER TABLE site_link ALTER COLUMN claim_en DROP NOT NULL;
ALTER TABLE site_link ADD COLUMN claim_ar text, ADD COLUMN claim_ckb text,
    ADD CONSTRAINT site_link_claims_something CHECK (coalesce(claim_en, claim_ar, claim_ckb) IS NOT NULL);

ALTER TABLE statement ADD CONSTRAINT statement_site_exists FOREIGN KEY (site_id) REFERENCES site;
ALTER TABLE figure ADD CONSTRAINT figure_site_exists FOREIGN KEY (site_id) REFERENCES site;

CREATE TABLE site_link_assessment (
    id          uuid        PRIMARY KEY,
    link_id     uuid        NOT NULL REFERENCES site_link,
    number      integer     NOT NULL,
    grade       text        NOT NULL,
    reason      text        NOT NULL,
    recorded_by uuid        NOT NULL REFERENCES staff_member,
    recorded_at timestamptz NOT NULL,
    CONSTRAINT site_link_assessment_counts_from_one UNIQUE (link_id, number),
    CONSTRAINT site_link_assessment_grade_is_known CHECK (grade IN ('ALLEGED', 'SUPPORTED', 'ESTABLISHED'))
);
COMMENT ON TABLE site_link_assessment IS 'How well a link was founded in somebody''s judgement at a time; the last counts. Append-only.';

CREATE TABLE site_link_evidence (
    id          uuid        PRIMARY KEY,
    link_id     uuid        NOT NULL REFERENCES site_link,
    source_id   uuid        NOT NULL REFERENCES source,
    statement_id uuid       REFERENCES statement,
    stance      text        NOT NULL,
    note        text,
    recorded_by uuid        NOT NULL REFERENCES staff_member,
    recorded_at timestamptz NOT NULL,
    CONSTRAINT site_link_evidence_names_a_source_once UNIQUE (link_id, source_id, stance),
    CONSTRAINT site_link_evidence_stance_is_known CHECK (stance IN ('FOR', 'AGAINST'))
);
COMMENT ON TABLE site_link_evidence IS 'A source that speaks for or against a link, and how. Append-only.';
CREATE INDEX site_link_evidence_by_source ON site_link_evidence (source_id);

SELECT athar_track('site_link_assessment', 'S1');
SELECT athar_track('site_link_evidence', 'S1', '{"note":"S3"}');
SELECT athar_grant_append_only('site_link_assessment');
SELECT athar_grant_append_only('site_link_evidence');
