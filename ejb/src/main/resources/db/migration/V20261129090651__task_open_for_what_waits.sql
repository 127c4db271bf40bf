-- What waited before it had a task: cases, lines of evidence and contradictions, and what was agreed with families.

SELECT athar_begin_migration('tasks for what waited before');
INSERT INTO task (id, version, text_key, arguments, page, subject_type, subject_id, role, due_on, opened_at)
SELECT uuidv7(), 0, 'identification.task.' || CASE c.stage WHEN 'OPENED' THEN 'completeData' WHEN 'DATA_COMPLETE' THEN 'nominate'
           WHEN 'RECONCILIATION' THEN 'propose' ELSE 'resume' END,
       ARRAY[c.number], '/identification/view.xhtml?ref=' || c.number, 'identification_case', c.id, 'COORDINATOR',
       CASE WHEN c.stage = 'SUSPENDED' THEN coalesce(c.due_on, current_date + 14) ELSE current_date + 14 END, now()
FROM identification_case c WHERE c.stage IN ('OPENED', 'DATA_COMPLETE', 'RECONCILIATION', 'SUSPENDED');
INSERT INTO task (id, version, text_key, arguments, page, subject_type, subject_id, role, scope_kind, scope_id, due_on, opened_at)
SELECT uuidv7(), 0, 'identification.task.signLine', ARRAY[c.number], '/identification/view.xhtml?ref=' || c.number || '&tab=evidence',
       'evidence_line', l.id, CASE WHEN l.discipline = 'DNA' THEN 'LAB_ANALYST' ELSE 'INVESTIGATOR' END, 'SITE', c.site_id,
       current_date + 14, now()
FROM evidence_line l JOIN candidate d ON d.id = l.candidate_id JOIN identification_case c ON c.id = d.case_id
WHERE c.stage IN ('CANDIDATE', 'RECONCILIATION', 'PROPOSED')
  AND NOT EXISTS (SELECT 1 FROM line_signature s WHERE s.line_id = l.id)
  AND NOT EXISTS (SELECT 1 FROM evidence_line n WHERE n.replaces_id = l.id)
  AND NOT EXISTS (SELECT 1 FROM line_departure x WHERE x.line_id = l.id);
INSERT INTO task (id, version, text_key, arguments, page, subject_type, subject_id, role, due_on, opened_at)
SELECT uuidv7(), 0, 'identification.task.answer', ARRAY[c.number], '/identification/view.xhtml?ref=' || c.number || '&tab=evidence',
       'contradiction', k.id, 'COORDINATOR', current_date + 14, now()
FROM contradiction k JOIN evidence_line l ON l.id = k.line_id JOIN candidate d ON d.id = l.candidate_id
JOIN identification_case c ON c.id = d.case_id
WHERE c.stage IN ('CANDIDATE', 'RECONCILIATION', 'PROPOSED')
  AND NOT EXISTS (SELECT 1 FROM contradiction_answer a WHERE a.contradiction_id = k.id)
  AND NOT EXISTS (SELECT 1 FROM evidence_line n WHERE n.replaces_id = l.id);
INSERT INTO task (id, version, text_key, arguments, page, subject_type, subject_id, role, scope_kind, scope_id, due_on, opened_at)
SELECT uuidv7(), 0, 'liaison.task.keep', ARRAY[p.ref], '/liaison/view.xhtml?ref=' || p.ref, 'family_appointment', a.id, 'LIAISON_OFFICER',
       CASE WHEN p.office_id IS NOT NULL THEN 'OFFICE' END, p.office_id, a.due_on, now()
FROM family_appointment a JOIN missing_person p ON p.id = a.missing_person_id WHERE a.done_at IS NULL;
INSERT INTO task (id, version, text_key, arguments, page, subject_type, subject_id, role, person_id, due_on, opened_at)
SELECT uuidv7(), 0, 'liaison.task.tell', ARRAY[p.ref], '/liaison/view.xhtml?ref=' || p.ref, 'notification_plan', n.id, 'LIAISON_OFFICER',
       n.officer_id, n.planned_for, now()
FROM notification_plan n JOIN missing_person p ON p.id = n.missing_person_id
WHERE NOT EXISTS (SELECT 1 FROM notification_done x WHERE x.plan_id = n.id);
