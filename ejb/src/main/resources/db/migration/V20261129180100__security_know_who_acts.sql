-- The second wall, its ground: the database learns for each transaction who acts in which operation, and derives by itself what that
-- opens, from its own copy of the access matrix and from the grants in force. Nothing that the services computed is taken for true.
DO $$
BEGIN
    IF NOT (SELECT rolbypassrls OR rolsuper FROM pg_roles WHERE rolname = current_user) THEN
        RAISE EXCEPTION 'the role that owns the tables must have BYPASSRLS: ALTER ROLE % BYPASSRLS', current_user;
    END IF;
END
$$;

CREATE TABLE access_cell (
    operation text NOT NULL,
    role      text NOT NULL,
    ceiling   text NOT NULL,
    PRIMARY KEY (operation, role)
);
COMMENT ON TABLE access_cell IS 'Copy of access-matrix.csv, made by the owner at every start: the highest class up to which a role may '
    'carry out an operation. The application neither reads nor writes it.';

CREATE TABLE access_area (
    area      text PRIMARY KEY,
    operation text NOT NULL
);
COMMENT ON TABLE access_area IS 'A kind of record, and the operation whose row in the matrix says who may read it.';
INSERT INTO access_area (area, operation) VALUES
    ('STAFF', 'READ_SELF'), ('SETTING', 'READ_SELF'), ('OFFICE', 'READ_SELF'), ('TRAIL', 'READ_TRAIL'), ('HISTORY', 'READ_HISTORY'),
    ('FINDING', 'READ_FINDINGS'), ('FILE', 'READ_FILE'), ('TASK', 'READ_TASKS'), ('LEDGER', 'READ_SOURCES'),
    ('INCIDENT', 'READ_INCIDENTS'), ('ROLL', 'READ_ROLL'), ('SITE', 'READ_SITES'), ('CUSTODY', 'READ_CUSTODY'),
    ('PERSON', 'READ_MISSING'), ('MISSING', 'READ_MISSING'), ('KIN', 'READ_MISSING'), ('CONSENT', 'READ_MISSING'),
    ('PROTECTION', 'READ_REQUESTS'), ('REMAINS', 'READ_REMAINS'), ('EXAMINATION', 'READ_EXAMINATION'), ('CASE', 'READ_CASES'),
    ('EVIDENCE', 'READ_CASES'), ('FAMILY', 'READ_FAMILY_STATUS'), ('SENTENCE', 'READ_SENTENCES'), ('EXPORT', 'DECIDE_EXPORT'),
    ('OWN_EXPORT', 'ASK_EXPORT'), ('OWN_FILE', 'STORE_FILE'), ('SAMPLE', 'LOAD_SAMPLE');

CREATE TABLE access_reach (
    operation  text    NOT NULL,
    area       text    NOT NULL REFERENCES access_area,
    everywhere boolean NOT NULL,
    writes     boolean NOT NULL,
    PRIMARY KEY (operation, area)
);
COMMENT ON TABLE access_reach IS 'Copy of access-reach.csv, made by the owner at every start: what an operation works with beyond what its '
    'person may read, and what it may change. The application neither reads nor writes it.';

CREATE TABLE access_key (
    secret text NOT NULL
);
COMMENT ON TABLE access_key IS 'Seals what athar_begin derives, so that nobody who speaks as the application can write it himself.';
INSERT INTO access_key SELECT string_agg(gen_random_uuid()::text, '') FROM generate_series(1, 4);
REVOKE ALL ON access_key, access_cell, access_area, access_reach FROM PUBLIC, athar_verify;

-- Where somebody is assigned: what the rows of a table are compared with.
CREATE TYPE athar_place AS (sites uuid[], incidents uuid[], offices uuid[], sittings uuid[], cases uuid[], named uuid[]);

-- Roles that count now: in force today, approved by a second person, of somebody on the staff; those at sign-in only narrow them. A job
-- that acts for nobody is the system's.
CREATE FUNCTION athar_held(actor uuid, signed_in text) RETURNS TABLE (role text, scope_kind text, scope_id uuid) LANGUAGE sql STABLE AS $$
    SELECT g.role, g.scope_kind, g.scope_id
    FROM staff_grant g JOIN staff_member m ON m.id = g.staff_member_id, LATERAL (SELECT (now() AT TIME ZONE 'UTC')::date AS day) today
    WHERE g.staff_member_id = actor AND g.status = 'IN_FORCE' AND (g.founding OR g.decided_by IS NOT NULL)
      AND today.day BETWEEN g.valid_from AND coalesce(g.valid_until, 'infinity')
      AND today.day BETWEEN m.active_from AND coalesce(m.active_until, 'infinity') AND g.role = ANY (string_to_array(signed_in, ' '))
    UNION ALL
    SELECT 'SYSTEM', 'PROGRAMME', NULL WHERE actor IS NULL AND signed_in = 'SYSTEM'
