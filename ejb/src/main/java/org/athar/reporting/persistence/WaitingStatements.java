package org.athar.reporting.persistence;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.athar.engine.protocol.Action;
import org.athar.engine.protocol.IdentificationProtocol;
import org.athar.engine.protocol.Stage;
import org.athar.reporting.view.WaitingKind;

/** For each kind of thing that can wait: which records wait now, as id, and the type of the record that a task is about. */
final class WaitingStatements {

    private static final String OPEN_TO_EVIDENCE = "('CANDIDATE', 'RECONCILIATION', 'PROPOSED')";

    private static final Map<WaitingKind, String> ALL = Map.ofEntries(
            Map.entry(WaitingKind.CASE_STEP, """
                    SELECT c.id, 'identification_case' AS type FROM identification_case c
                    WHERE c.stage NOT IN ('CLOSED', 'CLOSED_NN', 'WITHDRAWN', 'REASSOCIATED', 'HISTORIC', 'HELD', 'CERTIFIED')"""),
            Map.entry(WaitingKind.SECOND_PERSON, """
                    SELECT DISTINCT p.case_id AS id, 'identification_case' AS type FROM pending_step p
                    JOIN identification_case c ON c.id = p.case_id
                    WHERE p.ended_as IS NULL AND (c.stage, p.matter) IN (""" + answerable() + ")"),
            Map.entry(WaitingKind.EXCLUSION_WITHDRAWAL, """
                    SELECT w.exclusion_id AS id, 'exclusion' AS type FROM exclusion_withdrawal w
                    GROUP BY w.exclusion_id HAVING count(*) = 1"""),
            Map.entry(WaitingKind.LINE_SIGNATURE, """
                    SELECT l.id, 'evidence_line' AS type FROM evidence_line l JOIN candidate d ON d.id = l.candidate_id
                    JOIN identification_case c ON c.id = d.case_id
                    WHERE c.stage IN """ + " " + OPEN_TO_EVIDENCE + """
                     AND NOT EXISTS (SELECT 1 FROM line_signature s WHERE s.line_id = l.id)
                      AND NOT EXISTS (SELECT 1 FROM evidence_line n WHERE n.replaces_id = l.id)
                      AND NOT EXISTS (SELECT 1 FROM line_departure x WHERE x.line_id = l.id)"""),
            Map.entry(WaitingKind.CONTRADICTION, """
                    SELECT k.id, 'contradiction' AS type FROM contradiction k JOIN evidence_line l ON l.id = k.line_id
                    JOIN candidate d ON d.id = l.candidate_id JOIN identification_case c ON c.id = d.case_id
                    WHERE c.stage IN """ + " " + OPEN_TO_EVIDENCE + """
                     AND NOT EXISTS (SELECT 1 FROM contradiction_answer a WHERE a.contradiction_id = k.id)
                      AND NOT EXISTS (SELECT 1 FROM evidence_line n WHERE n.replaces_id = l.id)"""),
            Map.entry(WaitingKind.REPORT, """
                    SELECT p.id, 'missing_person' AS type FROM missing_person p WHERE p.status = 'REPORTED'"""),
            Map.entry(WaitingKind.EXAMINATION_UNSIGNED, """
                    SELECT e.id, 'post_mortem_examination' AS type FROM post_mortem_examination e WHERE e.status = 'OPEN'"""),
            Map.entry(WaitingKind.EXAMINATION_REVIEW, """
                    SELECT e.id, 'post_mortem_examination' AS type FROM post_mortem_examination e WHERE e.status = 'SIGNED'"""),
            Map.entry(WaitingKind.EXAMINATION_RETURNED, """
                    SELECT e.id, 'post_mortem_examination' AS type FROM post_mortem_examination e WHERE e.status = 'RETURNED'"""),
            Map.entry(WaitingKind.HAND_OVER, """
                    SELECT i.id, 'custody_item' AS type FROM custody_item i WHERE i.pending_staff_id IS NOT NULL"""),
            Map.entry(WaitingKind.FAMILY_TO_TELL, """
                    SELECT DISTINCT d.missing_person_id AS id, 'missing_person' AS type FROM identification_case c
                    JOIN candidate d ON d.case_id = c.id AND d.outcome = 'SUPPORTED'
                    WHERE c.stage IN ('IDENTIFIED', 'CERTIFIED') AND NOT EXISTS (SELECT 1 FROM notification_plan n
                        WHERE n.missing_person_id = d.missing_person_id
                          AND NOT EXISTS (SELECT 1 FROM notification_done x WHERE x.plan_id = n.id))"""),
            Map.entry(WaitingKind.NOTIFICATION, """
                    SELECT n.id, 'notification_plan' AS type FROM notification_plan n
                    WHERE NOT EXISTS (SELECT 1 FROM notification_done x WHERE x.plan_id = n.id)"""),
            Map.entry(WaitingKind.PROMISE, """
                    SELECT a.id, 'family_appointment' AS type FROM family_appointment a WHERE a.done_at IS NULL"""),
            Map.entry(WaitingKind.READING, """
                    SELECT CAST(min(CAST(f.id AS text)) FILTER (WHERE f.version = 1) AS uuid) AS id, 'told_sentence' AS type
                    FROM told_sentence f
                    GROUP BY f.language HAVING bool_or(f.review_state = 'UNREVIEWED'
                        AND NOT EXISTS (SELECT 1 FROM told_sentence n WHERE n.status = f.status AND n.language = f.language
                            AND coalesce(n.need, '') = coalesce(f.need, '') AND n.version > f.version)
                        AND coalesce((SELECT r.verdict FROM sentence_reading r WHERE r.sentence_id = f.id
                            ORDER BY r.recorded_at DESC LIMIT 1), 'SENT_BACK') = 'SENT_BACK')"""),
            Map.entry(WaitingKind.PROTECTION, """
                    SELECT DISTINCT p.site_id AS id, 'site' AS type FROM site_protection p JOIN site s ON s.id = p.site_id
                    WHERE p.expires_on >= athar_day() AND s.status NOT IN ('EXHAUSTED', 'CLOSED', 'NOT_A_GRAVE')"""),
            Map.entry(WaitingKind.GRANT,
                    "SELECT g.id, 'staff_grant' AS type FROM staff_grant g WHERE g.status = 'PROPOSED'"),
            Map.entry(WaitingKind.SETTING, "SELECT s.id, 'setting' AS type FROM setting s WHERE s.proposed_value IS NOT NULL"),
            Map.entry(WaitingKind.FINDING, """
                    SELECT f.id, 'audit_finding' AS type FROM audit_finding f WHERE f.response IS NULL AND f.closed_at IS NULL"""),
            Map.entry(WaitingKind.FINDING_ANSWER, """
                    SELECT f.id, 'audit_finding' AS type FROM audit_finding f WHERE f.response IS NOT NULL AND f.closed_at IS NULL"""));

