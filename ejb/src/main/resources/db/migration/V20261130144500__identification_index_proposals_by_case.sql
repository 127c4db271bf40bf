-- What is or was proposed about cases was looked for among all that was ever proposed (2 ms for each list and each case).
CREATE INDEX pending_step_by_case ON pending_step (case_id, proposed_at);