$$;

-- What the operation opens, one word for each area and class: ALL, or SOME with the roles whose assignment decides. A person reads what
-- the matrix lets him read, in any operation that is his; beyond that an operation works with what is declared of it; and it changes
-- nothing else.
CREATE FUNCTION athar_opened(actor uuid, doing text, signed_in text) RETURNS text LANGUAGE sql STABLE AS $$
    WITH held AS MATERIALIZED (SELECT h.role, h.scope_kind = 'PROGRAMME' AS everywhere, c.role IS NOT NULL AS does
        FROM athar_held(actor, signed_in) h LEFT JOIN access_cell c ON c.operation = doing AND c.role = h.role)
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
        GROUP BY area, class) words
$$;

CREATE INDEX site_by_recorder ON site (recorded_by);
CREATE INDEX incident_by_recorder ON incident (recorded_by);
CREATE INDEX candidate_by_person ON candidate (missing_person_id);
CREATE INDEX historic_record_by_person ON historic_record (missing_person_id);
CREATE INDEX identification_case_by_remains ON identification_case (main_remains_id);

-- Where each confined role is assigned: its sites, those of its incident, and those recorded by the person; the incidents likewise; its
-- office, with the cases that found somebody of it; its sitting, with the sites of its cases, which are named there and no more.
CREATE FUNCTION athar_assigned(actor uuid, signed_in text) RETURNS jsonb LANGUAGE sql STABLE AS $$
    SELECT jsonb_object_agg(role, jsonb_build_object(
        'sites', ARRAY(SELECT g.scope_id FROM athar_held(actor, signed_in) g WHERE g.role = h.role AND g.scope_kind = 'SITE'
            UNION SELECT l.site_id FROM athar_held(actor, signed_in) g JOIN site_link l ON l.incident_id = g.scope_id
                WHERE g.role = h.role AND g.scope_kind = 'INCIDENT'
            UNION SELECT id FROM site WHERE recorded_by = actor),
        'incidents', ARRAY(SELECT g.scope_id FROM athar_held(actor, signed_in) g WHERE g.role = h.role AND g.scope_kind = 'INCIDENT'
            UNION SELECT l.incident_id FROM athar_held(actor, signed_in) g JOIN site_link l ON l.site_id = g.scope_id
                WHERE g.role = h.role AND g.scope_kind = 'SITE' AND l.incident_id IS NOT NULL
            UNION SELECT id FROM incident WHERE recorded_by = actor),
        'named', ARRAY(SELECT DISTINCT c.site_id FROM athar_held(actor, signed_in) g
            JOIN identification_case c ON c.sitting_id = g.scope_id WHERE g.role = h.role AND g.scope_kind = 'SITTING'),
        'offices', ARRAY(SELECT g.scope_id FROM athar_held(actor, signed_in) g WHERE g.role = h.role AND g.scope_kind = 'OFFICE'),
        'sittings', ARRAY(SELECT g.scope_id FROM athar_held(actor, signed_in) g WHERE g.role = h.role AND g.scope_kind = 'SITTING'),
        'cases', ARRAY(SELECT DISTINCT c.case_id FROM athar_held(actor, signed_in) g JOIN missing_person p ON p.office_id = g.scope_id
            JOIN candidate c ON c.missing_person_id = p.id AND c.outcome = 'SUPPORTED' WHERE g.role = h.role AND g.scope_kind = 'OFFICE')))
    FROM (SELECT DISTINCT role FROM athar_held(actor, signed_in)) h
$$;

CREATE FUNCTION athar_merged(assigned jsonb, roles text[]) RETURNS athar_place LANGUAGE sql IMMUTABLE AS $$
    SELECT ROW(array_agg(id::uuid) FILTER (WHERE kind = 'sites'), array_agg(id::uuid) FILTER (WHERE kind = 'incidents'),
        array_agg(id::uuid) FILTER (WHERE kind = 'offices'), array_agg(id::uuid) FILTER (WHERE kind = 'sittings'),
        array_agg(id::uuid) FILTER (WHERE kind = 'cases'), array_agg(id::uuid) FILTER (WHERE kind = 'named'))::athar_place
    FROM unnest(roles) role, jsonb_each(assigned -> role) one (kind, ids), jsonb_array_elements_text(ids) id
