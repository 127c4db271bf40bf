-- A task that asks for a step closes with that step; only one that asks for something else is closed by who did it.

ALTER TABLE task ADD COLUMN by_hand boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN task.by_hand IS 'Whether who did it says so; otherwise it closes with the step that it asks for.';
CREATE INDEX task_open_by_due ON task (due_on, id) WHERE done_at IS NULL;

-- What waits already, and has had no task so far.
SELECT athar_begin_migration('tasks for what waits');
UPDATE task SET by_hand = true, version = version + 1 WHERE done_at IS NULL
    AND text_key IN ('identification.task.follow', 'liaison.task.tellReopened');
INSERT INTO task (id, version, text_key, arguments, page, subject_type, subject_id, role, due_on, opened_at)
SELECT uuidv7(), 0, 'task.decide.grant', '{}', '/security/view.xhtml?id=' || staff_member_id, 'staff_grant', id,
       'DATA_PROTECTION_OFFICER', current_date + 7, now()
FROM staff_grant WHERE status = 'PROPOSED';
INSERT INTO task (id, version, text_key, arguments, page, subject_type, subject_id, role, due_on, opened_at)
SELECT uuidv7(), 0, 'task.decide.setting', ARRAY[name], '/security/settings.xhtml', 'setting', id, 'COORDINATOR', current_date + 7, now()
FROM setting WHERE proposed_value IS NOT NULL;
INSERT INTO task (id, version, text_key, arguments, page, subject_type, subject_id, role, person_id, due_on, opened_at)
SELECT uuidv7(), 0, CASE WHEN response IS NULL THEN 'task.finding.answer' ELSE 'task.finding.close' END, ARRAY[ref],
       '/audit/findings.xhtml', 'audit_finding', id, CASE WHEN response IS NULL THEN owner_role ELSE 'AUDITOR' END,
       CASE WHEN response IS NULL THEN NULL ELSE raised_by END, due_on, now()
FROM audit_finding WHERE closed_at IS NULL;
-- The sentences of each language that no speaker has read: one task for each language.
INSERT INTO task (id, version, text_key, arguments, page, subject_type, subject_id, role, due_on, opened_at)
SELECT uuidv7(), 0, 'liaison.task.read.' || language, '{}', '/sentence/list.xhtml', 'told_sentence', (min(id::text))::uuid,
       'LIAISON_OFFICER', current_date + 30, now()
FROM told_sentence WHERE review_state = 'UNREVIEWED' AND version = 1 GROUP BY language;
