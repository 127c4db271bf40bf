-- What an operation opens was put together from the matrix in every transaction, half of the database's time for a common page. Who holds
-- one role, as nearly everybody, now finds it made; the owner of the tables makes it with the copy of the matrix, at every start. What is
-- left is in functions that keep their plans, which plain SQL would make anew each time.
CREATE TABLE access_opened (
    operation  text    NOT NULL,
    role       text    NOT NULL,
    everywhere boolean NOT NULL,
    words      text    NOT NULL,
    PRIMARY KEY (operation, role, everywhere)
);
COMMENT ON TABLE access_opened IS 'What an operation opens to somebody with this role alone, made by the owner at every start from the '
    'matrix and the reach of operations. The application neither reads nor writes it.';
REVOKE ALL ON access_opened FROM PUBLIC, athar_verify;

-- One word for each area and class: ALL, or SOME with the roles whose assignment decides. A person reads what the matrix lets him read, in
-- any operation that is his; beyond that an operation works with what is declared of it; and it changes nothing else.
CREATE FUNCTION athar_opens(doing text, roles text[], everywhere text[]) RETURNS text LANGUAGE plpgsql STABLE
    SET plan_cache_mode = force_generic_plan AS $$
#variable_conflict use_column
BEGIN
    RETURN (WITH held AS MATERIALIZED (SELECT h.role, h.role = ANY (athar_opens.everywhere) AS everywhere, c.role IS NOT NULL AS does
        FROM unnest(athar_opens.roles) h (role) LEFT JOIN access_cell c ON c.operation = doing AND c.role = h.role)
    SELECT coalesce(' ' || string_agg(word, ' ') || ' ', '') FROM (
        SELECT area || '.' || class || CASE WHEN bool_or(everywhere) THEN '=ALL' ELSE '=SOME:' || string_agg(DISTINCT role, ',') END AS word
        FROM (SELECT x.area, class, h.everywhere OR x.everywhere AS everywhere, h.role
              FROM held h JOIN access_reach x ON x.operation = doing, unnest(ARRAY['S1', 'S2', 'S3', 'CHANGE']) class
              WHERE h.does AND (x.writes OR class <> 'CHANGE')
              UNION ALL
              SELECT a.area, class, h.everywhere, h.role
              FROM held h JOIN access_cell r ON r.role = h.role JOIN access_area a ON a.operation = r.operation,
                  unnest(ARRAY['S1', 'S2', 'S3', 'S4']) class
              WHERE class <= r.ceiling AND EXISTS (SELECT FROM held WHERE does)) opened
        GROUP BY area, class) words);
END
$$;

CREATE FUNCTION athar_prepare() RETURNS void LANGUAGE sql AS $$
    INSERT INTO access_opened
    SELECT operation, role, whole, athar_opens(operation, ARRAY[role], CASE WHEN whole THEN ARRAY[role] ELSE '{}' END)
    FROM access_cell, (VALUES (true), (false)) held (whole)
$$;
REVOKE EXECUTE ON FUNCTION athar_opens(text, text[], text[]), athar_prepare() FROM PUBLIC;
SELECT athar_prepare();

-- An office's cases were written out for each transaction, as many as it has, and sealed. Now a case is asked for when it is met.
CREATE FUNCTION athar_found_of(one uuid, offices uuid[]) RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path = public, pg_temp AS $$
BEGIN
    RETURN offices IS NOT NULL AND EXISTS (SELECT FROM candidate c JOIN missing_person p ON p.id = c.missing_person_id
        WHERE c.case_id = one AND c.outcome = 'SUPPORTED' AND p.office_id = ANY (offices));