$$;
COMMENT ON FUNCTION athar_merged(jsonb, text[]) IS 'The assignments of these roles together.';

-- As an array, so that nothing can be moved from one part to the next.
CREATE FUNCTION athar_seal() RETURNS text LANGUAGE sql STABLE AS $$
    SELECT encode(sha256(convert_to(jsonb_build_array(secret, transaction_timestamp(), current_setting('athar.actor', true),
        current_setting('athar.operation', true), current_setting('athar.roles', true), current_setting('athar.opened', true),
        current_setting('athar.assigned', true), current_setting('athar.place', true))::text, 'UTF8')), 'hex')
    FROM access_key
$$;

-- Tells the database, for this transaction only, which entry of the trail the changes belong to, who acts, and in which operation; what
-- that opens is derived here, once. It is sealed, so that nothing of it can be set otherwise, and belongs to this transaction.
CREATE FUNCTION athar_begin(entry uuid, actor uuid, operation text, signed_in text) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = public, pg_temp AS $$
DECLARE
    opened   text := athar_opened(actor, operation, signed_in);
    roles    text[] := CASE WHEN opened = '' THEN '{}' ELSE ARRAY(SELECT DISTINCT h.role FROM athar_held(actor, signed_in) h) END;
    assigned jsonb := CASE WHEN strpos(opened, '=SOME') > 0 THEN athar_assigned(actor, signed_in) END;
BEGIN
    PERFORM set_config('athar.entry', entry::text, true), set_config('athar.actor', coalesce(actor::text, ''), true),
        set_config('athar.operation', operation, true), set_config('athar.opened', opened, true),
        set_config('athar.roles', array_to_string(roles, ' '), true), set_config('athar.assigned', coalesce(assigned::text, ''), true),
        set_config('athar.place', CASE WHEN assigned IS NOT NULL AND cardinality(roles) = 1
            THEN athar_merged(assigned, roles)::text ELSE '' END, true);
    PERFORM set_config('athar.seal', athar_seal(), true);
END
$$;

CREATE FUNCTION athar_told(name text) RETURNS text LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    RETURN CASE WHEN current_setting('athar.seal', true) = athar_seal() THEN current_setting(name, true) END;
END
$$;
COMMENT ON FUNCTION athar_told(text) IS 'A part of what athar_begin set in this very transaction; null of anything else.';

CREATE FUNCTION athar_operation() RETURNS text LANGUAGE sql STABLE AS $$ SELECT nullif(athar_told('athar.operation'), '') $$;
CREATE FUNCTION athar_actor() RETURNS uuid LANGUAGE sql STABLE AS $$ SELECT nullif(athar_told('athar.actor'), '')::uuid $$;
CREATE FUNCTION athar_self() RETURNS uuid LANGUAGE sql STABLE AS $$
    SELECT CASE WHEN athar_told('athar.opened') <> '' THEN athar_actor() END
$$;
COMMENT ON FUNCTION athar_self() IS 'Who acts, in an operation that is theirs: null for somebody who tries another.';
CREATE FUNCTION athar_acts_as() RETURNS text[] LANGUAGE sql STABLE AS $$
    SELECT string_to_array(coalesce(athar_told('athar.roles'), ''), ' ')
$$;

CREATE FUNCTION athar_reach(area text, class text) RETURNS text LANGUAGE plpgsql STABLE AS $$
DECLARE
    opened text := athar_told('athar.opened');
BEGIN
    RETURN CASE WHEN strpos(opened, ' ' || area || '.' || class || '=ALL ') > 0 THEN 'ALL'
        WHEN strpos(opened, ' ' || area || '.' || class || '=SOME') > 0 THEN 'SOME' END;
END
$$;
COMMENT ON FUNCTION athar_reach(text, text) IS
    'ALL, SOME (the assignment decides) or null: how far the operation under way reaches into an '
    'area up to a class, or to CHANGE something there.';

CREATE FUNCTION athar_ceiling(area text) RETURNS text LANGUAGE sql STABLE AS $$
    SELECT max(class) FROM unnest(ARRAY['S1', 'S2', 'S3', 'S4']) class WHERE athar_reach(area, class) IS NOT NULL
$$;
COMMENT ON FUNCTION athar_ceiling(text) IS 'The highest class that is open in an area, for rows that carry their own.';

