-- Whether each word is somewhere in a text: as an expression that the planner puts into the query, not as a query of its own for each row
-- (three hundred sites: 50 ms, of it 25 for beginning and ending those queries).
CREATE OR REPLACE FUNCTION athar_finds(written text, words text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT coalesce(athar_fold(coalesce(written, '')) LIKE ALL (string_to_array('%' || replace(
        replace(replace(replace(words, '\', '\\'), '%', '\%'), '_', '\_'), ' ', '% %') || '%', ' ')), true)
$$;
