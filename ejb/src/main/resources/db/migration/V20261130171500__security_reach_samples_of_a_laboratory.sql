-- Samples and profiles stand behind the second wall: in reach by their laboratory, or by the remains or the person that they are of.
ALTER TYPE athar_place ADD ATTRIBUTE laboratories uuid[];

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
        'sittings', ARRAY(SELECT g.scope_id FROM held g WHERE g.role = h.role AND g.scope_kind = 'SITTING'),
        'laboratories', ARRAY(SELECT g.scope_id FROM held g WHERE g.role = h.role AND g.scope_kind = 'LABORATORY')))
    FROM (SELECT DISTINCT role FROM held) h);
END
$$;

CREATE OR REPLACE FUNCTION athar_merged(assigned jsonb, roles text[]) RETURNS athar_place LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
    RETURN (SELECT ROW(array_agg(id::uuid) FILTER (WHERE kind = 'sites'), array_agg(id::uuid) FILTER (WHERE kind = 'incidents'),
        array_agg(id::uuid) FILTER (WHERE kind = 'offices'), array_agg(id::uuid) FILTER (WHERE kind = 'sittings'),
        array_agg(id::uuid) FILTER (WHERE kind = 'named'), array_agg(id::uuid) FILTER (WHERE kind = 'laboratories'))::athar_place
    FROM unnest(roles) role, jsonb_each(assigned -> role) one (kind, ids), jsonb_array_elements_text(ids) id);
END
$$;

CREATE OR REPLACE FUNCTION athar_wall(walled text, area text, class text, within text DEFAULT NULL) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    place text := regexp_replace(replace(within, '@place', '(SELECT athar_within(@))'),
        '@(sites|incidents|offices|sittings|named|laboratories)', '(SELECT (athar_within(@)).\1)::uuid[]', 'g');
    rule  text := CASE WHEN within IS NULL THEN '(SELECT athar_reach(@)) IS NOT NULL'
        ELSE '(SELECT athar_reach(@)) = ''ALL'' OR (SELECT athar_reach(@)) = ''SOME'' AND (' || place || ')' END;
BEGIN
    PERFORM athar_wall_as(walled, replace(rule, '@', format('%L, %L', area, class)),
        replace(rule, '@', format('%L, ''CHANGE''', area)));
END
$$;

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
    ELSIF parent = 'profile' THEN
        SELECT sample_id INTO one FROM dna_profile WHERE id = one;
        parent := 'sample';
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
    ELSIF parent = 'sample' THEN
        RETURN athar_sample_follows(one, place);
    END IF;
END
$$;

CREATE FUNCTION athar_sample_follows(sample uuid, place athar_place) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
DECLARE
    lab     uuid;
    remains uuid;
    person  uuid;
BEGIN
    SELECT laboratory_id, remains_id, person_id INTO lab, remains, person FROM dna_sample WHERE id = sample;
    RETURN NOT FOUND OR coalesce(lab = ANY (place.laboratories), false)
        OR remains IS NOT NULL AND athar_follows('remains', remains, place)
        OR person IS NOT NULL AND athar_follows('person', person, place);
END
$$;
COMMENT ON FUNCTION athar_sample_follows(uuid, athar_place) IS
    'Whether a sample is within reach: by its laboratory, or by the remains or the person that it is of.';

CREATE OR REPLACE FUNCTION athar_item_follows(item uuid, place athar_place) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
DECLARE
    site    uuid;
    remains uuid;
    lab     uuid;
    pending uuid;
    holder  uuid;
BEGIN
    SELECT i.site_id, r.id, s.laboratory_id, i.pending_staff_id, i.holder_staff_id INTO site, remains, lab, pending, holder
    FROM custody_item i LEFT JOIN human_remains r ON r.custody_item_id = i.id LEFT JOIN dna_sample s ON s.custody_item_id = i.id
    WHERE i.id = item;
    RETURN NOT FOUND OR coalesce(site = ANY (place.sites), false) OR coalesce(athar_self() IN (pending, holder), false)
        OR coalesce(lab = ANY (place.laboratories), false) OR athar_is_before(remains, place);
END
$$;

CREATE OR REPLACE FUNCTION athar_is_met(person uuid, place athar_place) RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path = public, pg_temp AS $$
BEGIN
    RETURN coalesce(place.sites, place.sittings, place.offices) IS NOT NULL AND (
        EXISTS (SELECT FROM candidate c WHERE c.missing_person_id = person AND athar_follows('case', c.case_id, place))
        OR EXISTS (SELECT FROM historic_record h WHERE h.missing_person_id = person AND athar_follows('case', h.case_id, place)))
        OR place.laboratories IS NOT NULL AND EXISTS (SELECT FROM dna_sample s WHERE s.person_id = person
            AND s.laboratory_id = ANY (place.laboratories));