CREATE FUNCTION athar_within(area text, class text) RETURNS athar_place LANGUAGE plpgsql STABLE AS $$
DECLARE
    place text := athar_told('athar.place');
BEGIN
    -- Who has one role has one assignment, whatever the area: made once, at the beginning.
    IF place <> '' THEN
        RETURN place::athar_place;
    END IF;
    RETURN athar_merged(nullif(athar_told('athar.assigned'), '')::jsonb, string_to_array(
        substring(athar_told('athar.opened') FROM ' ' || area || '\.' || class || '=SOME:([A-Z_,]+) '), ','));
END
$$;
COMMENT ON FUNCTION athar_within(text, text) IS 'The assignment that counts where athar_reach says SOME.';

-- Whether the record that a row belongs to lies within reach. A record that is not there yet is the foreign key's to find: its own
-- policy decides when it comes.
CREATE FUNCTION athar_follows(parent text, one uuid, place athar_place) RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path = public, pg_temp AS $$
DECLARE
    up  uuid;
    two uuid;
    held boolean;
BEGIN
    IF parent = 'case' THEN
        SELECT site_id, sitting_id INTO up, two FROM identification_case WHERE id = one;
        RETURN NOT FOUND OR coalesce(up = ANY (place.sites), false) OR coalesce(two = ANY (place.sittings), false)
            OR coalesce(one = ANY (place.cases), false);
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

CREATE FUNCTION athar_is_met(person uuid, place athar_place) RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path = public, pg_temp AS $$
BEGIN
    RETURN coalesce(place.sites, place.sittings, place.cases) IS NOT NULL AND (
        EXISTS (SELECT FROM candidate c WHERE c.missing_person_id = person AND athar_follows('case', c.case_id, place))
        OR EXISTS (SELECT FROM historic_record h WHERE h.missing_person_id = person AND athar_follows('case', h.case_id, place)));
END
$$;
COMMENT ON FUNCTION athar_is_met(uuid, athar_place) IS
    'Whether a person is compared in a case within reach: who works on the case meets them there.';

CREATE FUNCTION athar_is_before(remains uuid, place athar_place) RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path = public, pg_temp AS $$
BEGIN
    RETURN place.sittings IS NOT NULL AND EXISTS (SELECT FROM identification_case c
        WHERE c.main_remains_id = remains AND c.sitting_id = ANY (place.sittings));
END
$$;
COMMENT ON FUNCTION athar_is_before(uuid, athar_place) IS 'Whether remains are those of a case before one''s sitting.';

CREATE FUNCTION athar_recorded(kind text, one uuid) RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path = public, pg_temp AS $$
BEGIN
    RETURN CASE kind WHEN 'site' THEN EXISTS (SELECT FROM site WHERE id = one AND recorded_by = athar_self())
        ELSE EXISTS (SELECT FROM incident WHERE id = one AND recorded_by = athar_self()) END;
END
$$;
COMMENT ON FUNCTION athar_recorded(text, uuid) IS 'Whether a site or an incident was recorded by who acts, be it in this very transaction.';

CREATE FUNCTION athar_founds() RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT count(DISTINCT g.staff_member_id) < 2 FROM staff_grant g
    WHERE g.status = 'IN_FORCE' AND g.role IN ('ADMINISTRATOR', 'DATA_PROTECTION_OFFICER')
      AND (now() AT TIME ZONE 'UTC')::date BETWEEN g.valid_from AND coalesce(g.valid_until, 'infinity')
$$;
COMMENT ON FUNCTION athar_founds() IS 'Whether fewer than two people could decide on a role: then alone is one given by nobody.';

DO $$
DECLARE ours regprocedure;
BEGIN
    FOR ours IN SELECT oid FROM pg_proc WHERE pronamespace = 'public'::regnamespace AND starts_with(proname, 'athar_') LOOP
        EXECUTE format('REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC', ours);
    END LOOP;
END
$$;
REVOKE EXECUTE ON FUNCTION athar_begin(uuid) FROM athar_app;
GRANT EXECUTE ON FUNCTION athar_begin(uuid, uuid, text, text), athar_told(text), athar_operation(), athar_actor(), athar_self(),
    athar_acts_as(), athar_reach(text, text), athar_ceiling(text), athar_within(text, text), athar_merged(jsonb, text[]),
    athar_follows(text, uuid, athar_place), athar_is_met(uuid, athar_place), athar_is_before(uuid, athar_place), athar_founds(),
    athar_recorded(text, uuid) TO athar_app;
