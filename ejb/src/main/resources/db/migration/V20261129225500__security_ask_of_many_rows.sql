-- What pages ask of many rows, asked past the policies, which then decide on the few that are found.

-- Folding a row's words is dear, which the planner does not know: it would fold every row rather than ask the index.
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
    END IF;
END
$$;

-- Who of late did what at which sites. The policy of a change asks for the row that was changed: here of the latest of each kind alone.
CREATE FUNCTION athar_active(since timestamptz, opened text[], within uuid[]) RETURNS TABLE (site uuid, operation text, actor uuid,
    times bigint, last timestamptz, kind text, one uuid) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT site, operation, actor, count(DISTINCT entry), max(at), (array_agg(table_name ORDER BY change DESC))[1],
        (array_agg(row_id ORDER BY change DESC))[1]
    FROM (SELECT e.id AS entry, e.operation, coalesce(e.actor_id, e.on_behalf_of) AS actor, e.recorded_at AS at, c.id AS change,
            c.table_name, c.row_id, CASE WHEN c.table_name = 'site' THEN c.row_id ELSE (c.new_row ->> 'site_id')::uuid END AS site
        FROM audit_entry e JOIN change c ON c.entry_id = e.id
        WHERE e.recorded_at >= since AND e.operation || ':' || e.sensitivity = ANY (opened) AND athar_self() IS NOT NULL) done
    WHERE site IS NOT NULL AND (within IS NULL OR site = ANY (within))
    GROUP BY site, operation, actor
$$;
COMMENT ON FUNCTION athar_active(timestamptz, text[], uuid[]) IS
    'Who of late did what at which sites, how often, and which row was changed last: whether that is to be seen is for the policy.';
REVOKE EXECUTE ON FUNCTION athar_active(timestamptz, text[], uuid[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION athar_active(timestamptz, text[], uuid[]) TO athar_app;
