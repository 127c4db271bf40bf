-- A pseudonym was six letters of the record's id, and nobody asked whether somebody had it: among forty thousand persons two would have
-- the same, and the second could not be registered. Now one is drawn until it was never given; who registers at the same moment waits.
CREATE TABLE missing_pseudonym (
    word text NOT NULL,
    CONSTRAINT missing_pseudonym_is_given_once PRIMARY KEY (word)
);
COMMENT ON TABLE missing_pseudonym IS 'Words under which missing persons are known to those who must not see names: each that was ever '
    'given. The application neither reads nor writes it.';
REVOKE ALL ON missing_pseudonym FROM PUBLIC;
INSERT INTO missing_pseudonym SELECT pseudonym FROM missing_person;

CREATE FUNCTION athar_next_pseudonym() RETURNS text LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    given text;
BEGIN
    WHILE given IS NULL LOOP
        INSERT INTO missing_pseudonym
            SELECT 'P-' || string_agg(substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ', get_byte(drawn, place) % 32 + 1, 1), '')
            FROM uuid_send(gen_random_uuid()) drawn, generate_series(0, 5) place
            ON CONFLICT DO NOTHING RETURNING word INTO given;
    END LOOP;
    RETURN given;
END
$$;
COMMENT ON FUNCTION athar_next_pseudonym() IS 'A word that no missing person was ever given: P- and six characters of Crockford''s '
    'base 32, drawn, hence never from anything about the person.';
REVOKE EXECUTE ON FUNCTION athar_next_pseudonym() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION athar_next_pseudonym() TO athar_app;
