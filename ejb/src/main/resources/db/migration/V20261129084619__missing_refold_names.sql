-- The keys by which persons are found follow the one folding of spellings. Only names with letters that the former one left are touched.
DO $$
BEGIN
    IF EXISTS (SELECT FROM missing_person_name WHERE search_key <> athar_fold(search_key)) THEN
        PERFORM athar_begin_migration('the keys by which names are found follow the common folding of spellings');
        UPDATE missing_person_name SET search_key = athar_fold(search_key) WHERE search_key <> athar_fold(search_key);
    END IF;
END
$$;

CREATE FUNCTION athar_person_is_called(person uuid, words text) RETURNS boolean LANGUAGE sql STABLE STRICT PARALLEL SAFE AS $$
    SELECT NOT EXISTS (SELECT FROM string_to_table(words, ' ') word
        WHERE NOT EXISTS (SELECT FROM missing_person_name known
            WHERE known.person_id = person AND known.kind <> 'MOTHER' AND strpos(known.search_key, word) > 0))
$$;
COMMENT ON FUNCTION athar_person_is_called(uuid, text) IS 'Whether each of these folded words is in a name of the person.';
REVOKE EXECUTE ON FUNCTION athar_person_is_called(uuid, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION athar_person_is_called(uuid, text) TO athar_app;
