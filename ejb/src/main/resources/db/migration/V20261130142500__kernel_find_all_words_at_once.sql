-- An index was asked for the longest of the words, and every row that it gave was folded twice more: by the index, to be sure, and to
-- compare the other words. It is asked for all of them now, and its answer is the answer where the words are of one row. Sites, sources,
-- incidents, facilities and staff have no thousands of rows, but folding each cost 15 to 30 ms at every search.
CREATE FUNCTION athar_joined(parts text[]) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN array_to_string(parts, ' ');
COMMENT ON FUNCTION athar_joined(text[]) IS 'Texts in one, a blank apart: of texts, unlike of other kinds, that depends on no setting.';

CREATE INDEX site_by_words ON site USING gin (athar_fold(ref || ' ' || coalesce(name_en, '') || ' ' || coalesce(name_ar, '') || ' ' ||
    coalesce(name_ckb, '') || ' ' || athar_joined(name_variants)) gin_trgm_ops);
CREATE INDEX administrative_area_by_words ON administrative_area USING gin
    (athar_fold(coalesce(name_en, '') || ' ' || coalesce(name_ar, '') || ' ' || coalesce(name_ckb, '')) gin_trgm_ops);
CREATE INDEX incident_by_words ON incident USING gin
    (athar_fold(ref || ' ' || coalesce(name_en, '') || ' ' || coalesce(name_ar, '') || ' ' || coalesce(name_ckb, '')) gin_trgm_ops);
CREATE INDEX facility_by_words ON facility USING gin (athar_fold(ref || ' ' || coalesce(name_en, '') || ' ' || coalesce(name_ar, '') ||
    ' ' || coalesce(name_ckb, '') || ' ' || coalesce(locality, '') || ' ' || athar_joined(name_variants)) gin_trgm_ops);
CREATE INDEX source_by_words ON source USING gin (athar_fold(ref || ' ' || coalesce(organisation_en, '') || ' ' ||
    coalesce(organisation_ar, '') || ' ' || coalesce(organisation_ckb, '') || ' ' || coalesce(title, '') || ' ' || athar_joined(seen_in))
    gin_trgm_ops);
CREATE INDEX staff_member_by_words ON staff_member USING gin (athar_fold(coalesce(name_en, '') || ' ' || coalesce(name_ar, '') || ' ' ||
    coalesce(name_ckb, '') || ' ' || coalesce(profession, '') || ' ' || coalesce(institution, '')) gin_trgm_ops);
CREATE INDEX staff_account_by_words ON staff_account USING gin (athar_fold(username) gin_trgm_ops);
DROP INDEX source_by_name;

-- What was written since an index was last put in order is gone through row by row at each search: no more than eight pages of it.
DO $$
DECLARE
    words regclass;
BEGIN
    FOR words IN SELECT (schemaname || '.' || indexname)::regclass FROM pg_indexes WHERE indexdef LIKE '%gin_trgm_ops%' LOOP
        EXECUTE format('ALTER INDEX %s SET (gin_pending_list_limit = 64)', words);
        PERFORM gin_clean_pending_list(words);
    END LOOP;
END
$$;

