-- The second wall: every row of class S1 and above is behind a policy, for reading, adding and changing. Also the owner is forced
-- behind it, unless by BYPASSRLS, which the application's role does not have.

-- Puts a table behind the wall. For migrations only: its area, the lowest class at which a row is known, and which rows of it lie
-- within reach of who does not reach everywhere. There @place stands for the assignment of who acts, and @sites, @incidents, @offices,
-- @sittings, @cases, @named for what it is made of.
CREATE FUNCTION athar_wall(walled text, area text, class text, within text DEFAULT NULL) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    place text := regexp_replace(replace(within, '@place', '(SELECT athar_within(@))'),
        '@(sites|incidents|offices|sittings|cases|named)', '(SELECT (athar_within(@)).\1)::uuid[]', 'g');
    rule  text := CASE WHEN within IS NULL THEN '(SELECT athar_reach(@)) IS NOT NULL'
        ELSE '(SELECT athar_reach(@)) = ''ALL'' OR (SELECT athar_reach(@)) = ''SOME'' AND (' || place || ')' END;
BEGIN
    PERFORM athar_wall_as(walled, replace(rule, '@', format('%L, %L', area, class)),
        replace(rule, '@', format('%L, ''CHANGE''', area)));
END
$$;

-- The same, with conditions of its own for the rows that are seen and for those that are written.
CREATE FUNCTION athar_wall_as(walled text, seen text, written text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', walled);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', walled);
    EXECUTE format('CREATE POLICY %I ON %I FOR SELECT USING (%s)', walled || '_is_seen', walled, seen);
    EXECUTE format('CREATE POLICY %I ON %I FOR INSERT WITH CHECK (%s)', walled || '_is_added', walled, written);
    EXECUTE format('CREATE POLICY %I ON %I FOR UPDATE USING (%s) WITH CHECK (%s)', walled || '_is_changed', walled, seen, written);
END
$$;

-- Writes athar_shows anew: whether a row may be read by who asks, with the rights of who asks; its history follows it. One plan for each
-- table, made once for each connection: a statement put together at run time would be planned for every row of a history.
CREATE FUNCTION athar_learn() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE 'CREATE OR REPLACE FUNCTION athar_shows(kind text, one uuid) RETURNS boolean LANGUAGE plpgsql STABLE AS $shows$ BEGIN '
        || (SELECT string_agg(format('IF kind = %L THEN RETURN EXISTS (SELECT FROM %I WHERE id = one); END IF;', relname, relname), ' ')
            FROM pg_class JOIN tracked_table ON table_name = relname WHERE relnamespace = 'public'::regnamespace AND relrowsecurity
            AND has_table_privilege('athar_app', oid, 'SELECT'))
        || ' RETURN false; END $shows$';