END
$$;
REVOKE EXECUTE ON FUNCTION athar_sample_follows(uuid, athar_place) FROM PUBLIC;

INSERT INTO access_area (area, operation) VALUES ('LABORATORY', 'READ_SELF'), ('DNA_SAMPLE', 'READ_SAMPLES'),
    ('DNA_PROFILE', 'READ_PROFILES'), ('ELIMINATION', 'READ_ELIMINATION');

SELECT athar_wall('laboratory', 'LABORATORY', 'S1');
-- A sample of remains is S2, one of a family or of somebody's own things S3.
SELECT athar_wall_as('dna_sample', replace($$ origin = 'POST_MORTEM' AND ((SELECT athar_reach('DNA_SAMPLE', 'S2')) = 'ALL'
        OR (SELECT athar_reach('DNA_SAMPLE', 'S2')) = 'SOME' AND (laboratory_id = ANY ((SELECT (@).laboratories)::uuid[])
            OR athar_follows('remains', remains_id, (SELECT @))))
    OR origin <> 'POST_MORTEM' AND ((SELECT athar_reach('DNA_SAMPLE', 'S3')) = 'ALL'
        OR (SELECT athar_reach('DNA_SAMPLE', 'S3')) = 'SOME' AND (laboratory_id = ANY ((SELECT (@).laboratories)::uuid[])
            OR athar_follows('person', person_id, (SELECT @)))) $$, '@', 'athar_within(''DNA_SAMPLE'', ''S2'')'),
    replace($$ (SELECT athar_reach('DNA_SAMPLE', 'CHANGE')) = 'ALL' OR (SELECT athar_reach('DNA_SAMPLE', 'CHANGE')) = 'SOME'
        AND (laboratory_id = ANY ((SELECT (@).laboratories)::uuid[]) OR CASE origin WHEN 'POST_MORTEM'
            THEN athar_follows('remains', remains_id, (SELECT @)) ELSE athar_follows('person', person_id, (SELECT @)) END) $$,
        '@', 'athar_within(''DNA_SAMPLE'', ''CHANGE'')'));
SELECT athar_wall('dna_extract', 'DNA_SAMPLE', 'S2', 'athar_follows(''sample'', sample_id, @place)');
SELECT athar_wall('dna_profile', 'DNA_PROFILE', 'S3', 'athar_follows(''sample'', sample_id, @place)');
SELECT athar_wall('elimination_profile', 'ELIMINATION', 'S3');
SELECT athar_wall('profile_resemblance', 'DNA_PROFILE', 'S3', 'athar_follows(''profile'', profile_id, @place)');

DROP POLICY custody_item_is_seen ON custody_item;
DROP POLICY custody_item_is_added ON custody_item;
DROP POLICY custody_item_is_changed ON custody_item;
-- What a living relative gave comes from no site: whoever takes it holds it, or says who does.
SELECT athar_wall('custody_item', 'CUSTODY', 'S2', 'site_id = ANY (@sites)
    OR (SELECT athar_self()) IN (pending_staff_id, holder_staff_id) OR site_id IS NULL AND recorded_by = (SELECT athar_self())
    OR athar_follows(''item'', id, @place)');

DROP POLICY task_is_seen ON task;
DROP POLICY task_is_added ON task;
DROP POLICY task_is_changed ON task;
SELECT athar_wall_as('task', '(SELECT athar_reach(''TASK'', ''CHANGE'')) IS NOT NULL OR (SELECT athar_reach(''TASK'', ''S2'')) IS NOT NULL
        AND (''COORDINATOR'' = ANY ((SELECT athar_acts_as())::text[]) OR role = ANY ((SELECT athar_acts_as())::text[])
            AND (person_id IS NULL OR person_id = (SELECT athar_self())) AND (scope_id IS NULL
                OR (SELECT athar_reach(''TASK'', ''S2'')) = ''ALL''
                OR scope_id IN (SELECT unnest(p.sites || p.incidents || p.offices || p.sittings || p.laboratories)
                    FROM athar_within(''TASK'', ''S2'') p)))',
    '(SELECT athar_reach(''TASK'', ''CHANGE'')) IS NOT NULL');
SELECT athar_learn();
