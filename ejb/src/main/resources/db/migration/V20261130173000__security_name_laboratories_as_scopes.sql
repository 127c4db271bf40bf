-- An analyst's role is confined to a laboratory, by its code.
CREATE OR REPLACE FUNCTION athar_scopes() RETURNS TABLE (kind text, id uuid, handle text) LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path = public, pg_temp AS $$
    SELECT 'SITE', id, ref FROM site
    UNION ALL SELECT 'INCIDENT', id, ref FROM incident
    UNION ALL SELECT 'OFFICE', id, code FROM liaison_office
    UNION ALL SELECT 'SITTING', id, ref FROM board_sitting
    UNION ALL SELECT 'LABORATORY', id, code FROM laboratory
$$;