END
$$;
REVOKE EXECUTE ON FUNCTION athar_wall(text, text, text, text), athar_wall_as(text, text, text), athar_learn() FROM PUBLIC;
CREATE FUNCTION athar_shows(kind text, one uuid) RETURNS boolean LANGUAGE sql STABLE AS 'SELECT false';
REVOKE EXECUTE ON FUNCTION athar_shows(text, uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION athar_shows(text, uuid) TO athar_app;

-- Who works here, and what holds: known to everybody with a role. A role is given by two.
SELECT athar_wall('staff_member', 'STAFF', 'S1');
SELECT athar_wall('staff_account', 'STAFF', 'S1');
SELECT athar_wall_as('staff_grant', '(SELECT athar_reach(''STAFF'', ''S1'')) IS NOT NULL',
    '(SELECT athar_reach(''STAFF'', ''CHANGE'')) IS NOT NULL AND (status <> ''IN_FORCE'' OR decided_by = (SELECT athar_self())
        OR founding AND role IN (''ADMINISTRATOR'', ''DATA_PROTECTION_OFFICER'') AND (SELECT athar_founds()))');
SELECT athar_wall('setting', 'SETTING', 'S1');
SELECT athar_wall('liaison_office', 'OFFICE', 'S1');
SELECT athar_wall('sample_load', 'SAMPLE', 'S1');

-- One's own: what one began, chose or was answered; a draft that was left is emptied by whoever begins the next, and one that has ended
-- is empty.
SELECT athar_wall_as('answered_request', 'staff_member_id = (SELECT athar_self())', 'staff_member_id = (SELECT athar_self())');
SELECT athar_wall_as('draft', 'person_id = (SELECT athar_self()) OR (kept_at < now() - interval ''30 days'' OR ended_at IS NOT NULL)
        AND (SELECT athar_self()) IS NOT NULL',
    'person_id = (SELECT athar_self()) OR ended_at IS NOT NULL AND (SELECT athar_self()) IS NOT NULL');
SELECT athar_wall_as('list_view', 'person_id = (SELECT athar_self()) OR shared_at IS NOT NULL AND cardinality((SELECT athar_acts_as())) > 0
        AND (shared_role IS NULL OR shared_role = ANY ((SELECT athar_acts_as())::text[]))',
    'person_id = (SELECT athar_self())');

-- The trail is written in the name of who acts; the history of a row is read by who reads the row, and by those who oversee.
SELECT athar_wall_as('change', '(SELECT athar_reach(''HISTORY'', ''S3'')) = ''ALL''
    OR (SELECT athar_self()) IS NOT NULL AND athar_shows(table_name, row_id)', 'false');
SELECT athar_wall_as('audit_row', '(SELECT athar_reach(''TRAIL'', ''S3'')) IS NOT NULL', 'false');
SELECT athar_wall_as('audit_link', '(SELECT athar_reach(''TRAIL'', ''S3'')) IS NOT NULL',
    '(SELECT athar_reach(''TRAIL'', ''CHANGE'')) IS NOT NULL');
SELECT athar_wall_as('audit_entry', '(SELECT athar_reach(''TRAIL'', ''S3'')) IS NOT NULL
        OR (SELECT athar_self()) IS NOT NULL AND EXISTS (SELECT FROM change c WHERE c.entry_id = audit_entry.id)',
    'operation = (SELECT athar_operation()) AND coalesce(actor_id, on_behalf_of) IS NOT DISTINCT FROM (SELECT athar_actor())');
SELECT athar_wall('audit_finding', 'FINDING', 'S2');

-- What is due: from one's roles where one works, from everybody for a coordinator, and as far as a step opens and closes it.
SELECT athar_wall_as('task', '(SELECT athar_reach(''TASK'', ''CHANGE'')) IS NOT NULL OR (SELECT athar_reach(''TASK'', ''S2'')) IS NOT NULL
        AND (''COORDINATOR'' = ANY ((SELECT athar_acts_as())::text[]) OR role = ANY ((SELECT athar_acts_as())::text[])
            AND (person_id IS NULL OR person_id = (SELECT athar_self())) AND (scope_id IS NULL
                OR (SELECT athar_reach(''TASK'', ''S2'')) = ''ALL''
                OR scope_id IN (SELECT unnest(p.sites || p.incidents || p.offices || p.sittings) FROM athar_within(''TASK'', ''S2'') p)))',
    '(SELECT athar_reach(''TASK'', ''CHANGE'')) IS NOT NULL');

-- Sources and what they say: each row by the class of its source, and by the place that it is about.
SELECT athar_wall('source_origin', 'LEDGER', 'S1');
SELECT athar_wall_as('source', 'sensitivity <= (SELECT athar_ceiling(''LEDGER''))',
    '(SELECT athar_reach(''LEDGER'', ''CHANGE'')) IS NOT NULL');
SELECT athar_wall('source_rating', 'LEDGER', 'S1', 'true');
DO $$
DECLARE said text;
BEGIN
    FOREACH said IN ARRAY ARRAY['statement', 'figure'] LOOP
        PERFORM athar_wall(said, 'LEDGER', 'S1', '(site_id IS NULL OR site_id = ANY (@sites))
            AND (incident_id IS NULL OR incident_id = ANY (@incidents))');
    END LOOP;
    -- What a source said is seen with the source alone; the policy that restricts comes on top of the others.
    FOREACH said IN ARRAY ARRAY['statement', 'figure', 'source_rating'] LOOP
        EXECUTE format('CREATE POLICY %I ON %I AS RESTRICTIVE FOR SELECT USING (EXISTS (SELECT FROM source s WHERE s.id = source_id))',
            said || '_has_its_source', said);
    END LOOP;
END
$$;

SELECT athar_wall('incident', 'INCIDENT', 'S1', 'id = ANY (@incidents) OR recorded_by = (SELECT athar_self())');
SELECT athar_wall(walled, 'INCIDENT', 'S1', 'incident_id = ANY (@incidents)
    OR athar_recorded(''incident'', incident_id)')
FROM unnest(ARRAY['incident_place', 'incident_perpetrator', 'incident_qualification', 'facility_link']) walled;
SELECT athar_wall(walled, 'INCIDENT', 'S1', 'EXISTS (SELECT FROM facility_link l WHERE l.id = link_id)')
FROM unnest(ARRAY['facility_link_evidence', 'facility_link_grade']) walled;
SELECT athar_wall('facility', 'INCIDENT', 'S1');
SELECT athar_wall('facility_operator', 'INCIDENT', 'S1');
SELECT athar_wall('roll_entry', 'ROLL', 'S3', 'athar_follows(''roll'', facility_id, @place)');

SELECT athar_wall('site', 'SITE', 'S1', 'id = ANY (@sites) OR id = ANY (@named) OR recorded_by = (SELECT athar_self())');
SELECT athar_wall(walled, 'SITE', 'S1', 'site_id = ANY (@sites) OR athar_recorded(''site'', site_id)')
FROM unnest(ARRAY['site_status_event', 'site_link', 'site_protection', 'site_opening', 'site_campaign', 'site_happening',
    'site_file']) walled;
SELECT athar_wall(walled, 'SITE', 'S1', 'EXISTS (SELECT FROM site_opening o WHERE o.id = opening_id)')
FROM unnest(ARRAY['site_opening_member', 'site_minute']) walled;
SELECT athar_wall(walled, 'SITE', 'S1', 'EXISTS (SELECT FROM site_link l WHERE l.id = link_id)')
FROM unnest(ARRAY['site_link_assessment', 'site_link_evidence']) walled;

SELECT athar_wall('custody_item', 'CUSTODY', 'S2', 'site_id = ANY (@sites)
    OR (SELECT athar_self()) IN (pending_staff_id, holder_staff_id) OR athar_follows(''item'', id, @place)');
SELECT athar_wall('custody_event', 'CUSTODY', 'S2', 'athar_follows(''item'', item_id, @place)');
SELECT athar_wall('custody_gap_acceptance', 'CUSTODY', 'S2', 'athar_follows(''item'', item_id, @place)');
SELECT athar_wall('human_remains', 'REMAINS', 'S2', 'site_id = ANY (@sites) OR @sittings IS NOT NULL
    AND athar_is_before(id, @place)');
SELECT athar_wall('evidence_item', 'REMAINS', 'S2', 'site_id = ANY (@sites) OR @sittings IS NOT NULL
    AND athar_is_before(remains_id, @place)');
SELECT athar_wall('remains_status', 'REMAINS', 'S2', 'athar_follows(''remains'', remains_id, @place)');
SELECT athar_wall('body_part', 'REMAINS', 'S2', 'athar_follows(''remains'', held_in_id, @place)');
SELECT athar_wall('post_mortem_examination', 'EXAMINATION', 'S2', 'athar_follows(''remains'', remains_id, @place)');
SELECT athar_wall(walled, 'EXAMINATION', 'S2', 'athar_follows(''examination'', examination_id, @place)')
FROM unnest(ARRAY['examination_checklist_item', 'examination_trauma', 'examination_review']) walled;

-- A person is known from S1, by a pseudonym; names from S2, family and consents from S3.
SELECT athar_wall('missing_person', 'PERSON', 'S1', 'office_id = ANY (@offices)
    OR incident_id = ANY (@incidents) OR recorded_by = (SELECT athar_self()) OR athar_is_met(id, @place)');
SELECT athar_wall(walled, 'MISSING', 'S2', 'athar_follows(''person'', person_id, @place)')
FROM unnest(ARRAY['missing_person_name', 'informant', 'ante_mortem_item']) walled;
SELECT athar_wall('missing_person_status', 'MISSING', 'S1', 'athar_follows(''person'', person_id, @place)');
SELECT athar_wall('relative', 'KIN', 'S3', 'athar_follows(''person'', person_id, @place)');
SELECT athar_wall('missing_person_protected', 'KIN', 'S3', 'athar_follows(''person'', person_id, @place)');
SELECT athar_wall('consent', 'CONSENT', 'S3', 'athar_follows(''person'', person_id, @place)');
SELECT athar_wall('consent_withdrawal', 'CONSENT', 'S3', 'athar_follows(''consent'', consent_id, @place)');
SELECT athar_wall(walled, 'PROTECTION', 'S2', 'athar_follows(''person'', person_id, @place)')
FROM unnest(ARRAY['data_request', 'legal_hold', 'erasure']) walled;
SELECT athar_wall('request_decision', 'PROTECTION', 'S2', 'athar_follows(''request'', request_id, @place)');
SELECT athar_wall('erasure_mark', 'PROTECTION', 'S2');
SELECT athar_wall('disclosure_review', 'PROTECTION', 'S2');

SELECT athar_wall('identification_case', 'CASE', 'S2', 'site_id = ANY (@sites)
    OR sitting_id = ANY (@sittings) OR id = ANY (@cases)');
SELECT athar_wall('board_sitting', 'CASE', 'S2');
SELECT athar_wall('board_member', 'CASE', 'S2');
SELECT athar_wall(walled, 'CASE', class, 'athar_follows(''case'', case_id, @place)')
FROM (VALUES ('stage_event', 'S2'), ('candidate', 'S3'), ('historic_record', 'S2'), ('pending_step', 'S3'), ('nameless_burial', 'S2'),
    ('death_certificate', 'S3'), ('family_notice', 'S3'),
    ('remains_return', 'S3'), ('remains_keeping', 'S3'), ('remains_burial', 'S3'), ('later_finds_wish', 'S3')) v (walled, class);
SELECT athar_wall(walled, 'EVIDENCE', 'S3', 'athar_follows(''case'', case_id, @place)')
FROM unnest(ARRAY['exclusion', 'proposal', 'board_recusal']) walled;
SELECT athar_wall('evidence_line', 'EVIDENCE', 'S3', 'athar_follows(''candidate'', candidate_id, @place)');
SELECT athar_wall(walled, 'EVIDENCE', 'S3', 'athar_follows(''line'', line_id, @place)')
FROM unnest(ARRAY['line_signature', 'contradiction']) walled;
SELECT athar_wall('line_departure', 'EVIDENCE', 'S3', 'athar_follows(''line'', line_id, @place)
    OR athar_follows(''case'', to_case_id, @place)');
SELECT athar_wall('contradiction_answer', 'EVIDENCE', 'S3', 'athar_follows(''contradiction'', contradiction_id, @place)');
SELECT athar_wall(walled, 'EVIDENCE', 'S3', 'athar_follows(''proposal'', proposal_id, @place)')
FROM unnest(ARRAY['identification_sheet', 'proposal_review', 'quality_check', 'sheet_vote']) walled;
SELECT athar_wall('exclusion_withdrawal', 'EVIDENCE', 'S3', 'athar_follows(''exclusion'', exclusion_id, @place)');

SELECT athar_wall(walled, 'FAMILY', 'S3', 'athar_follows(''person'', missing_person_id, @place)')
FROM unnest(ARRAY['family_answer', 'enquiry', 'family_appointment', 'notification_plan', 'notification_done', 'family_wish',
    'return_receipt']) walled;
SELECT athar_wall('told_sentence', 'SENTENCE', 'S1');
SELECT athar_wall('sentence_reading', 'SENTENCE', 'S1');

-- A file: its keeper's, or by a record that holds it and is read by who asks.
SELECT athar_wall_as('stored_file', 'stored_by = (SELECT athar_self())
    OR sensitivity <= (SELECT athar_ceiling(''FILE'')) AND ((SELECT athar_reach(''FILE'', ''S1'')) = ''ALL''
        OR EXISTS (SELECT FROM site_file f WHERE f.file_id = stored_file.id)
        OR EXISTS (SELECT FROM custody_event e WHERE e.photo_id = stored_file.id)
        OR EXISTS (SELECT FROM source s WHERE s.capture_file_id = stored_file.id)
        OR EXISTS (SELECT FROM death_certificate d WHERE d.document_id = stored_file.id)
        OR EXISTS (SELECT FROM remains_keeping k WHERE k.written_wish = stored_file.id))',
    'stored_by = (SELECT athar_self()) AND (SELECT athar_reach(''OWN_FILE'', ''CHANGE'')) IS NOT NULL');
SELECT athar_wall_as('removed_content', 'EXISTS (SELECT FROM stored_file f WHERE f.id = file_id)',
    '(SELECT athar_reach(''FILE'', ''CHANGE'')) IS NOT NULL OR (SELECT athar_reach(''OWN_EXPORT'', ''CHANGE'')) IS NOT NULL');
CREATE INDEX custody_event_by_photo ON custody_event (photo_id) WHERE photo_id IS NOT NULL;
CREATE INDEX source_by_capture ON source (capture_file_id) WHERE capture_file_id IS NOT NULL;
CREATE INDEX death_certificate_by_document ON death_certificate (document_id);
CREATE INDEX remains_keeping_by_wish ON remains_keeping (written_wish) WHERE written_wish IS NOT NULL;

-- A list that was taken out: of who asked for it, of those who decide on it, of the job that writes it.
SELECT athar_wall_as('export_run', 'requested_by = (SELECT athar_self()) OR (SELECT athar_reach(''EXPORT'', ''S3'')) IS NOT NULL',
    'requested_by = (SELECT athar_self()) AND (SELECT athar_reach(''OWN_EXPORT'', ''CHANGE'')) IS NOT NULL
        OR (SELECT athar_reach(''EXPORT'', ''CHANGE'')) IS NOT NULL');

SELECT athar_learn();
