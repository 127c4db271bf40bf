-- A sentence told to families is read by a speaker of its language, other than who wrote it, before it is printed.

CREATE TABLE sentence_reading (
    id          uuid        PRIMARY KEY,
    sentence_id uuid        NOT NULL REFERENCES told_sentence,
    verdict     text        NOT NULL,
    read_on     date        NOT NULL,
    remark      text,
    proposed_id uuid        UNIQUE REFERENCES told_sentence,
    recorded_by uuid        NOT NULL REFERENCES staff_member,
    recorded_at timestamptz NOT NULL,
    CONSTRAINT sentence_reading_verdict_is_known CHECK (verdict IN ('AS_IT_STANDS', 'SENT_BACK')),
    CONSTRAINT sentence_reading_proposes_where_it_sends_back CHECK ((verdict = 'SENT_BACK') = (proposed_id IS NOT NULL)),
    CONSTRAINT sentence_reading_says_why_it_sends_back CHECK (verdict <> 'SENT_BACK' OR remark IS NOT NULL),
    CONSTRAINT sentence_reading_proposes_another CHECK (proposed_id <> sentence_id)
);
COMMENT ON TABLE sentence_reading IS 'Who, as a speaker of its language, has read a version of a sentence told to families: as it '
    'stands, or sent back with another wording, which is the next version and whose writer that person is. The latest reading of a '
    'version counts. Append-only.';
CREATE INDEX sentence_reading_by_sentence ON sentence_reading (sentence_id, recorded_at);

-- Nobody reads what he or she has written, whatever a program says.
CREATE FUNCTION sentence_reading_refuse_own() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM sentence_reading wrote WHERE wrote.proposed_id = NEW.sentence_id AND wrote.recorded_by = NEW.recorded_by)
            AND NEW.verdict = 'AS_IT_STANDS' THEN
        RAISE EXCEPTION 'who wrote a sentence does not read it for others' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER sentence_reading_is_by_another BEFORE INSERT ON sentence_reading FOR EACH ROW
    EXECUTE FUNCTION sentence_reading_refuse_own();

SELECT athar_track('sentence_reading', 'S1');
SELECT athar_grant_append_only('sentence_reading');
