-- A family that asks to be forgotten takes back its DNA: what was read of its samples, who gave them, and the numbers under which a
-- laboratory kept them. That a sample was there, and what became of it, stays, with its custody.
INSERT INTO erasable_column (table_name, column_name) VALUES
    ('dna_sample', 'laboratory_number'), ('dna_sample', 'lims_number'), ('dna_sample', 'deviation'), ('dna_sample', 'resample_reason'),
    ('dna_extract', 'note'), ('dna_profile', 'loci'), ('dna_profile', 'run_name'), ('dna_profile', 'reason'),
    ('profile_resemblance', 'reason'), ('custody_item', 'description');
INSERT INTO erasable_column (table_name, column_name, coded) VALUES
    ('dna_sample', 'relative_id', true), ('dna_sample', 'kinship', true), ('dna_profile', 'sex', true);

ALTER TABLE dna_sample DROP CONSTRAINT dna_sample_has_one_origin;
ALTER TABLE dna_sample ADD CONSTRAINT dna_sample_has_one_origin CHECK (CASE origin
    WHEN 'POST_MORTEM' THEN remains_id IS NOT NULL AND person_id IS NULL
    WHEN 'DIRECT' THEN person_id IS NOT NULL AND num_nonnulls(remains_id, body_part_id, element, relative_id, kinship) = 0
    WHEN 'FAMILY' THEN num_nonnulls(person_id, consent_id) = 2 AND num_nonnulls(relative_id, kinship) IN (0, 2)
        AND num_nonnulls(remains_id, body_part_id, element) = 0 ELSE false END);
CREATE FUNCTION athar_names_its_donor() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.origin = 'FAMILY' AND NEW.relative_id IS NULL AND (TG_OP = 'INSERT' OR current_user = 'athar_app') THEN
        RAISE EXCEPTION 'a sample of a family is given by one of its relatives' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END
$$;
COMMENT ON FUNCTION athar_names_its_donor() IS 'A sample of a family says who gave it, until an erasure takes that.';
REVOKE EXECUTE ON FUNCTION athar_names_its_donor() FROM PUBLIC;
CREATE TRIGGER dna_sample_names_its_donor BEFORE INSERT OR UPDATE ON dna_sample FOR EACH ROW EXECUTE FUNCTION athar_names_its_donor();

-- One tombstone stands in place of every number that one erasure takes.
DROP INDEX dna_sample_laboratory_number_is_given_once;
CREATE UNIQUE INDEX dna_sample_laboratory_number_is_given_once ON dna_sample (laboratory_id, laboratory_number)
    WHERE laboratory_number NOT LIKE '⟦erased %';

CREATE OR REPLACE FUNCTION athar_family_rows(person uuid) RETURNS TABLE (table_name text, row_id uuid) LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path = public, pg_temp AS $$
    WITH given (id, custody_item_id) AS (SELECT id, custody_item_id FROM dna_sample WHERE person_id = person),
    typed (id) AS (SELECT id FROM dna_profile WHERE sample_id IN (SELECT id FROM given)),
    family (kind, id) AS (
        SELECT 'missing_person_protected', id FROM missing_person_protected WHERE person_id = person
        UNION ALL SELECT 'informant', id FROM informant WHERE person_id = person
        UNION ALL SELECT 'relative', id FROM relative WHERE person_id = person
        UNION ALL SELECT 'consent', id FROM consent WHERE person_id = person
        UNION ALL SELECT 'consent_withdrawal', w.id FROM consent_withdrawal w JOIN consent c ON c.id = w.consent_id
            WHERE c.person_id = person
        UNION ALL SELECT 'enquiry', id FROM enquiry WHERE missing_person_id = person
        UNION ALL SELECT 'family_appointment', id FROM family_appointment WHERE missing_person_id = person
        UNION ALL SELECT 'notification_plan', id FROM notification_plan WHERE missing_person_id = person
        UNION ALL SELECT 'notification_done', id FROM notification_done WHERE missing_person_id = person
        UNION ALL SELECT 'family_wish', id FROM family_wish WHERE missing_person_id = person
        UNION ALL SELECT 'dna_sample', id FROM given
        UNION ALL SELECT 'custody_item', custody_item_id FROM given
        UNION ALL SELECT 'dna_extract', id FROM dna_extract WHERE sample_id IN (SELECT id FROM given)
        UNION ALL SELECT 'dna_profile', id FROM typed
        UNION ALL SELECT 'profile_resemblance', id FROM profile_resemblance
            WHERE profile_id IN (SELECT id FROM typed) OR other_id IN (SELECT id FROM typed)
        UNION ALL SELECT 'data_request', id FROM data_request WHERE person_id = person)
    SELECT kind, id FROM family
    UNION ALL SELECT 'task', t.id FROM task t JOIN missing_person p ON p.id = person WHERE t.subject_id = person
        OR t.subject_id IN (SELECT id FROM family WHERE kind <> 'data_request')
        OR t.role = 'LIAISON_OFFICER'
            AND t.page LIKE ANY (ARRAY['/liaison/%ref=' || p.ref || '%', '/liaison/%ref=' || p.pseudonym || '%'])
$$;

CREATE OR REPLACE FUNCTION athar_erasable(person uuid) RETURNS TABLE (table_name text, column_name text, row_id uuid) LANGUAGE sql STABLE
    SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT DISTINCT c.table_name, e.column_name, c.row_id
    FROM athar_family_rows(person) r JOIN change c ON c.table_name = r.table_name AND c.row_id = r.row_id
    JOIN erasable_column e ON e.table_name = c.table_name
    WHERE athar_is_value(c.new_row -> e.column_name) OR athar_is_value(c.old_row -> e.column_name)
    UNION ALL
    SELECT 'audit_entry', 'reason', a.id FROM audit_entry a
    WHERE athar_is_value(to_jsonb(a.reason)) AND a.operation IN ('RECORD_RELATIVE', 'RECORD_CONSENT', 'LOG_ENQUIRY', 'PLAN_NOTIFICATION',
            'NOTIFY_FAMILY', 'RECORD_WISHES', 'COMPLETE_TASK', 'HAND_ON_TASK', 'RECORD_REFERENCE_SAMPLE', 'HANDLE_SAMPLE',
            'REVIEW_PROFILE', 'SETTLE_RESEMBLANCE')
        AND a.id IN (SELECT c.entry_id FROM athar_family_rows(person) r
            JOIN change c ON c.table_name = r.table_name AND c.row_id = r.row_id)
$$;
