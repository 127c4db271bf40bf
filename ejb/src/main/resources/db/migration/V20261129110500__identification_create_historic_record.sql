-- A case that an authority outside decided years ago, of which the document is not held: what is told, and every missing document as a
-- listed gap. It is no decision of ours. The stage HISTORIC is reached by two persons alone, and IDENTIFIED by the board alone.

CREATE TABLE historic_record (
    id                uuid        PRIMARY KEY,
    case_id           uuid        NOT NULL REFERENCES identification_case DEFERRABLE INITIALLY DEFERRED,
    pending_id        uuid        NOT NULL REFERENCES pending_step DEFERRABLE INITIALLY DEFERRED,
    missing_person_id uuid        NOT NULL REFERENCES missing_person,
    status            text        NOT NULL,
    decided_on        text        NOT NULL,
    date_source       text        NOT NULL,
    authority         text        NOT NULL,
    known_from        text        NOT NULL,
    held              text[]      NOT NULL,
    gaps              text[]      NOT NULL,
    recorded_by       uuid        NOT NULL REFERENCES staff_member,
    recorded_at       timestamptz NOT NULL,
    CONSTRAINT historic_record_comes_by_one_proposal UNIQUE (pending_id),
    CONSTRAINT historic_record_status_is_known CHECK (status IN ('IDENTIFIED', 'CERTIFIED', 'CERTIFIED_AND_NOTIFIED', 'RETURNED')),
    CONSTRAINT historic_record_lists_a_gap CHECK (cardinality(gaps) > 0),
    CONSTRAINT historic_record_holds_no_gap CHECK (NOT held && gaps)
);
COMMENT ON TABLE historic_record IS 'What is told of a decision made elsewhere, the document not held. Counts once its proposal is '
    'confirmed; never a sign of compliance. Append-only.';
COMMENT ON COLUMN historic_record.status IS 'How far that authority is said to have come; never a stage of the case.';
COMMENT ON COLUMN historic_record.gaps IS 'What the ordinary rows demand for that status and is not held.';
CREATE INDEX historic_record_by_case ON historic_record (case_id);

SELECT athar_track('historic_record', 'S2', '{"missing_person_id": "S3", "known_from": "S3"}');
SELECT athar_grant_append_only('historic_record');

ALTER TABLE stage_event ADD CONSTRAINT stage_event_becomes_historic_by_a_second_person
    CHECK ((to_stage = 'HISTORIC' AND from_stage <> 'HISTORIC') = (action = 'CONFIRM_HISTORIC'));
ALTER TABLE stage_event ADD CONSTRAINT stage_event_identifies_by_the_board_alone
    CHECK (to_stage <> 'IDENTIFIED' OR from_stage = 'IDENTIFIED' OR action IN ('DECIDE_IDENTIFIED', 'CONFIRM_SEPARATION'));
