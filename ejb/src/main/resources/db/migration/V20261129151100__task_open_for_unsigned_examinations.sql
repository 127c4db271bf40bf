-- How long a task about an examination may take; and examinations that were begun before that asked anybody for anything wait for their
-- examiners.

SELECT athar_begin_migration('tasks for unsigned examinations');
INSERT INTO setting (id, version, name, value, source, confirmed) VALUES
    (uuidv7(), 0, 'examination.task.days', '7', 'Athar practice, to be confirmed with the authority', false);
INSERT INTO task (id, version, text_key, arguments, page, subject_type, subject_id, role, person_id, scope_kind, scope_id, due_on,
    opened_at)
SELECT uuidv7(), 0, 'examination.task.sign', ARRAY[r.number], '/examination/view.xhtml?ref=' || r.number || '&seq=' || e.seq,
       'post_mortem_examination', e.id, 'INVESTIGATOR', e.examiner_id, 'SITE', r.site_id, current_date + 7, now()
FROM post_mortem_examination e JOIN human_remains r ON r.id = e.remains_id WHERE e.status = 'OPEN';