CREATE FUNCTION athar_likes(written text, words text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN (SELECT string_agg(format('%s LIKE %L', written, '%' || word || '%'), ' AND ') FROM string_to_table(words, ' ') word);
COMMENT ON FUNCTION athar_likes(text, text) IS 'The condition that each of these words is in what this expression says. Folded words hold '
    'no sign that means something to LIKE.';

DROP FUNCTION athar_worded(text, text);
DROP FUNCTION athar_cases_worded(text, text, boolean);
-- Folding is dear, which the planner does not know: it would fold every row, one after another or in the order of another index, rather
-- than ask the index of words.
CREATE FUNCTION athar_worded(kind text, words text) RETURNS SETOF uuid LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path = public, pg_temp SET enable_seqscan = off SET enable_indexscan = off AS $$
DECLARE
    longest CONSTANT text := (SELECT word FROM string_to_table(words, ' ') word ORDER BY length(word) DESC LIMIT 1);
    own CONSTANT text := 'athar_fold(' || CASE kind
        WHEN 'roll_entry' THEN $q$ref || ' ' || name_as_written || ' ' || coalesce(prisoner_number, '')$q$
        WHEN 'statement' THEN $q$ref || ' ' || coalesce(text_en, '') || ' ' || coalesce(text_ar, '') || ' ' || coalesce(text_ckb, '')$q$
        WHEN 'figure' THEN $q$ref || ' ' || coalesce(wording, '') || ' ' || coalesce(counted_en, '') || ' ' || coalesce(counted_ar, '')
            || ' ' || coalesce(counted_ckb, '')$q$
        WHEN 'human_remains' THEN $q$number || ' ' || coalesce(description, '') || ' ' || coalesce(context, '')$q$
        WHEN 'evidence_item' THEN $q$number || ' ' || coalesce(description, '') || ' ' || coalesce(context, '')$q$
        WHEN 'custody_item' THEN $q$number || ' ' || coalesce(description, '')$q$
        WHEN 'identification_case' THEN 'number'
        WHEN 'incident' THEN $q$ref || ' ' || coalesce(name_en, '') || ' ' || coalesce(name_ar, '') || ' ' || coalesce(name_ckb, '')$q$
        WHEN 'facility' THEN $q$ref || ' ' || coalesce(name_en, '') || ' ' || coalesce(name_ar, '') || ' ' || coalesce(name_ckb, '')
            || ' ' || coalesce(locality, '') || ' ' || athar_joined(name_variants)$q$
        WHEN 'site' THEN $q$ref || ' ' || coalesce(name_en, '') || ' ' || coalesce(name_ar, '') || ' ' || coalesce(name_ckb, '')
            || ' ' || athar_joined(name_variants)$q$
        WHEN 'staff_member' THEN $q$coalesce(name_en, '') || ' ' || coalesce(name_ar, '') || ' ' || coalesce(name_ckb, '')
            || ' ' || coalesce(profession, '') || ' ' || coalesce(institution, '')$q$
        END || ')';
    source CONSTANT text := $q$SELECT id FROM source WHERE $q$ || athar_likes($q$athar_fold(ref || ' ' || coalesce(organisation_en, '')
        || ' ' || coalesce(organisation_ar, '') || ' ' || coalesce(organisation_ckb, '') || ' ' || coalesce(title, '')
        || ' ' || athar_joined(seen_in))$q$, CASE kind WHEN 'source' THEN words ELSE longest END);
    area CONSTANT text := 'SELECT id FROM administrative_area WHERE ' ||
        athar_likes($q$athar_fold(coalesce(name_en, '') || ' ' || coalesce(name_ar, '') || ' ' || coalesce(name_ckb, ''))$q$, longest);
BEGIN
    IF athar_self() IS NULL OR words = '' THEN
        RETURN;
    END IF;
    RETURN QUERY EXECUTE CASE kind
        WHEN 'source' THEN source
        WHEN 'missing_person' THEN 'SELECT person_id FROM missing_person_words WHERE '
            || athar_likes($q$(names || ' ' || mothers)$q$, words)
        WHEN 'identification_case' THEN 'SELECT id FROM identification_case WHERE ' || athar_likes(own, words)
            || ' UNION ALL SELECT case_id FROM candidate JOIN missing_person_words ON person_id = missing_person_id WHERE '
            || athar_likes('names', words)
        WHEN 'statement' THEN 'SELECT id FROM statement WHERE ' || athar_likes(own, longest)
            || ' UNION ALL SELECT id FROM statement WHERE source_id IN (' || source || ')'
        WHEN 'figure' THEN 'SELECT id FROM figure WHERE ' || athar_likes(own, longest)
            || ' UNION ALL SELECT id FROM figure WHERE part_of_id IS NULL AND source_id IN (' || source || ')'
        WHEN 'site' THEN 'SELECT id FROM site WHERE ' || athar_likes(own, longest)
            || ' UNION ALL SELECT s.id FROM (' || area || ') named JOIN administrative_area a ON named.id IN (a.id, a.parent_id)'
            || ' JOIN site s ON s.area_id = a.id'
        WHEN 'staff_member' THEN 'SELECT id FROM staff_member WHERE ' || athar_likes(own, longest)
            || ' UNION ALL SELECT staff_member_id FROM staff_account WHERE ' || athar_likes('athar_fold(username)', longest)
        ELSE format('SELECT id FROM %I WHERE %s', kind, athar_likes(own, words))
        END;
END
$$;
COMMENT ON FUNCTION athar_worded(text, text) IS 'Ids of rows in whose text each of these folded words is, by the index of their words: '
    'under a policy no such index is used. Of sites, staff, statements and figures, whose words are in other rows too, those that hold the '
    'longest. Which of them are to be seen is for the policy.';

-- Cases by their words, all at once: asked for each candidate, the policy of names was made ready again for each (110 µs).
CREATE FUNCTION athar_cases_worded(words text, named boolean) RETURNS SETOF uuid LANGUAGE sql STABLE PARALLEL SAFE AS $$
    WITH likely AS MATERIALIZED (SELECT athar_worded('identification_case', words) AS id)
    SELECT c.id FROM likely JOIN identification_case c ON c.id = likely.id WHERE athar_finds(c.number, words)
    UNION ALL SELECT d.case_id FROM likely JOIN candidate d ON d.case_id = likely.id
    WHERE named AND NOT EXISTS (SELECT FROM string_to_table(words, ' ') word WHERE NOT EXISTS (SELECT FROM missing_person_name known
        WHERE known.person_id = d.missing_person_id AND known.kind <> 'MOTHER' AND strpos(known.search_key, word) > 0))
$$;
COMMENT ON FUNCTION athar_cases_worded(text, boolean) IS
    'Ids of cases in whose number, or in the names of one of whose candidates, each of these folded words is, as far as shown.';
REVOKE EXECUTE ON FUNCTION athar_worded(text, text), athar_cases_worded(text, boolean), athar_likes(text, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION athar_worded(text, text), athar_cases_worded(text, boolean) TO athar_app;
