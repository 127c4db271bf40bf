-- What an auditor finds, and what the owner answers.
CREATE SEQUENCE audit_finding_number;

CREATE TABLE audit_finding (
    id           uuid        PRIMARY KEY,
    version      bigint      NOT NULL,
    ref          text        NOT NULL UNIQUE,
    text         text        NOT NULL,
    rule         text,
    severity     text        NOT NULL,
    subject_type text,
    subject_id   uuid,
    page         text,
    owner_role   text        NOT NULL,
    due_on       date        NOT NULL,
    raised_by    uuid        NOT NULL REFERENCES staff_member,
    raised_at    timestamptz NOT NULL,
    response     text,
    responded_by uuid        REFERENCES staff_member,
    responded_at timestamptz,
    closed_at    timestamptz,
    CONSTRAINT audit_finding_severity_is_known CHECK (severity IN ('OBSERVATION', 'MINOR', 'MAJOR')),
    CONSTRAINT audit_finding_response_names_who CHECK ((response IS NULL) = (responded_by IS NULL)),
    CONSTRAINT audit_finding_is_answered_by_another CHECK (responded_by <> raised_by),
    CONSTRAINT audit_finding_is_closed_after_its_answer CHECK (closed_at IS NULL OR response IS NOT NULL)
);
COMMENT ON TABLE audit_finding IS 'What an auditor finds wrong or missing, with its owner, due date and answer.';
SELECT athar_track('audit_finding', 'S2');
SELECT athar_grant('audit_finding');
GRANT USAGE ON SEQUENCE audit_finding_number TO athar_app;
