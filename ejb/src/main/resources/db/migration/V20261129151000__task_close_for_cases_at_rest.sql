-- Tasks about cases that came to rest before a rest closed them: each is closed by the step that brought the case there, so that it is
-- due again when the case goes on.

SELECT athar_begin_migration('tasks about cases at rest');
UPDATE task t SET done_at = came.recorded_at, done_by = came.person_id, version = t.version + 1
FROM identification_case c, LATERAL (SELECT e.recorded_at, e.person_id FROM stage_event e
    WHERE e.case_id = c.id AND e.to_stage = c.stage AND e.from_stage <> c.stage ORDER BY e.sequence DESC LIMIT 1) came
WHERE c.stage IN ('SUSPENDED', 'HISTORIC', 'CLOSED_NN', 'REASSOCIATED', 'WITHDRAWN')
  AND t.subject_type = 'identification_case' AND t.subject_id = c.id AND t.done_at IS NULL
  AND t.text_key IN ('identification.task.follow', 'identification.task.review', 'identification.task.check',
      'identification.task.sitting', 'identification.task.sign', 'identification.task.certify', 'identification.task.return',
      'identification.task.close');
