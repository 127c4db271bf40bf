-- Cases that were opened and promises that were made on the telephone without a task.

SELECT athar_begin_migration('tasks for opened cases and for promises');
INSERT INTO task (id, version, text_key, arguments, page, subject_type, subject_id, role, due_on, opened_at)
SELECT uuidv7(), 0, 'identification.task.completeData', ARRAY[c.number], '/identification/view.xhtml?ref=' || c.number,
       'identification_case', c.id, 'COORDINATOR', current_date + 14, now()
FROM identification_case c WHERE c.stage = 'OPENED' AND NOT EXISTS (SELECT 1 FROM task t
    WHERE t.subject_type = 'identification_case' AND t.subject_id = c.id AND t.done_at IS NULL);
INSERT INTO task (id, version, text_key, arguments, page, subject_type, subject_id, role, scope_kind, scope_id, due_on, opened_at)
SELECT uuidv7(), 0, 'liaison.task.keep', ARRAY[p.ref], '/liaison/view.xhtml?ref=' || p.ref, 'family_appointment', a.id, 'LIAISON_OFFICER',
       CASE WHEN p.office_id IS NOT NULL THEN 'OFFICE' END, p.office_id, a.due_on, now()
FROM family_appointment a JOIN missing_person p ON p.id = a.missing_person_id WHERE a.done_at IS NULL AND NOT EXISTS (SELECT 1 FROM task t
    WHERE t.subject_type = 'family_appointment' AND t.subject_id = a.id AND t.done_at IS NULL);
