-- Whoever is looked for by two names has them in one row or in several (his own and his mother's, Arabic and Latin): each word was an index
-- scan of its own, of up to a tenth of all names, and what they had in common was found afterwards (15 ms a word, twice for each search).
-- The words of a person in one text let one scan ask for all of them.
CREATE TABLE missing_person_words (
    person_id uuid NOT NULL,
    names     text NOT NULL,
    mothers   text NOT NULL,
    CONSTRAINT missing_person_words_pkey PRIMARY KEY (person_id),
    CONSTRAINT missing_person_words_person_id_fkey FOREIGN KEY (person_id) REFERENCES missing_person (id) ON DELETE CASCADE
);
COMMENT ON TABLE missing_person_words IS 'The folded words by which a missing person is found, gathered from names and birth whenever '
    'they change. The application neither reads nor writes it.';
COMMENT ON COLUMN missing_person_words.names IS 'The person''s own names, then the year of birth.';
COMMENT ON COLUMN missing_person_words.mothers IS 'Names of the mother.';
REVOKE ALL ON missing_person_words FROM PUBLIC;

-- Two who name one person at a time wait for each other, so that each gathers what the other wrote.
CREATE FUNCTION athar_gather_words(persons uuid[]) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    PERFORM FROM missing_person_words WHERE person_id = ANY (persons) ORDER BY person_id FOR UPDATE;
    INSERT INTO missing_person_words
        SELECT n.person_id, concat_ws(' ', string_agg(n.search_key, ' ' ORDER BY n.id) FILTER (WHERE n.kind <> 'MOTHER'), left(p.birth, 4)),
            coalesce(string_agg(n.search_key, ' ' ORDER BY n.id) FILTER (WHERE n.kind = 'MOTHER'), '')
        FROM missing_person_name n JOIN missing_person p ON p.id = n.person_id
        WHERE n.person_id = ANY (persons) GROUP BY n.person_id, p.birth
        ON CONFLICT (person_id) DO UPDATE SET names = excluded.names, mothers = excluded.mothers;
END
$$;
COMMENT ON FUNCTION athar_gather_words(uuid[]) IS 'Writes anew by which words these persons are found.';
REVOKE EXECUTE ON FUNCTION athar_gather_words(uuid[]) FROM PUBLIC;

CREATE FUNCTION athar_gather_words_of_names() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    PERFORM athar_gather_words(ARRAY(SELECT DISTINCT person_id FROM named));
    RETURN NULL;
END
$$;
CREATE FUNCTION athar_gather_words_of_birth() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    PERFORM athar_gather_words(ARRAY[NEW.id]);
    RETURN NULL;
END
$$;
REVOKE EXECUTE ON FUNCTION athar_gather_words_of_names(), athar_gather_words_of_birth() FROM PUBLIC;
CREATE TRIGGER missing_person_name_is_gathered AFTER INSERT ON missing_person_name REFERENCING NEW TABLE AS named
    FOR EACH STATEMENT EXECUTE FUNCTION athar_gather_words_of_names();
CREATE TRIGGER missing_person_name_is_gathered_anew AFTER UPDATE ON missing_person_name REFERENCING NEW TABLE AS named
    FOR EACH STATEMENT EXECUTE FUNCTION athar_gather_words_of_names();
CREATE TRIGGER missing_person_birth_is_gathered AFTER UPDATE OF birth ON missing_person
    FOR EACH ROW WHEN (OLD.birth IS DISTINCT FROM NEW.birth) EXECUTE FUNCTION athar_gather_words_of_birth();

SELECT athar_gather_words(ARRAY(SELECT id FROM missing_person));
CREATE INDEX missing_person_words_by_names ON missing_person_words USING gin (names gin_trgm_ops);
CREATE INDEX missing_person_words_by_all ON missing_person_words USING gin ((names || ' ' || mothers) gin_trgm_ops);
DROP INDEX missing_person_name_by_words;
DROP INDEX missing_person_by_birth;