END
$$;
COMMENT ON FUNCTION athar_found_of(uuid, uuid[]) IS 'Whether a case found somebody of these offices.';
REVOKE EXECUTE ON FUNCTION athar_found_of(uuid, uuid[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION athar_found_of(uuid, uuid[]) TO athar_app;

CREATE OR REPLACE FUNCTION athar_follows(parent text, one uuid, place athar_place) RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path = public, pg_temp AS $$
DECLARE
    up  uuid;
    two uuid;
    held boolean;
BEGIN
    IF parent = 'case' THEN
        SELECT site_id, sitting_id INTO up, two FROM identification_case WHERE id = one;
        RETURN NOT FOUND OR coalesce(up = ANY (place.sites), false) OR coalesce(two = ANY (place.sittings), false)
            OR athar_found_of(one, place.offices);
    ELSIF parent = 'person' THEN
        SELECT office_id, incident_id, recorded_by = athar_self() INTO up, two, held FROM missing_person WHERE id = one;
        RETURN NOT FOUND OR held OR coalesce(up = ANY (place.offices), false) OR coalesce(two = ANY (place.incidents), false)
            OR athar_is_met(one, place);
    ELSIF parent = 'remains' THEN
        SELECT site_id INTO up FROM human_remains WHERE id = one;
        RETURN NOT FOUND OR coalesce(up = ANY (place.sites), false) OR athar_is_before(one, place);
    ELSIF parent = 'item' THEN
        SELECT i.site_id, r.id, athar_self() IN (i.pending_staff_id, i.holder_staff_id) INTO up, two, held
        FROM custody_item i LEFT JOIN human_remains r ON r.custody_item_id = i.id WHERE i.id = one;
        RETURN NOT FOUND OR held OR coalesce(up = ANY (place.sites), false) OR athar_is_before(two, place);
    ELSIF parent = 'roll' THEN
        RETURN EXISTS (SELECT FROM facility_link l WHERE l.facility_id = one AND l.incident_id = ANY (place.incidents));
    END IF;
    SELECT CASE parent WHEN 'candidate' THEN (SELECT case_id FROM candidate WHERE id = one)
        WHEN 'proposal' THEN (SELECT case_id FROM proposal WHERE id = one)
        WHEN 'exclusion' THEN (SELECT case_id FROM exclusion WHERE id = one)
        WHEN 'line' THEN (SELECT c.case_id FROM evidence_line l JOIN candidate c ON c.id = l.candidate_id WHERE l.id = one)
        WHEN 'contradiction' THEN (SELECT c.case_id FROM contradiction k JOIN evidence_line l ON l.id = k.line_id
            JOIN candidate c ON c.id = l.candidate_id WHERE k.id = one) END INTO up;
    IF parent IN ('candidate', 'proposal', 'exclusion', 'line', 'contradiction') THEN
        RETURN up IS NULL OR athar_follows('case', up, place);
    END IF;
    SELECT CASE parent WHEN 'examination' THEN (SELECT remains_id FROM post_mortem_examination WHERE id = one)
        WHEN 'consent' THEN (SELECT person_id FROM consent WHERE id = one)
        WHEN 'request' THEN (SELECT person_id FROM data_request WHERE id = one) END INTO up;
    RETURN up IS NULL OR athar_follows(CASE parent WHEN 'examination' THEN 'remains' ELSE 'person' END, up, place);
END
$$;

CREATE OR REPLACE FUNCTION athar_is_met(person uuid, place athar_place) RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path = public, pg_temp AS $$
BEGIN
    RETURN coalesce(place.sites, place.sittings, place.offices) IS NOT NULL AND (
        EXISTS (SELECT FROM candidate c WHERE c.missing_person_id = person AND athar_follows('case', c.case_id, place))
        OR EXISTS (SELECT FROM historic_record h WHERE h.missing_person_id = person AND athar_follows('case', h.case_id, place)));
END
$$;

DROP POLICY identification_case_is_seen ON identification_case;
DROP POLICY identification_case_is_added ON identification_case;
DROP POLICY identification_case_is_changed ON identification_case;
SELECT athar_wall('identification_case', 'CASE', 'S2', 'site_id = ANY (@sites)
    OR sitting_id = ANY (@sittings) OR athar_found_of(id, @offices)');

ALTER TYPE athar_place DROP ATTRIBUTE cases;
CREATE OR REPLACE FUNCTION athar_assigned(actor uuid, signed_in text) RETURNS jsonb LANGUAGE plpgsql STABLE
    SET plan_cache_mode = force_generic_plan AS $$
BEGIN
    RETURN (WITH held AS MATERIALIZED (SELECT * FROM athar_held(actor, signed_in))
    SELECT jsonb_object_agg(role, jsonb_build_object(
        'sites', ARRAY(SELECT g.scope_id FROM held g WHERE g.role = h.role AND g.scope_kind = 'SITE'
            UNION SELECT l.site_id FROM held g JOIN site_link l ON l.incident_id = g.scope_id
                WHERE g.role = h.role AND g.scope_kind = 'INCIDENT'
            UNION SELECT id FROM site WHERE recorded_by = actor),
        'incidents', ARRAY(SELECT g.scope_id FROM held g WHERE g.role = h.role AND g.scope_kind = 'INCIDENT'
            UNION SELECT l.incident_id FROM held g JOIN site_link l ON l.site_id = g.scope_id
                WHERE g.role = h.role AND g.scope_kind = 'SITE' AND l.incident_id IS NOT NULL
            UNION SELECT id FROM incident WHERE recorded_by = actor),
        'named', ARRAY(SELECT DISTINCT c.site_id FROM held g
            JOIN identification_case c ON c.sitting_id = g.scope_id WHERE g.role = h.role AND g.scope_kind = 'SITTING'),
        'offices', ARRAY(SELECT g.scope_id FROM held g WHERE g.role = h.role AND g.scope_kind = 'OFFICE'),
        'sittings', ARRAY(SELECT g.scope_id FROM held g WHERE g.role = h.role AND g.scope_kind = 'SITTING')))
    FROM (SELECT DISTINCT role FROM held) h);
END
$$;

CREATE OR REPLACE FUNCTION athar_merged(assigned jsonb, roles text[]) RETURNS athar_place LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
    RETURN (SELECT ROW(array_agg(id::uuid) FILTER (WHERE kind = 'sites'), array_agg(id::uuid) FILTER (WHERE kind = 'incidents'),
        array_agg(id::uuid) FILTER (WHERE kind = 'offices'), array_agg(id::uuid) FILTER (WHERE kind = 'sittings'),
        array_agg(id::uuid) FILTER (WHERE kind = 'named'))::athar_place
    FROM unnest(roles) role, jsonb_each(assigned -> role) one (kind, ids), jsonb_array_elements_text(ids) id);
END
$$;

-- As an array, so that nothing can be moved from one part to the next.
CREATE OR REPLACE FUNCTION athar_seal() RETURNS text LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN (SELECT encode(sha256(convert_to(jsonb_build_array(secret, transaction_timestamp(), current_setting('athar.actor', true),
        current_setting('athar.operation', true), current_setting('athar.roles', true), current_setting('athar.opened', true),
        current_setting('athar.assigned', true), current_setting('athar.place', true))::text, 'UTF8')), 'hex')
    FROM access_key);
END
$$;

CREATE OR REPLACE FUNCTION athar_begin(entry uuid, actor uuid, operation text, signed_in text) RETURNS void LANGUAGE plpgsql
    SECURITY DEFINER SET search_path = public, pg_temp SET plan_cache_mode = force_generic_plan AS $$
DECLARE
    roles    text[];
    whole    text[];
    opened   text;
    assigned jsonb;
BEGIN
    SELECT coalesce(array_agg(DISTINCT h.role), '{}'), coalesce(array_agg(DISTINCT h.role) FILTER (WHERE h.scope_kind = 'PROGRAMME'), '{}')
        INTO roles, whole FROM athar_held(actor, signed_in) h;
    IF cardinality(roles) > 1 THEN
        opened := athar_opens(operation, roles, whole);
    ELSE
        SELECT o.words INTO opened FROM access_opened o
            WHERE o.operation = athar_begin.operation AND o.role = roles[1] AND o.everywhere = (cardinality(whole) = 1);
    END IF;
    opened := coalesce(opened, '');
    IF opened = '' THEN
        roles := '{}';
    ELSIF strpos(opened, '=SOME') > 0 THEN
        assigned := athar_assigned(actor, signed_in);
    END IF;
    PERFORM set_config('athar.entry', entry::text, true), set_config('athar.actor', coalesce(actor::text, ''), true),
        set_config('athar.operation', operation, true), set_config('athar.opened', opened, true),
        set_config('athar.roles', array_to_string(roles, ' '), true), set_config('athar.assigned', coalesce(assigned::text, ''), true),
        set_config('athar.place', CASE WHEN assigned IS NOT NULL AND cardinality(roles) = 1
            THEN athar_merged(assigned, roles)::text ELSE '' END, true);
    PERFORM set_config('athar.seal', athar_seal(), true);
END
$$;
DROP FUNCTION athar_opened(uuid, text, text);
