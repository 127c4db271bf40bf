-- The latest decisions stand on an auditor's first page. The planner takes the policy to let almost nothing pass, so that it would read and
-- sort every decision ever made: the steps are asked past the policy, in the order of time, and the policy decides on the few found.
CREATE FUNCTION athar_latest_steps(actions text[], since timestamptz, within uuid[], most integer) RETURNS SETOF uuid LANGUAGE plpgsql
    STABLE SECURITY DEFINER SET search_path = public, pg_temp SET enable_seqscan = off SET enable_sort = off AS $$
BEGIN
    IF athar_self() IS NULL THEN
        RETURN;
    ELSIF within IS NULL THEN
        RETURN QUERY SELECT e.id FROM stage_event e WHERE e.action = ANY (actions) AND e.recorded_at > since
            ORDER BY e.recorded_at DESC, e.id DESC LIMIT most;
    ELSE
        RETURN QUERY SELECT e.id FROM identification_case c JOIN stage_event e ON e.case_id = c.id
            WHERE c.site_id = ANY (within) AND e.action = ANY (actions) AND e.recorded_at > since
            ORDER BY e.recorded_at DESC, e.id DESC LIMIT most;
    END IF;
END
$$;
COMMENT ON FUNCTION athar_latest_steps(text[], timestamptz, uuid[], integer) IS
    'Ids of the latest steps of these kinds, in cases of all sites or of these: whether they are to be seen is for the policy.';
REVOKE EXECUTE ON FUNCTION athar_latest_steps(text[], timestamptz, uuid[], integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION athar_latest_steps(text[], timestamptz, uuid[], integer) TO athar_app;
