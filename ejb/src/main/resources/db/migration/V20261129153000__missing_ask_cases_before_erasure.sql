-- While a person is compared in a case that goes on, its file must say who told what (rule P4): the database asks for that itself, as it
-- asks for the decisions and for orders, whatever the application does. A stage that is new counts as going on.

CREATE FUNCTION athar_is_compared(person uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT EXISTS (SELECT FROM candidate c JOIN identification_case i ON i.id = c.case_id
        WHERE c.missing_person_id = person AND c.outcome <> 'EXCLUDED'
          AND i.stage NOT IN ('NOT_OPENED', 'CLOSED', 'CLOSED_NN', 'REASSOCIATED', 'WITHDRAWN', 'HISTORIC'))
$$;
COMMENT ON FUNCTION athar_is_compared(uuid) IS 'Whether the person is a candidate, and not excluded, of a case in force.';
REVOKE EXECUTE ON FUNCTION athar_is_compared(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION athar_is_compared(uuid) TO athar_app;

-- It is asked when the person is held for the erasure: whoever nominates the person at the same moment was there before, or waits.
CREATE FUNCTION athar_refuse_compared() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF athar_is_compared(NEW.person_id) THEN
        RAISE EXCEPTION 'nothing is erased: the person is compared in a case that goes on' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
END
$$;
REVOKE EXECUTE ON FUNCTION athar_refuse_compared() FROM PUBLIC;
CREATE TRIGGER erasure_waits_for_cases BEFORE INSERT ON erasure FOR EACH ROW EXECUTE FUNCTION athar_refuse_compared();
