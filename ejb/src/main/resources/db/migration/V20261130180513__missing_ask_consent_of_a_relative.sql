-- A consent is a relative's own: who takes it back is compared no more, whoever else of the family still consents.
CREATE FUNCTION athar_relative_consented(relative uuid, wanted text) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT EXISTS (SELECT FROM relative r JOIN consent c ON c.person_id = r.person_id AND (c.relative_id IS NULL OR c.relative_id = r.id)
        WHERE r.id = athar_relative_consented.relative AND c.purpose = wanted
        AND NOT EXISTS (SELECT FROM consent_withdrawal w WHERE w.consent_id = c.id))
$$;
COMMENT ON FUNCTION athar_relative_consented(uuid, text) IS 'Whether a consent of this relative, or an order of a court, is in force.';
REVOKE EXECUTE ON FUNCTION athar_relative_consented(uuid, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION athar_relative_consented(uuid, text) TO athar_app;
