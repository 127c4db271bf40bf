-- Words that are names are not looked for among days of birth, which begin with a digit: for each word of a name all of a hundred thousand
-- persons were read (60 to 70 of 100 ms on a busy machine).
CREATE OR REPLACE FUNCTION athar_worded(kind text, narrowed text) RETURNS SETOF uuid LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path = public, pg_temp SET enable_seqscan = off AS $$
BEGIN
    IF athar_self() IS NULL THEN
        RETURN;
    ELSIF kind = 'roll_entry' THEN
        RETURN QUERY SELECT r.id FROM roll_entry r
            WHERE athar_fold(r.ref || ' ' || r.name_as_written || ' ' || coalesce(r.prisoner_number, '')) LIKE narrowed;
    ELSIF kind = 'statement' THEN
        RETURN QUERY SELECT s.id FROM statement s WHERE athar_fold(s.ref || ' ' || coalesce(s.text_en, '') || ' ' ||
            coalesce(s.text_ar, '') || ' ' || coalesce(s.text_ckb, '')) LIKE narrowed;
    ELSIF kind = 'figure' THEN
        RETURN QUERY SELECT f.id FROM figure f WHERE athar_fold(f.ref || ' ' || coalesce(f.wording, '') || ' ' ||
            coalesce(f.counted_en, '') || ' ' || coalesce(f.counted_ar, '') || ' ' || coalesce(f.counted_ckb, '')) LIKE narrowed;
    ELSIF kind = 'source' THEN
        RETURN QUERY SELECT s.id FROM source s WHERE athar_fold(coalesce(s.organisation_en, '') || ' ' ||
            coalesce(s.organisation_ar, '') || ' ' || coalesce(s.organisation_ckb, '') || ' ' || coalesce(s.title, '')) LIKE narrowed;
    ELSIF kind = 'human_remains' THEN
        RETURN QUERY SELECT r.id FROM human_remains r
            WHERE athar_fold(r.number || ' ' || coalesce(r.description, '') || ' ' || coalesce(r.context, '')) LIKE narrowed;
    ELSIF kind = 'evidence_item' THEN
        RETURN QUERY SELECT i.id FROM evidence_item i
            WHERE athar_fold(i.number || ' ' || coalesce(i.description, '') || ' ' || coalesce(i.context, '')) LIKE narrowed;
    ELSIF kind = 'custody_item' THEN
        RETURN QUERY SELECT c.id FROM custody_item c WHERE athar_fold(c.number || ' ' || coalesce(c.description, '')) LIKE narrowed;
    ELSIF kind = 'missing_person' THEN
        RETURN QUERY SELECT DISTINCT n.person_id FROM missing_person_name n WHERE n.search_key LIKE narrowed;
        IF narrowed ~ '^%[0-9]' THEN
            RETURN QUERY SELECT p.id FROM missing_person p WHERE p.birth LIKE ltrim(narrowed, '%');
        END IF;
    ELSIF kind = 'identification_case' THEN
        RETURN QUERY SELECT c.id FROM identification_case c WHERE athar_fold(c.number) LIKE narrowed
            UNION SELECT d.case_id FROM missing_person_name n JOIN candidate d ON d.missing_person_id = n.person_id
                WHERE n.search_key LIKE narrowed;
    END IF;
END
$$;
