package org.athar.audit.command;

import java.time.LocalDate;
import java.util.UUID;
import org.athar.audit.Severity;
import org.athar.engine.protocol.Role;

/**
 * An auditor records what is wrong or missing.
 *
 * @param text        what was found
 * @param rule        id of the rule concerned, null if none
 * @param severity    how much it weighs
 * @param subjectType kind of record concerned, null if none
 * @param subjectId   which record
 * @param page        where it can be seen, from the root; null if none
 * @param owner       role that has to answer
 * @param dueOn       until when
 */
public record RecordFinding(String text, String rule, Severity severity, String subjectType, UUID subjectId, String page, Role owner,
        LocalDate dueOn) {
}
