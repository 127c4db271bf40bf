-- History and rights. Candidates, evidence and everything said about them is S3; that a case exists and where it stands is S2.

SELECT athar_track('identification_case', 'S2');
SELECT athar_track('stage_event', 'S2', '{"reasons": "S3", "facts": "S3", "candidate_id": "S3"}');
SELECT athar_track('candidate', 'S3');
SELECT athar_track('exclusion', 'S3');
SELECT athar_track('exclusion_withdrawal', 'S3');
SELECT athar_track('pending_step', 'S3');
SELECT athar_track('evidence_line', 'S3');
SELECT athar_track('line_signature', 'S3');
SELECT athar_track('line_departure', 'S3');
SELECT athar_track('contradiction', 'S3');
SELECT athar_track('contradiction_answer', 'S3');
SELECT athar_track('board_sitting', 'S2');
SELECT athar_track('board_member', 'S2');
SELECT athar_track('board_recusal', 'S3');
SELECT athar_track('proposal', 'S3');
SELECT athar_track('identification_sheet', 'S3');
SELECT athar_track('proposal_review', 'S3');
SELECT athar_track('quality_check', 'S3');
SELECT athar_track('sheet_vote', 'S3');
SELECT athar_track('death_certificate', 'S3');
SELECT athar_track('family_notice', 'S3');
SELECT athar_track('remains_return', 'S3');
SELECT athar_track('remains_keeping', 'S3');
SELECT athar_track('remains_burial', 'S3');
SELECT athar_track('later_finds_wish', 'S3');
SELECT athar_track('nameless_burial', 'S2');

SELECT athar_grant('identification_counter');
SELECT athar_grant('identification_case');
SELECT athar_grant_append_only('stage_event');
SELECT athar_grant('candidate');
SELECT athar_grant_append_only('exclusion');
SELECT athar_grant_append_only('exclusion_withdrawal');
SELECT athar_grant('pending_step');
SELECT athar_grant_append_only('evidence_line');
SELECT athar_grant_append_only('line_signature');
SELECT athar_grant_append_only('line_departure');
SELECT athar_grant_append_only('contradiction');
SELECT athar_grant_append_only('contradiction_answer');
SELECT athar_grant('board_sitting');
SELECT athar_grant_append_only('board_member');
SELECT athar_grant_append_only('board_recusal');
SELECT athar_grant_append_only('proposal');
SELECT athar_grant_append_only('identification_sheet');
SELECT athar_grant_append_only('proposal_review');
SELECT athar_grant_append_only('quality_check');
SELECT athar_grant_append_only('sheet_vote');
SELECT athar_grant_append_only('death_certificate');
SELECT athar_grant_append_only('family_notice');
SELECT athar_grant_append_only('remains_return');
SELECT athar_grant_append_only('remains_keeping');
SELECT athar_grant_append_only('remains_burial');
SELECT athar_grant_append_only('later_finds_wish');
SELECT athar_grant_append_only('nameless_burial');

SELECT athar_begin_migration('settings of identification');
INSERT INTO setting (id, version, name, value, source)
VALUES (uuidv7(), 0, 'identification.threshold', '0.9995', 'ICMP: DNA identifications are more than 99.95 per cent certain (rule D1)'),
       (uuidv7(), 0, 'identification.threshold.decision', 'none', 'Number and date of the decision by which the threshold is lower '
           'than 0.9995; none otherwise (rule D1)'),
       (uuidv7(), 0, 'identification.board.quorum', '3', 'Athar practice, to be confirmed with the authority (rule B4)'),
       (uuidv7(), 0, 'identification.board.chair', 'FORENSIC_DOCTOR', 'Athar practice, to be confirmed with the authority (rule B4)'),
       (uuidv7(), 0, 'identification.board.seats', 'JUDGE/PROSECUTOR', 'Athar practice, to be confirmed with the authority (rule B4)'),
       (uuidv7(), 0, 'identification.board.discipline', 'true', 'Athar practice, to be confirmed with the authority (rule B4)'),
       (uuidv7(), 0, 'identification.order', 'EITHER', 'Athar practice, to be confirmed with the authority (row 14)'),
       (uuidv7(), 0, 'identification.task.days', '14', 'Athar practice, to be confirmed with the authority');
