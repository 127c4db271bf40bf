-- Where LC_CTYPE is C, letter triples are made of English letters alone: an index of words leaves all Arabic out and is read whole for it.
DO $$
BEGIN
    IF cardinality(show_trgm('أثر')) = 0 THEN
        RAISE EXCEPTION 'The database was made with LC_CTYPE C, by which no index finds a word in Arabic letters'
            USING HINT = 'Make it with LC_CTYPE ''C.UTF-8''; docs/operating/configure.md says how.';
    END IF;
END
$$;
REINDEX INDEX roll_entry_by_words;
REINDEX INDEX statement_by_words;
REINDEX INDEX figure_by_words;
REINDEX INDEX source_by_name;
REINDEX INDEX human_remains_by_words;
REINDEX INDEX evidence_item_by_words;
REINDEX INDEX custody_item_by_words;
REINDEX INDEX missing_person_name_by_words;
