-- Examinations that their reviewers returned before a return asked anybody for anything wait for their examiners.

SELECT athar_begin_migration('tasks for returned examinations');
INSERT INTO task (id, version, text_key, arguments, page, subject_type, subject_id, role, person_id, scope_kind, scope_id, due_on,
    opened_at)
SELECT uuidv7(), 0, 'examination.task.rewrite', ARRAY[r.number], '/examination/view.xhtml?ref=' || r.number || '&seq=' || e.seq,
       'post_mortem_examination', e.id, 'INVESTIGATOR', e.examiner_id, 'SITE', r.site_id, current_date + 7, now()
FROM post_mortem_examination e JOIN human_remains r ON r.id = e.remains_id WHERE e.status = 'RETURNED';
