-- Of what a set of remains consists: without parts under numbers of their own a set cannot be divided, nor evidence go with a part.

CREATE TABLE body_part (
    id               uuid        PRIMARY KEY,
    version          bigint      NOT NULL,
    remains_id       uuid        NOT NULL REFERENCES human_remains,
    held_in_id       uuid        NOT NULL REFERENCES human_remains,
    seq              integer     NOT NULL,
    number           text        NOT NULL UNIQUE,
    element          text        NOT NULL,
    side             text,
    completeness_pct integer,
    note             text,
    recorded_at      timestamptz NOT NULL,
    recorded_by      uuid        NOT NULL REFERENCES staff_member,
    CONSTRAINT body_part_in_order UNIQUE (remains_id, seq),
    CONSTRAINT body_part_completeness_is_a_share CHECK (completeness_pct BETWEEN 1 AND 100),
    CONSTRAINT body_part_side_is_known CHECK (side IN ('LEFT', 'RIGHT', 'UNDETERMINED'))
);
COMMENT ON TABLE body_part IS 'A part of a set of remains, under a number that it keeps when another record holds it.';
COMMENT ON COLUMN body_part.remains_id IS 'The set in which it was put on record; its number begins with that of this set.';
COMMENT ON COLUMN body_part.held_in_id IS 'The set that holds it now: another one once the set was divided.';
CREATE INDEX body_part_by_holder ON body_part (held_in_id, number);

ALTER TABLE evidence_line ADD CONSTRAINT evidence_line_is_made_on_a_part FOREIGN KEY (made_on) REFERENCES body_part;

SELECT athar_track('body_part', 'S2');
SELECT athar_grant('body_part');
