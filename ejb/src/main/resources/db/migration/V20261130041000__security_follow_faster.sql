-- Whether a row's record lies within reach is asked for each row that is written. Who acts, which is unsealed anew each time, is now asked
-- last, and what leads to another record goes there by one look-up. What it answers is the same.
CREATE OR REPLACE FUNCTION athar_follows(parent text, one uuid, place athar_place) RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path = public, pg_temp AS $$
DECLARE
    up  uuid;
    two uuid;
    who uuid;
BEGIN
    IF parent = 'examination' THEN
        SELECT remains_id INTO one FROM post_mortem_examination WHERE id = one;
        parent := 'remains';
    ELSIF parent = 'consent' THEN
        SELECT person_id INTO one FROM consent WHERE id = one;
        parent := 'person';
    ELSIF parent = 'request' THEN
        SELECT person_id INTO one FROM data_request WHERE id = one;
        parent := 'person';
    ELSIF parent IN ('candidate', 'proposal', 'exclusion', 'line', 'contradiction') THEN
        one := athar_case_of(parent, one);
        parent := 'case';
    END IF;
    IF parent = 'person' THEN
        SELECT office_id, incident_id, recorded_by INTO up, two, who FROM missing_person WHERE id = one;
        RETURN NOT FOUND OR coalesce(up = ANY (place.offices), false) OR coalesce(two = ANY (place.incidents), false)
            OR coalesce(who = athar_self(), false) OR athar_is_met(one, place);
    ELSIF parent = 'remains' THEN
        SELECT site_id INTO up FROM human_remains WHERE id = one;
        RETURN NOT FOUND OR coalesce(up = ANY (place.sites), false) OR athar_is_before(one, place);
    ELSIF parent = 'case' THEN
        SELECT site_id, sitting_id INTO up, two FROM identification_case WHERE id = one;
        RETURN NOT FOUND OR coalesce(up = ANY (place.sites), false) OR coalesce(two = ANY (place.sittings), false)
            OR athar_found_of(one, place.offices);
    ELSIF parent = 'item' THEN
        RETURN athar_item_follows(one, place);
    ELSIF parent = 'roll' THEN
        RETURN EXISTS (SELECT FROM facility_link l WHERE l.facility_id = one AND l.incident_id = ANY (place.incidents));
    END IF;
END
$$;

CREATE FUNCTION athar_case_of(parent text, one uuid) RETURNS uuid LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN CASE parent WHEN 'candidate' THEN (SELECT case_id FROM candidate WHERE id = one)
        WHEN 'proposal' THEN (SELECT case_id FROM proposal WHERE id = one)
        WHEN 'exclusion' THEN (SELECT case_id FROM exclusion WHERE id = one)
        WHEN 'line' THEN (SELECT c.case_id FROM evidence_line l JOIN candidate c ON c.id = l.candidate_id WHERE l.id = one)
        WHEN 'contradiction' THEN (SELECT c.case_id FROM contradiction k JOIN evidence_line l ON l.id = k.line_id
            JOIN candidate c ON c.id = l.candidate_id WHERE k.id = one) END;
END
$$;
COMMENT ON FUNCTION athar_case_of(text, uuid) IS 'The case of what is written about it.';

CREATE FUNCTION athar_item_follows(item uuid, place athar_place) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
DECLARE
    site    uuid;
    remains uuid;
    pending uuid;
    holder  uuid;
BEGIN
    SELECT i.site_id, r.id, i.pending_staff_id, i.holder_staff_id INTO site, remains, pending, holder
    FROM custody_item i LEFT JOIN human_remains r ON r.custody_item_id = i.id WHERE i.id = item;
    RETURN NOT FOUND OR coalesce(site = ANY (place.sites), false) OR coalesce(athar_self() IN (pending, holder), false)
        OR athar_is_before(remains, place);
END
$$;
COMMENT ON FUNCTION athar_item_follows(uuid, athar_place) IS 'Whether a thing in custody is within reach, or held by who acts.';
REVOKE EXECUTE ON FUNCTION athar_case_of(text, uuid), athar_item_follows(uuid, athar_place) FROM PUBLIC;