    private static final String COUNTED = """
            SELECT count(*) AS waiting, count(*) FILTER (WHERE t.due_on < athar_day()) AS overdue,
                   CAST(min(t.due_on) AS text) AS first_due,
                   string_agg(DISTINCT t.role, ',') AS roles, count(t.person_id) AS persons,
                   count(*) FILTER (WHERE t.id IS NULL OR t.person_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM staff_grant g
                       WHERE g.staff_member_id = t.person_id AND g.role = t.role AND g.status = 'IN_FORCE'
                         AND (g.valid_until IS NULL OR g.valid_until >= athar_day()))) AS unowned
            FROM (%s) w LEFT JOIN LATERAL (SELECT * FROM task o WHERE o.done_at IS NULL AND o.subject_type = w.type
                AND o.subject_id = w.id ORDER BY o.due_on, o.id LIMIT 1) t ON true""";

    private WaitingStatements() {
    }

    /** At which stage a second person can answer what. */
    private static String answerable() {
        return Arrays.stream(Stage.values()).flatMap(stage -> IdentificationProtocol.actionsFrom(stage).stream()
                .filter(Action::confirms).map(second -> "('" + stage + "', '" + second.matter().orElseThrow() + "')"))
                .collect(Collectors.joining(", "));
    }

    /** Counts what waits of a kind, with the earliest open task about each. */
    static String counting(WaitingKind kind) {
        return String.format(COUNTED, ALL.get(kind));
    }
}
